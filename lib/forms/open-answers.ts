import type { Answers, Form } from "./form";
import type { Fields } from "./field";

const isOpen =
  (fields: Fields) =>
  ([name]: readonly [string, unknown]): boolean =>
    fields[name]?.isConfidential !== true;

/** An entry of a list without what is confidential in it. */
const openEntry = (fields: Fields, entry: unknown): unknown =>
  typeof entry === "object" && entry !== null
    ? Object.fromEntries(Object.entries(entry).filter(isOpen(fields)))
    : entry;

/** The answers that the data of a filing may hold: those that are confidential go to the court by another way. */
export function openAnswers({ steps }: Pick<Form, "steps">, answers: Answers): Answers {
  const fields: Fields = Object.assign(
    {},
    ...steps.map((step) => (step.kind === "questions" ? step.fields : {})),
  ) as Fields;
  const entries = new Map(
    steps.flatMap((step) => (step.kind === "list" ? [[step.id, step.fields] as const] : [])),
  );
  return Object.fromEntries(
    Object.entries(answers)
      .filter(isOpen(fields))
      .map(([name, value]) => {
        const ofList = entries.get(name);
        return ofList === undefined || !Array.isArray(value)
          ? [name, value]
          : [name, value.map((entry) => openEntry(ofList, entry))];
      }),
  );
}
