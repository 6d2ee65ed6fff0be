import { expect, test } from "vitest";
import type { Language } from "@/lib/core/language";
import { claim, type Given, markupOf, words } from "./test-page";

const inShort = (given: Given, language: Language = "lv"): string => {
  const markup = markupOf(given, language);
  const [, card = ""] = /<h3[^>]*>(?:Īsumā|In short)<\/h3>(.*?)<\/dl>/.exec(markup) ?? [];
  return words(card).replaceAll("\u00a0", " ").trim();
};
const advocate = "līdz 600,00 € (otras puses advokāts, ja tai tāds ir; jāapstiprina)";
const unknown = "izdevumi, kas iepriekš nav zināmi";

test.each<[string, Given, string[]]>([
  [
    "a claim for money",
    claim("2000"),
    [
      "Tagad maksājat 200,00 € Ja uzvarat",
      "varat atgūt līdz 800,00 € 200,00 € (samaksātā nodeva no otras puses) + līdz 600,00 € (jūsu advokāta",
      `tas kopā var maksāt līdz 800,00 € + ${unknown} 200,00 € (tagad samaksātais, ko neatgūst) + ${advocate} + ${unknown} (citi otras puses`,
      "Jūsu advokāts Maksa ir tāda, par kādu ar advokātu vienojaties.",
    ],
  ],
  [
    "an exemption",
    claim("2000", { exemption: "1:16" }),
    ["Tagad maksājat 0,00 €", "varat atgūt līdz 600,00 €", "tas kopā var maksāt līdz 600,00 € +"],
  ],
  [
    "a request to the court",
    claim("2000", { exemption: "4" }),
    ["Tagad maksājat 200,00 € Līdz tiesas lēmumam"],
  ],
  [
    "another law",
    claim("2000", { exemption: "3" }),
    ["Tagad maksājat 0,00 € 0,00 € (nodeva vai cita maksa; jāapstiprina)"],
  ],
  [
    "a fee that nobody knows",
    { matter: "claim", item: "civil.divorce", amount: "" },
    [
      "Tagad maksājat Nav zināma Ja uzvarat",
      "varat atgūt Nav zināma nezināma summa (samaksātā nodeva no otras puses) + līdz 2 850,00 €",
      `tas kopā var maksāt Nav zināma nezināma summa (tagad samaksātais, ko neatgūst) + līdz 2 850,00 €`,
    ],
  ],
  [
    "maintenance without an amount",
    { matter: "maintenance", item: "civil.child_maintenance", amount: "" },
    [
      "Tagad maksājat 0,00 €",
      "varat atgūt Nav zināma nezināma summa (jūsu advokāta izdevumi, ja jums ir advokāts) Lai robežu uzzinātu, ierakstiet summu",
    ],
  ],
  [
    "a deposit",
    { matter: "complaint", item: "civil.cassation", amount: "" },
    [
      "Tagad maksājat 300,00 €",
      "varat atgūt 300,00 € 300,00 € (drošības nauda)",
      "tas kopā var maksāt 300,00 € 300,00 € (tagad samaksātais, ko neatgūst) Par citiem izdevumiem",
    ],
  ],
  [
    "the administrative court",
    { matter: "administrative", item: "administrative.application", amount: "" },
    ["Tagad maksājat 30,00 €", "varat atgūt Nav zināma Vai nodevu tad atdod, portālam nav zināms."],
  ],
  [
    "a debt without a dispute",
    { matter: "debt", item: "civil.undisputed_warning_epo_auction", amount: "1000" },
    ["varat atgūt Nav zināma Šādā lietā portālam par to nav ziņu."],
  ],
])("is told in short: %s", (_, given, parts) => {
  const shown = inShort(given);
  for (const part of parts) expect(shown).toContain(part);
  expect(shown.includes("Jūsu advokāts")).toBe(
    given["matter"] === "claim" || given["matter"] === "maintenance",
  );
  expect(inShort(given, "en")).toContain("You pay now");
});
