/** The parts of a date as figures; whether there is such a day is for the caller. */
export type DateParts = { readonly day: string; readonly month: string; readonly year: string };

/** Each month as Latvians write it (nominative, genitive, locative, short), without marks, and as the English do. */
const MONTHS = [
  "janvaris janvara janvari janv january jan",
  "februaris februara februari febr february feb",
  "marts marta march mar",
  "aprilis aprila aprili apr april",
  "maijs maija may",
  "junijs junija jun june",
  "julijs julija jul july",
  "augusts augusta aug august",
  "septembris septembra septembri sept september sep",
  "oktobris oktobra oktobri okt october oct",
  "novembris novembra novembri nov november",
  "decembris decembra decembri dec december",
].map((names) => names.split(" "));

const YEAR_WORD = String.raw`(?: ?(?:g|gads|gada)\.?)?`;

/**
 * A whole date in one line. Three figures are day, month, year, as Latvians write them, however they are parted: `12.3.26`,
 * `3/12/2026` is the third of December. A year of four figures may also stand first: `2026-03-12`.
 */
const WAYS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?<day>\d{1,2})[.\-/ ]+(?<month>\d{1,2})[.\-/ ]+(?<year>\d{4}|\d{2})\.?${YEAR_WORD}$`,
  ),
  /^(?<year>\d{4})[.\-/ ]+(?<month>\d{1,2})[.\-/ ]+(?<day>\d{1,2})\.?$/,
  new RegExp(String.raw`^(?<year>\d{4})\.?${YEAR_WORD},? ?(?<day>\d{1,2})\.? ?(?<month>[a-z]+)\.?$`),
  new RegExp(String.raw`^(?<day>\d{1,2})\.? ?(?<month>[a-z]+)\.?,? ?(?<year>\d{4}|\d{2})\.?${YEAR_WORD}$`),
  /^(?<month>[a-z]+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$/,
];

/** `26-03-12` is in March to the one who writes years first, and in 2012 to the one who writes days first. */
const AMBIGUOUS = /^\d{2}-\d{1,2}-\d{2}$/;

/** Reads a date as it is written in one line; undefined when it is none. */
export function writtenDate(line: string): DateParts | "ambiguous" | undefined {
  const plain = line.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  if (AMBIGUOUS.test(plain)) return "ambiguous";
  for (const way of WAYS) {
    const { day = "", month = "", year = "" } = way.exec(plain)?.groups ?? {};
    const number = monthNumber(month);
    if (number !== undefined) return { day, month: number, year };
  }
  return undefined;
}

function monthNumber(written: string): string | undefined {
  if (/^\d+$/.test(written)) return written;
  const index = MONTHS.findIndex((names) => names.includes(written));
  return index === -1 ? undefined : String(index + 1);
}
