import { z } from "zod";

/** More than this of a field is not even shown again. */
const MAX_SHOWN_CHARACTERS = 200;

const typedField = z
  .preprocess((given: unknown) => (Array.isArray(given) ? (given as unknown[])[0] : given), z.string())
  .transform((text) => text.trim().slice(0, MAX_SHOWN_CHARACTERS))
  .transform((text) => (text === "" ? undefined : text))
  .optional()
  .catch(undefined);

/** What was typed into a form whose answers stand in the address: of each field the text, or nothing. Never refuses. */
export const typedQuery = <Field extends string>(fields: readonly Field[]) =>
  z
    .object(Object.fromEntries(fields.map((field) => [field, typedField])))
    .transform((typed): Readonly<Partial<Record<Field, string>>> => typed as Partial<Record<Field, string>>);
