import type { Facts } from "@/lib/forms/facts";
import type { Fields } from "@/lib/forms/field";
import { groupOf, isBlank, type TypedGroup } from "@/lib/forms/typed";
import { answerText } from "@/lib/forms/answer-text";
import type { FormWords } from "./form-words";

type Typed = { readonly fields: Fields; readonly typed: TypedGroup; readonly facts: Facts };

export type TypedLine = { readonly label: string; readonly value: string };

/** What was typed, question by question: understood where it can be, else as it stands. */
export function typedLines(words: FormWords, { fields, typed, facts }: Typed): TypedLine[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.widget.kind === "files") return [];
    const label = words.text(`fields.${name}.label`);
    const parsed = field.schema.safeParse(typed[name]);
    if (parsed.success)
      return parsed.data === null
        ? []
        : [{ label, value: answerText(words, { name, field, value: parsed.data, facts }) }];
    return isBlank(typed[name]) ? [] : [{ label, value: asTyped(typed[name]) }];
  });
}

const asTyped = (value: unknown): string =>
  typeof value === "string"
    ? value
    : Object.values(groupOf(value))
        .filter((part) => typeof part === "string" && part !== "")
        .join(", ");
