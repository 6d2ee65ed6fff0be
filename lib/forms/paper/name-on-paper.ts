import type { Party } from "../fields/party";
import type { FormTexts } from "../form-texts";

type Words = Pick<FormTexts, "text" | "maybe">;

/** A question to a person, as the heading of its answer: the court is asked nothing. */
export const unasked = (words: string): string => words.replace(/\?$/u, "");

/** What an answer is called on paper: by a name of its own, else as it was asked. */
export const fieldOnPaper = ({ text, maybe }: Words, name: string): string =>
  maybe(`fields.${name}.paper`) ?? unasked(text(`fields.${name}.label`));

/** What a page of questions is called on paper. */
export const stepOnPaper = ({ text, maybe }: Words, id: string): string =>
  maybe(`steps.${id}.paper`) ?? unasked(text(`steps.${id}.title`));

/**
 * What was chosen, where the paper says it otherwise than the page: nobody is spoken to there. Of a person and of a company it
 * may be called by two names.
 */
export const optionOnPaper =
  ({ maybe }: Pick<Words, "maybe">, of: Party["kind"] | null = null) =>
  (name: string, option: string): string | undefined => {
    const key = `fields.${name}.paperOptions.${option}`;
    return (of === null ? undefined : maybe(`${key}.${of}`)) ?? maybe(key);
  };
