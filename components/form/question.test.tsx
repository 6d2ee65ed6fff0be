import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { claim } from "@/lib/forms/claim/form";
import { correction } from "@/lib/forms/correction/form";
import type { Fields } from "@/lib/forms/field";
import type { Form } from "@/lib/forms/form";
import { askedStep } from "@/lib/forms/steps";
import type { TypedGroup } from "@/lib/forms/typed";
import { formWords } from "./form-words";
import { Question } from "./question";

type Shown = {
  form: Form;
  id: Parameters<typeof formWords>[0];
  step: string;
  name: string;
  typed?: TypedGroup;
};

function shown({ form, id, step, name, typed = {} }: Shown): string {
  const fields: Fields = askedStep(form, step)?.fields ?? {};
  const field = fields[name];
  if (field === undefined) throw new Error(`No question ${name}`);
  const page = { words: formWords(id, "lv"), fields, typed, issues: [], above: {}, isLive: false };
  return renderToStaticMarkup(
    <Question page={page} name={name} field={field} isHeading={false} lead={undefined} />,
  );
}

test("hint and example are a paragraph each", () => {
  const html = shown({ form: claim, id: "claim", step: "grounds", name: "facts" });
  expect(html).toMatch(/<p[^>]*>Stāstiet pēc kārtas[^<]*<\/p><p[^>]*>Piemērs: 2026\. gada 3\. martā/u);
});

test("why it is asked is folded away below the question", () => {
  const html = shown({ form: claim, id: "claim", step: "grounds", name: "law" });
  expect(html).toMatch(/<textarea.*<details[^>]*><summary>Kāpēc to jautājam<\/summary>/su);
});

test("an example stands at the answer to each defect", () => {
  const typed = { answers: { known: ["Nav aprēķina", "Nav nodevas"] } };
  const html = shown({ form: correction, id: "correction", step: "defects", name: "answers", typed });
  expect(html.match(/Piemērs: Nodeva samaksāta/gu)).toHaveLength(2);
});
