import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/core/day";
import { LANGUAGES, type Language } from "@/lib/core/language";
import { readClaimAmount, typedAmount } from "@/lib/fees/amount-query";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import type { CalculationView } from "@/lib/fees/calculation-view";
import { calculationQuery, readCalculation, strangeMatter, typedCalculation } from "@/lib/fees/calculator";
import { FEE_MATTER_IDS, itemsOf } from "@/lib/fees/fee-matter";
import { readDay } from "@/lib/fees/read-day";
import { scheduleOn } from "@/lib/fees/schedule-on";
import { stateFee } from "@/lib/fees/state-fee";
import { wholeCost } from "@/lib/fees/whole-cost";
import { resources } from "@/lib/i18n/resources";
import { AmountPage } from "./amount-page";
import { FeesPage } from "./fees-page";
import { ItemsPage } from "./items-page";

const TODAY = day("2026-11-22");
const COMPARED = new Date("2026-11-22T12:05:00Z");
type Given = Record<string, string | string[]>;

function viewOf(given: Given): CalculationView | null {
  const calculation = readCalculation(typedCalculation.parse(given), TODAY);
  if (calculation === null) return null;
  const { question } = calculation;
  if (question === null) return { calculation, result: null };
  const fee = stateFee(question, BUILT_IN_SCHEDULES);
  return {
    calculation,
    result: {
      fee,
      cost: wholeCost(fee, calculation.whatIf),
      schedule: scheduleOn(question.date, BUILT_IN_SCHEDULES) ?? null,
      address: `https://portal.example/lv/fees?${calculationQuery(calculation)}`,
      isFuture: question.date > TODAY,
    },
  };
}

const markupOf = (given: Given, language: Language): string =>
  renderToStaticMarkup(
    <FeesPage
      view={viewOf(given)}
      strangeMatter={strangeMatter(typedCalculation.parse(given))}
      asOf={COMPARED}
      language={language}
    />,
  );
const words = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
const page = (given: Given, language: Language = "lv"): string => words(markupOf(given, language));
const claim = (amount: string, more: Given = {}): Given => ({
  matter: "claim",
  item: "civil.monetary_claim",
  amount,
  ...more,
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("every matter has its page, with and without an answer, with one h1 and labels for every control", () => {
    for (const matter of ["", ...FEE_MATTER_IDS]) {
      const items = matter === "" ? [] : itemsOf(FEE_MATTER_IDS.find((id) => id === matter) ?? "claim");
      for (const given of [{ matter }, { matter, item: [...items], amount: items.map(() => "12") }]) {
        const markup = markupOf(given, language);
        expect(markup.match(/<h1/g)).toHaveLength(1);
        const ids = [...markup.matchAll(/<(?:input|select)(?![^>]*type="hidden")[^>]* id="([^"]+)"/g)];
        for (const [, id = ""] of ids) expect(markup, id).toContain(`for="${id}"`);
        expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
        expect(markup).not.toContain("<script");
      }
    }
  });

  test("what was typed wrongly stays, with the same words above and at the field", () => {
    for (const typed of ["-1", "1e9", "١٢", "1.250"]) {
      const markup = markupOf(claim(typed), language);
      expect(markup).toContain(`value="${typed}"`);
      expect(markup).toContain('href="#amount-1"');
      expect(markup).toContain('aria-invalid="true"');
      expect(markup).not.toContain('id="result"');
    }
  });

  test("all items in force, and none where nothing is known", () => {
    const typed = (date: string) => ({ date, "date-day": "", "date-month": "", "date-year": "" });
    for (const date of ["2017-01-01", "2020-01-01", "2026-11-22", "2026-02-30"]) {
      const known = readDay(typed(date), TODAY);
      const schedule = known.day === null ? null : (scheduleOn(known.day, BUILT_IN_SCHEDULES) ?? null);
      const markup = renderToStaticMarkup(
        <ItemsPage known={{ day: known, schedule }} asOf={COMPARED} language={language} />,
      );
      expect(markup.includes("14:05")).toBe(schedule !== null);
      expect(markup.includes('id="group-civil"')).toBe(schedule !== null);
      expect(markup.includes('id="errors"')).toBe(date === "2026-02-30");
    }
  });

  test("the amount of a claim leads back to the fee", () => {
    const typed = typedAmount.parse({ kind: "maintenance", asked: "maintenance", monthly: "150" });
    const markup = renderToStaticMarkup(
      <AmountPage typed={typed} reading={readClaimAmount(typed)} language={language} />,
    );
    expect(markup).toContain(
      `/${language}/fees?matter=maintenance&amp;item=civil.monetary_claim&amp;amount=1800.00&amp;exemption=1%3A3`,
    );
  });
});

describe("the answer", () => {
  test("names sum, rule, article, version and how sure it is", () => {
    const shown = page(claim("1250,50"));
    for (const part of [
      "1 250,50 €",
      "Prasījums virs 1 000,00 € līdz 1 500,00 € (ieskaitot)",
      "Civilprocesa likuma 34. pants un 3. pielikums",
      "spēkā no 01.04.2025. (2025-04-01)",
      "droši",
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
    expect(shown).toContain("3. pielikumu");
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
    [
      "the other side's advocate",
      claim("2000"),
      "ja otrai pusei ir advokāts un zaudējat pilnīgi: ne vairāk kā",
    ],
    [
      "the fee that may come back",
      claim("1000"),
      "Samaksātā nodeva no otras puses, ja uzvarat pilnīgi 80,00 €",
    ],
    [
      "the time of what it knows",
      claim("1000"),
      "pēdējo reizi salīdzinātas ar platformu 2026. gada 22. novembrī plkst. 14:05",
    ],
    ["what the open API leaves out", claim("1000"), "izmaksu riska tajā nav"],
  ])("tells of %s", (_, given, part) => {
    expect(page(given).replaceAll("\u00a0", " ")).toContain(part);
  });

  test("never tells lay people that something unknown is to be confirmed", () => {
    for (const matter of FEE_MATTER_IDS) {
      const item = [...itemsOf(matter)];
      const shown = page({ matter, item, amount: item.map(() => "12"), if: "security" });
      expect(shown).not.toMatch(/nav zināma\s*\(/);
    }
  });

  test("leads to the form where the claim fits it, and only there", () => {
    const form = "/lv/forms/simplified-money-claim";
    expect(markupOf(claim("3000"), "lv")).toContain(form);
    expect(markupOf(claim("3000.01"), "lv")).not.toContain(form);
    expect(markupOf({ matter: "claim", item: "civil.divorce", amount: "" }, "lv")).not.toContain(form);
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

describe("an address that names what there is not", () => {
  test.each<[string, Given, string, string]>([
    ["an item", { matter: "claim", item: "bogus", amount: "1000" }, "item-1", "bogus"],
    ["a matter", { matter: "bogus", item: "civil.monetary_claim", amount: "1000" }, "matter", "bogus"],
    ["a ground", claim("1000", { exemption: "1:99" }), "exemption", "1:99"],
    ["an assumption", claim("1000", { if: "gold" }), "if", "gold"],
  ])("shows %s as it came, and names no sum", (_, given, id, came) => {
    for (const language of LANGUAGES) {
      const markup = markupOf(given, language);
      expect(markup).toContain(`href="#${id}"`);
      expect(markup).toContain(`id="${id}-error"`);
      expect(words(markup)).toMatch(new RegExp(`[„“]${came}[”]`));
      expect(markup).not.toContain('id="result"');
      expect(markup.replaceAll("\u00a0", " ")).not.toMatch(/80[.,]00/);
    }
  });

  test("lets nothing stand chosen that nobody chose", () => {
    const markup = markupOf({ matter: "claim", item: "bogus", amount: "1000" }, "lv");
    expect(markup).toMatch(/<option value="" selected="">Izvēlieties<\/option>/);
    expect(markupOf({ matter: "bogus" }, "lv")).not.toContain("checked");
  });
});

describe("words", () => {
  test("every ground begins with what it means and ends with its article", () => {
    const select =
      /<select[^>]*id="exemption".*?<\/select>/.exec(markupOf({ matter: "claim" }, "lv"))?.[0] ?? "";
    const [none, ...grounds] = [...select.matchAll(/<option[^>]*>([^<]+)</g)].map(([, text = ""]) => text);
    expect(none).toBe("Atbrīvojuma nav");
    expect(grounds.length).toBe(30);
    for (const ground of grounds) expect(ground).toMatch(/^\p{Lu}.{10,} \(43\. panta .+\)$/u);
    for (const ground of grounds) expect(ground).not.toMatch(/^Pamats|^Civilprocesa/);
  });

  test("no error of a field ends with a full stop", () => {
    for (const language of LANGUAGES)
      for (const sentence of Object.values(resources[language].errors)) expect(sentence).not.toMatch(/\.$/);
  });

  test("on paper stands the whole address, and neither advice nor text for programs", () => {
    const markup = markupOf(claim("1000"), "lv");
    const paper = /<div class="tp-print-only">(.*?)<\/div>/.exec(markup)?.[1] ?? "";
    expect(words(paper)).toContain("amount=1000.00");
    const screen = markup.indexOf(
      '<div class="tp-screen-only tp-flow"><section',
      markup.indexOf("tp-print-only"),
    );
    expect(screen).toBeGreaterThan(0);
    for (const part of ['id="address"', "drukas komandu", "tp-code"])
      expect(markup.indexOf(part)).toBeGreaterThan(screen);
  });
});
