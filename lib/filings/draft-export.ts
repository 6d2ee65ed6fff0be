import { dayInRiga } from "@/lib/core/day";
import { answerText, type FormSpeech } from "@/lib/forms/answer-text";
import { factsAmong } from "@/lib/forms/facts";
import type { Fields } from "@/lib/forms/field";
import { entriesOf, groupOf, isBlank, type TypedGroup } from "@/lib/forms/typed";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import type { DraftView } from "./draft-view";

/**
 * Everything that was typed into a draft, as a text for keeping: step by step, in the reader's words, also what is not right
 * or not finished yet.
 */
export function draftExport(draft: DraftView, words: FormSpeech): string {
  const { t, text, language } = words;
  const lines = draft.form.steps.flatMap((step) => {
    if (step.kind === "stop") return [];
    const title = text(`steps.${step.id}.title`);
    const told =
      step.kind === "list"
        ? entriesOf(draft.typed[step.id]).flatMap(({ typed }, index) => [
            text(`steps.${step.id}.entry`, { number: index + 1 }),
            ...answersIn(draft, { fields: step.fields, typed }, words),
          ])
        : answersIn(draft, { fields: step.fields, typed: draft.typed }, words);
    return told.length === 0 ? [] : ["", title, ...told];
  });
  const files = draft.attachments.map(({ name }) => `- ${name}`);
  return [
    text("title"),
    t("forms:export.saved", { when: formatInstant(draft.savedAt, language) }),
    t("forms:export.kept", { day: formatDay(dayInRiga(draft.expiresAt), language) }),
    t("forms:export.notFiled"),
    ...lines,
    ...(files.length === 0 ? [] : ["", t("forms:check.files"), ...files]),
    "",
  ].join("\n");
}

type Answered = { readonly fields: Fields; readonly typed: TypedGroup };

function answersIn(draft: DraftView, { fields, typed }: Answered, words: FormSpeech): string[] {
  const facts = factsAmong(draft.walk.above);
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = typed[name];
    if (field.widget.kind === "files" || field.widget.kind === "agreement" || isBlank(value)) return [];
    const parsed = field.schema.safeParse(value);
    const said = parsed.success
      ? answerText(words, { name, field, value: parsed.data, facts })
      : plainly(value);
    const label = words.text(`fields.${name}.label`);
    return [label.endsWith("?") ? `${label} ${said}` : `${label}: ${said}`];
  });
}

/** What could not be understood, as it was typed. */
const plainly = (value: unknown): string =>
  typeof value === "string"
    ? value
    : (Array.isArray(value) ? value : Object.values(groupOf(value)))
        .filter((part) => typeof part === "string" && part !== "")
        .join(", ");
