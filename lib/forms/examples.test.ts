import { expect, test } from "vitest";
import { FORM_IDS, formById } from "./catalog";
import { formTexts } from "./form-texts";

const fieldsOf = async (id: string): Promise<readonly string[]> => {
  const form = await formById(id);
  return form?.steps.flatMap((step) => (step.kind === "stop" ? [] : Object.keys(step.fields))) ?? [];
};

test.each(FORM_IDS)(
  "%s: an answer goes to court in Latvian, so the English page explains the Latvian example",
  async (id) => {
    const [lv, en] = [formTexts(id, "lv"), formTexts(id, "en")];
    for (const name of await fieldsOf(id)) {
      const example = lv.maybe(`fields.${name}.example`);
      if (example === undefined) continue;
      expect(en.text(`fields.${name}.example`)).toMatch(/^“.+” \(.+\)$/u);
      expect(en.text(`fields.${name}.example`)).toContain(`“${example}”`);
    }
  },
);

test.each(FORM_IDS)("%s: what a hint says is not said again as the reason or the example", async (id) => {
  const { maybe } = formTexts(id, "lv");
  for (const name of await fieldsOf(id)) {
    const hint = maybe(`fields.${name}.hint`) ?? "";
    for (const text of ["why", "example"].map((key) => maybe(`fields.${name}.${key}`)))
      expect(text !== undefined && hint.includes(text)).toBe(false);
  }
});
