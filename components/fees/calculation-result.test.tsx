import { describe, expect, test } from "vitest";
import { FEE_MATTER_IDS, itemsOf } from "@/lib/fees/fee-matter";
import { claim, type Given, markupOf, page, words } from "./test-page";

describe("the answer", () => {
  test("names sum, rule, article, version and how sure it is", () => {
    const shown = page(claim("1250,50"));
    for (const part of [
      "1 250,50 €",
      "Prasījums virs 1 000,00 € līdz 1 500,00 € (ieskaitot)",
      "Civilprocesa likuma 34. pants un 3. pielikums",
      "Nodevu redakcija spēkā no 01.04.2025. Viss izmaksu risks",
      "Cik droši zināms droši zināms",
      "150,00 €",
    ])
      expect(shown.replaceAll("\u00a0", " ")).toContain(part);
  });

  test("withholds the total where a line is unknown, and says where to look", () => {
    const shown = page({
      matter: "claim",
      item: ["civil.divorce", "civil.monetary_claim"],
      amount: ["", "900"],
    });
    expect(shown).toContain("Kopsummu portāls nenosauc");
    expect(shown).toContain("Skatiet rindā norādīto likumu");
    expect(shown).toContain("34. pants un 3. pielikums");
    expect(shown).toMatch(/Kopā Nav zināma/);
  });

  test.each<[string, Given, string]>([
    ["percentages of before", claim("1000", { date: "2024-05-05" }), "Šo summu apstiprinās tiesa"],
    ["a sum between two brackets", claim("1000,50"), "Šo summu apstiprinās tiesa"],
    ["a request to the court", claim("1000", { exemption: "4" }), "Jūs lūgsiet tiesu atbrīvot no nodevas"],
    ["another law", claim("1000", { exemption: "3" }), "Atbrīvojumu pārbaudīs tiesa"],
    ["a day to come", claim("1000", { date: "2030-01-01" }), "Iesniegšanas diena vēl tikai būs"],
    ["a day before every schedule", claim("1000", { date: "2010-01-01" }), "uz šo dienu portālam nav ziņu"],
    [
      "a debt above the limit",
      { matter: "debt", item: "civil.undisputed_warning_epo_auction", amount: "15000.01" },
      "Brīdinājuma kārtība ir parādiem līdz 15 000 €",
    ],
    ["criminal proceedings", { matter: "criminal" }, "Kriminālprocesā nodeva nav jāmaksā"],
    ["an advocate", claim("2000", { if: "first" }), "Puse no: 30 % no apmierinātās daļas"],
    ["the other side's advocate", claim("2000"), "ja tai ir advokāts un zaudējat pilnīgi: ne vairāk kā"],
    [
      "the fee that may come back",
      claim("1000"),
      "Samaksātā nodeva no otras puses, ja uzvarat pilnīgi 80,00 €",
    ],
    [
      "the time of what it knows",
      claim("1000"),
      "Nodevu apmēri pēdējo reizi salīdzināti ar tiesu sistēmā publicētajiem 2026. gada 22. novembrī plkst. 14:05",
    ],
    [
      "a day that has passed",
      claim("1000", { date: "2026-11-21" }),
      "Šī diena ir pagājusi Aprēķins rāda, cik bija jāmaksā tajā dienā",
    ],
    [
      "the delivery of papers before the reform",
      claim("2600", { date: "2025-03-31" }),
      "Tiesas dokumentu piegāde Latvijā Lietās, kas ierosinātas pirms 01.04.2025.",
    ],
    [
      "why the cap of a complex case is not sure",
      claim("50", { if: "complex" }),
      "4 275,00 € (jāapstiprina) 4 275 €, ja lieta ir īpaši sarežģīta (Civilprocesa likuma 44. pants). Īpaši sarežģītai lietai",
    ],
    [
      "the cap of money and more",
      {
        matter: "claim",
        item: ["civil.monetary_claim", "civil.non_monetary_claim"],
        amount: ["1000", ""],
      },
      "2 850,00 € (jāapstiprina) 2 850 €, ja prasība nav par naudu (Civilprocesa likuma 44. pants). Prasījumi ir gan par naudu, gan par ko citu.",
    ],
    [
      "maintenance with security",
      { matter: "maintenance", item: "civil.child_maintenance", amount: "2400", if: "security" },
      "Kopā 0,00 €",
    ],
    [
      "a deposit that is not asked",
      { matter: "complaint", item: "civil.ancillary_complaint", amount: "" },
      "atteikusi atbrīvot jūs no drošības naudas vai tiesas izdevumiem (Civilprocesa likuma 43.¹ pants)",
    ],
    [
      "relief in the administrative court",
      { matter: "administrative", item: "administrative.application", amount: "" },
      "Ja nevarat samaksāt Fiziska persona var lūgt, lai tiesa to atbrīvo",
    ],
    ["what the open API leaves out", claim("1000"), "izmaksu riska tajā nav"],
  ])("tells of %s", (_, given, part) => {
    expect(page(given).replaceAll("\u00a0", " ")).toContain(part);
  });

  test("never tells lay people that something unknown is to be confirmed", () => {
    for (const matter of FEE_MATTER_IDS) {
      const item = [...itemsOf(matter)];
      const shown = page({ matter, item, amount: item.map(() => "12"), if: "security" });
      expect(shown).not.toMatch(/nav zinām[as]\s*\(jāapstiprina/i);
    }
  });

  test("leads to the form where the claim fits it, and only there", () => {
    const form = "/lv/forms/simplified-money-claim";
    expect(markupOf(claim("3000"), "lv")).toContain(form);
    expect(markupOf(claim("3000.01"), "lv")).not.toContain(form);
    expect(markupOf({ matter: "claim", item: "civil.divorce", amount: "" }, "lv")).not.toContain(form);
  });

  test("takes the ground of an exemption along to the form", () => {
    const begin = "/lv/forms/simplified-money-claim/begin?debts=125050";
    expect(markupOf(claim("1250,50"), "lv")).toContain(`"${begin}"`);
    expect(markupOf(claim("1250,50", { exemption: "1:2" }), "lv")).toContain(`"${begin}&amp;exemption=1:2"`);
  });

  test("of a day that has passed leads to no form, but to the same for today", () => {
    const markup = markupOf(claim("2600", { date: "2025-03-31" }), "lv");
    expect(markup).not.toContain("/lv/forms/simplified-money-claim");
    expect(markup).toContain(
      'href="/lv/fees?matter=claim&amp;item=civil.monetary_claim&amp;amount=2600.00#result"',
    );
    expect(words(markup)).not.toContain("Dokumentu var iesniegt");
    expect(page(claim("2600"))).not.toContain("Šī diena ir pagājusi");
  });

  test("of a day before the reform sends nobody to an annex that did not exist", () => {
    const items = [...itemsOf("claim"), ...itemsOf("application"), ...itemsOf("complaint")];
    for (const matter of ["claim", "application", "complaint"] as const) {
      const item = items.filter((one) => itemsOf(matter).includes(one));
      const given = { matter, date: "2024-05-05", item, amount: item.map(() => "12") };
      expect(page(given)).not.toMatch(/3\. pielikum/);
      expect(page(given, "en")).not.toMatch(/Annex 3/);
    }
  });

  test("numbers its lines only where there are several", () => {
    const rows = (count: number) => ({
      matter: "claim",
      item: Array.from({ length: count }, () => "civil.monetary_claim"),
      amount: Array.from({ length: count }, () => "900"),
    });
    expect(page(rows(1))).not.toContain("1. rinda");
    expect(page(rows(2))).toContain("2. rinda");
  });

  const EMPTY_AMOUNT = "atstājiet tukšu";

  test.each<[string, string, string | null]>([
    ["claim", "civil.monetary_claim", null],
    ["claim", "civil.non_monetary_claim", "Nemantiskam prasījumam summas nav"],
    ["claim", "civil.non_assessable_claim", "Prasījumam, kas nav jānovērtē, summas nav"],
    ["claim", "civil.divorce", "Laulības šķiršanai summas nav"],
    ["claim", "civil.labour_claim", "Ja darbinieka prasījums nav par naudu"],
    ["maintenance", "civil.child_maintenance", null],
    ["debt", "civil.undisputed_warning_epo_auction", null],
    ["debt", "civil.arbitral_award_writ", null],
  ])("lets an amount be left out only where there is none: %s, %s", (matter, item, reason) => {
    const shown = page({ matter, item, amount: "" });
    expect(shown.includes(EMPTY_AMOUNT)).toBe(reason !== null);
    if (reason !== null) expect(shown).toContain(reason);
  });

  test("names the cap of maintenance only with its amount, and says how to learn it", () => {
    const maintenance = (amount: string): Given => ({
      matter: "maintenance",
      item: "civil.child_maintenance",
      amount,
    });
    const shown = page(maintenance("")).replaceAll("\u00a0", " ");
    expect(shown.match(/Nav zināma Bez prasības summas robeža nav zināma/g)).toHaveLength(2);
    // Beside each of the two, and once in short.
    expect(shown.match(/uzturlīdzekļiem tie ir maksājumi par vienu gadu/g)).toHaveLength(3);
    expect(shown).not.toContain("2 850");
    expect(page(maintenance(""), "en")).toContain("Not known without the amount of the claim");
    expect(page(maintenance("2400")).replaceAll("\u00a0", " ")).toContain("720,00 €");
  });

  test("takes no financial claim for one that is not for money", () => {
    const given = (item: string): Given => ({ matter: "claim", item, amount: "" });
    expect(page(given("civil.non_assessable_claim"))).not.toContain("ja prasība nav par naudu");
    expect(page(given("civil.labour_claim"))).toContain("Ja prasāt naudu, ierakstiet summu.");
    expect(page(given("civil.divorce"))).toContain("ja prasība nav par naudu");
  });

  test("of too many lines is none: the page says so, above and at the lines", () => {
    const given = (count: number) => ({
      matter: "claim",
      item: Array.from({ length: count }, () => "civil.monetary_claim"),
      amount: Array.from({ length: count }, () => "100"),
    });
    const markup = markupOf(given(60), "lv");
    expect(words(markup).match(/vienā aprēķinā drīkst būt ne vairāk kā 20 rindu/g)).toHaveLength(2);
    expect(markup).toContain('href="#rows"');
    expect(markup).not.toContain('id="result"');
    expect(markup).not.toContain('name="add"');
    expect(markupOf(given(20), "lv")).toContain('id="result"');
  });

  test.each([
    ["-1", "Summa: summa nevar būt negatīva"],
    ["1e9", "Summa: summa ir neparasti liela"],
    ["99999999999999", "Summa: summa ir neparasti liela"],
    ["x", "Summa: ierakstiet summu eiro"],
  ])("of %s says why it is no sum", (typed, part) => {
    expect(page(claim(typed))).toContain(part);
  });

  test("is an address that can be kept, and a body for programs", () => {
    const markup = markupOf(claim("1000"), "lv");
    expect(markup).toContain("https://portal.example/lv/fees?matter=claim&amp;date=2026-11-22");
    expect(words(markup)).toContain("&quot;amount&quot;: &quot;1000.00&quot;");
  });

  test("a line is taken away by a link that keeps the others", () => {
    const two = { matter: "claim", item: ["civil.monetary_claim", "civil.divorce"], amount: ["900", ""] };
    expect(markupOf(two, "lv")).toContain(
      '/lv/fees?matter=claim&amp;date=2026-11-22&amp;item=civil.divorce&amp;amount="',
    );
    expect(markupOf(claim("900"), "lv")).not.toContain("Noņemt");
  });
});
