import { z } from "zod";

/** What is longer is not even shown again. */
const SHOWN_CHARACTERS = 60;
export const MOST_ROWS = 20;

const shown = (text: string): string => text.replaceAll(/\p{Cc}/gu, " ").slice(0, SHOWN_CHARACTERS);

/** One field of an address, as it was typed; never refuses. */
export const typedText = z
  .preprocess((given: unknown) => (Array.isArray(given) ? (given as unknown[])[0] : given), z.string())
  .transform(shown)
  .catch("");

/** A field that stands in the address as often as there are rows. */
export const typedRows = z
  .preprocess(
    (given: unknown) => (given === undefined ? [] : Array.isArray(given) ? (given as unknown[]) : [given]),
    z.array(z.string().catch("")).transform((texts) => texts.slice(0, MOST_ROWS).map(shown)),
  )
  .catch([]);

/** Three inputs of a day, or the day whole as a shared address carries it. */
export const typedDay = {
  date: typedText,
  "date-day": typedText,
  "date-month": typedText,
  "date-year": typedText,
};
