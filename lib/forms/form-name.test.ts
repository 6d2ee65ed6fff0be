import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { FORM_IDS, isDiscreet } from "./catalog";
import { formName, listedName } from "./form-name";

describe.each(LANGUAGES)("in %s", (language) => {
  test("a list calls a form by its title", () => {
    for (const form of FORM_IDS.filter((id) => !isDiscreet(id)))
      expect(listedName(form, language)).toBe(formName(form, language));
  });

  test("of protection from violence a list tells nothing", () => {
    expect(isDiscreet("protection-from-violence")).toBe(true);
    expect(listedName("protection-from-violence", language)).not.toMatch(/vardarb|aizsar|violen|protect/i);
    expect(formName("protection-from-violence", language)).toMatch(/vardarb|violen/);
  });

  test("a form that is no longer offered is a form", () => {
    expect(listedName("constructor", language)).toBe(formName("constructor", language));
  });
});
