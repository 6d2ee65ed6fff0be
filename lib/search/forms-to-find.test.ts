import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { FORM_IDS } from "@/lib/forms/catalog";
import { formsIn, SITUATIONS } from "@/lib/forms/situations";
import { findForms } from "./forms-to-find";

describe("a form is found by what people say", () => {
  test.each([
    ["šķiršanās", "divorce"],
    ["šķirties", "divorce"],
    ["skirsanas", "divorce"],
    ["alimenti", "simplified-maintenance-claim"],
    ["neatdod parādu", "simplified-money-claim"],
    ["izpildu rakstu", "writ-of-execution-request"],
    ["vīrs sit", "protection-from-violence"],
    ["nokavēju termiņu", "term-extension"],
    ["atmaksāt nodevu", "fee-refund"],
    ["attālināti piedalīties sēdē", "videoconference"],
    ["pilnu spriedumu", "full-judgment-request"],
    ["izpildraksts", "writ-of-execution-request"],
    ["atlikt tiesas sēdi", "free-application"],
    ["slimnīcā, nevaru ierasties", "videoconference"],
    ["sprieduma noraksts", "materials-request"],
    ["dabūt naudu atpakaļ", "fee-refund"],
    ["trūkumi", "correction"],
    ["atstāts bez virzības", "correction"],
  ])("%s", (typed, form) => {
    expect(findForms(typed, "lv").forms.slice(0, 3)).toContain(form);
  });

  test("in English as well, and by Latvian words on English pages", () => {
    expect(findForms("divorce", "en").forms[0]).toBe("divorce");
    expect(findForms("šķiršanās", "en").forms[0]).toBe("divorce");
    expect(findForms("withdrawal", "en").forms[0]).toBe("withdrawal");
    expect(findForms("I was fired", "en").forms[0]).toBe("claim");
    expect(findForms("defects", "en").forms[0]).toBe("correction");
  });

  test.each([
    ["uztulīdzekļi", "simplified-maintenance-claim"],
    ["videokonfrence", "videoconference"],
    ["divroce", "divorce"],
    ["šķriršanās", "divorce"],
    ["blakus sudzbia", "ancillary-complaint"],
    ["izpldraksts", "writ-of-execution-request"],
  ])("with a slip of the hand: %s", (typed, form) => {
    const { forms, isNear } = findForms(typed, "lv");
    expect(isNear).toBe(true);
    expect(forms.slice(0, 3)).toContain(form);
  });

  test("what is typed right is taken as it is", () => {
    expect(findForms("šķiršanās", "lv").isNear).toBe(false);
  });

  test("nothing is found for words that no form has", () => {
    expect(findForms("kvantu hromodinamika", "lv")).toEqual({ forms: [], isWhole: false, isNear: false });
  });
});

describe("the catalogue", () => {
  test("every form stands in a situation", () => {
    const placed = new Set(SITUATIONS.flatMap((situation) => formsIn(situation)));
    expect(FORM_IDS.filter((form) => !placed.has(form))).toEqual([]);
  });

  test.each(LANGUAGES)("every form has the words by which it is found in %s", (language) => {
    for (const form of FORM_IDS) expect(() => findForms(form, language)).not.toThrow();
  });
});
