/** What a case is numbered by: the court's code, its place in the court's year, the year. */
export type CasePlace = { readonly courtCode: string; readonly sequence: number; readonly year: number };

const digits = (number: number, length: number): string => String(number).padStart(length, "0");
const shortYear = (year: number): string => digits(year % 100, 2);

/** C + court (2) + number of the year (4, in busy courts 5) + year (2), as C33359926. */
export function caseNumber({ courtCode, sequence, year }: CasePlace): string {
  if (!/^\d{2}$/.test(courtCode)) throw new RangeError(`Not a court code: ${courtCode}`);
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > 99_999)
    throw new RangeError(`Not a number of a case: ${String(sequence)}`);
  return `C${courtCode}${digits(sequence, 4)}${shortYear(year)}`;
}

/** A + court (2) + number of the year (5) + year (2), as A420201024. */
export function administrativeCaseNumber({ courtCode, sequence, year }: CasePlace): string {
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > 99_999)
    throw new RangeError(`Not a number of a case: ${String(sequence)}`);
  return `A${courtCode}${digits(sequence, 5)}${shortYear(year)}`;
}

/** C-number-year/judge; number and year agree with the case number, as C-3599-26/38; A42-… in administrative cases. */
export const archiveNumber = ({ sequence, year }: CasePlace, judge: number, category = "C"): string =>
  `${category}-${digits(sequence, 4)}-${shortYear(year)}/${String(judge)}`;

/** The number of a received filing, for the whole platform and year. */
export const registrationNumber = (sequence: number, year: number): string =>
  `EL-${String(year)}-${digits(sequence, 6)}`;
