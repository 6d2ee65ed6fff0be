import type { Facts } from "../facts";
import { knownRuling, type RulingAnswers } from "../parts/ruling";

/**
 * Civil Procedure Law, s. 250.25(2.1): within ten days from the day on which the short judgment is drawn up. The register
 * says which day that is; of a judgment that it does not know nothing is said here, the court looks.
 */
export function isLate(above: RulingAnswers & Pick<Facts, "inCase" | "today">): boolean {
  const by = knownRuling(above, above)?.fullJudgmentRequestBy ?? null;
  return by !== null && by < above.today;
}
