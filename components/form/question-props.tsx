import { Paragraph } from "@/components/ui/paragraph";
import type { Question } from "@/components/ui/question";
import { controlId } from "@/lib/forms/issue";
import type { Asked } from "./asked";
import { Example } from "./example";
import { fieldLabel, issueLabel } from "./field-label";
import { issueSentence } from "./form-words";

/** The sentence of what is wrong at a field or a part of it. */
export function errorAt({ page, name }: Pick<Asked, "page" | "name">, part = ""): string | undefined {
  const at = part === "" ? name : `${name}.${part}`;
  const issue = page.issues.find(({ field }) => field === at);
  return issue === undefined
    ? undefined
    : issueSentence(page.words, issue, issueLabel(page.words, page.fields, at));
}

/** Label, hint and error of a question, by convention from the form's texts. */
export function questionProps(asked: Asked): Question {
  const { page, name, field, isHeading, lead } = asked;
  return {
    id: controlId(name),
    label: page.words.text(`fields.${name}.label`),
    hint: hintOf(page.words, name, lead),
    error: errorAt(asked),
    optional: field.isOptional ? page.words.t("forms:optional") : undefined,
    heading: isHeading,
  };
}

/** What helps to answer, one thing a paragraph: the page's own lead, the hint, and an example where one says more than words. */
export function hintOf({ maybe, t }: Asked["page"]["words"], name: string, lead?: string): Question["hint"] {
  const hint = maybe(`fields.${name}.hint`);
  const example = maybe(`fields.${name}.example`);
  if (lead === undefined && example === undefined) return hint;
  return (
    <>
      {lead !== undefined && <Paragraph>{lead}</Paragraph>}
      {hint !== undefined && <Paragraph>{hint}</Paragraph>}
      {example !== undefined && (
        <Paragraph>
          <Example text={example} t={t} />
        </Paragraph>
      )}
    </>
  );
}

/** A part of a question that is asked in several controls: `address.postalCode`. */
export function partProps(
  { page, name }: Pick<Asked, "page" | "name">,
  part: string,
): Question & { name: string } {
  const at = `${name}.${part}`;
  return {
    id: controlId(at),
    name: `${name}-${part}`,
    label: fieldLabel(page.words, page.fields, at),
    error: errorAt({ page, name }, part),
  };
}
