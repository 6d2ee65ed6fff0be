/** A judge and the number of the judge's section, which ends the archive number of a case. */
export type Judge = { readonly name: string; readonly number: number };

/** Invented judges of the sandbox. */
const NAMES = [
  "Dace Ābeltiņa-Rudzīte",
  "Gatis Krūkliņš-Vējonis",
  "Solvita Meženiece-Ūdre",
  "Raimonds Šteinbergs-Ielejs",
] as const;

/**
 * Cases go round among the judges of a court. Sections are numbered through all courts, so that no two cases of a year
 * share an archive number although each court counts its cases from one.
 */
export function judgeFor({ courtCode, sequence }: { courtCode: string; sequence: number }): Judge {
  const turn = (sequence - 1) % NAMES.length;
  const name = NAMES[turn];
  if (name === undefined) throw new RangeError(`Not a number of a case: ${String(sequence)}`);
  return { name, number: Number(courtCode) * 5 + turn };
}
