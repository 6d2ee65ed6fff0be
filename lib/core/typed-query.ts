import { z } from "zod";

/** More than this of a field is not even shown again. */
const MAX_SHOWN_CHARACTERS = 200;

/** What must not be shown again: control characters, halves of characters, what no text may hold, and marks that turn the direction of what follows. */
const UNSHOWN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]+/gu;

/** A text as it may be shown again, however long. */
export const shownText = (text: string): string => text.replaceAll(UNSHOWN, " ").trim();

/** A field as it may be shown again; nothing where nothing was typed. */
export const typedField = z
  .preprocess((given: unknown) => (Array.isArray(given) ? (given as unknown[])[0] : given), z.string())
  // What the cut leaves of a character goes with the rest of what is not shown.
  .transform((text) => shownText(shownText(text).slice(0, MAX_SHOWN_CHARACTERS)))
  .transform((text) => (text === "" ? undefined : text))
  .optional()
  .catch(undefined);

/** What was typed into a form whose answers stand in the address: of each field the text, or nothing. Never refuses. */
export const typedQuery = <Field extends string>(fields: readonly Field[]) =>
  z
    .object(Object.fromEntries(fields.map((field) => [field, typedField])))
    .transform((typed): Readonly<Partial<Record<Field, string>>> => typed as Partial<Record<Field, string>>);
