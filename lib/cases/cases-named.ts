import { folded } from "@/lib/core/folded-text";
import type { CaseSummary } from "@/lib/exchange/shapes";
import { caseNumberKey } from "@/lib/hearings/case-number-key";
import { isDiscreetCase } from "./discreet-case";

/**
 * The cases whose number, subject, court or other side holds every word that was typed; all where nothing was. A discreet case is
 * found by number and court alone, since no more of it is shown.
 */
export function casesNamed(cases: readonly CaseSummary[], typed: string): readonly CaseSummary[] {
  const key = caseNumberKey(typed);
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return cases.filter((summary) => {
    const { caseNumber, archiveNumber } = summary;
    const isNumber =
      key !== null &&
      [caseNumber, archiveNumber].some((number) => caseNumberKey(number)?.includes(key) === true);
    const told = folded(wordsOf(summary).join(" "));
    return isNumber || words.every((word) => told.includes(word));
  });
}

const wordsOf = (summary: CaseSummary): readonly string[] => {
  const { caseNumber, archiveNumber, courtName, subject, otherSide = [] } = summary;
  const shown = [caseNumber, archiveNumber, courtName];
  return isDiscreetCase(summary) ? shown : [...shown, subject, ...otherSide];
};
