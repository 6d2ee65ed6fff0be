import type { Day } from "@/lib/core/day";
import { civilTermEnd } from "@/lib/deadlines/civil-terms";
import type { Facts } from "../facts";
import { knownRuling, type RulingAnswers } from "../parts/ruling";

type About = RulingAnswers & { readonly rulingDate?: Day | undefined } & Pick<Facts, "inCase" | "today">;

/**
 * Civil Procedure Law, s. 250.25(2.1): within ten days from the day on which the short judgment is drawn up. By the register's data
 * where it knows the judgment, else counted from the day that was told; whoever is late may ask for the term anew (s. 51).
 */
export function isLate(above: About): boolean {
  const known = knownRuling(above, above);
  if (known === undefined)
    return (
      above.rulingDate !== undefined && civilTermEnd("fullJudgmentRequest", above.rulingDate) < above.today
    );
  const { fullJudgmentRequestBy: by, inForceSince } = known;
  return by === null ? inForceSince !== null : by < above.today;
}

/** The simplified procedure alone knows a short judgment; of a case that the portal does not see nothing is said. */
export const isOtherProcedure = ({ inCase }: Pick<Facts, "inCase">): boolean =>
  inCase !== null && inCase.processKind !== "simplified";
