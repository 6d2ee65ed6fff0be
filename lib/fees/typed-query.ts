import { z } from "zod";

/** What is longer is shown only so far, and is never taken for what its beginning says. */
export const MOST_CHARACTERS = 60;
export const MOST_ROWS = 20;
/** An address does not hold more; so many are counted, to be named as too many. */
const MOST_COUNTED = 2_000;

const CUT = "…";
/** No digit and no space: nothing is read out of it. */
const UNREADABLE = "\uFFFD";

function shown(text: string): string {
  const plain = text.replaceAll(/[\t\n\r]/g, " ").replaceAll(/\p{Cc}/gu, UNREADABLE);
  return plain.length <= MOST_CHARACTERS ? plain : `${plain.slice(0, MOST_CHARACTERS - 1)}${CUT}`;
}

/** One field of an address, as it was typed; never refuses. */
export const typedText = z
  .preprocess((given: unknown) => (Array.isArray(given) ? (given as unknown[])[0] : given), z.string())
  .transform(shown)
  .catch("");

/** A field that stands in the address as often as there are rows; who reads it says what is too many. */
export const typedRows = z
  .preprocess(
    (given: unknown) => (given === undefined ? [] : Array.isArray(given) ? (given as unknown[]) : [given]),
    z.array(z.string().catch("")).transform((texts) => texts.slice(0, MOST_COUNTED).map(shown)),
  )
  .catch([]);

/** Three inputs of a day, or the day whole as a shared address carries it. */
export const typedDay = {
  date: typedText,
  "date-day": typedText,
  "date-month": typedText,
  "date-year": typedText,
};
