import type { Day } from "@/lib/core/day";
import type { FormBuilder } from "../define-form";
import type { Facts } from "../facts";
import { choice } from "../fields/choice";
import { longText } from "../fields/long-text";
import type { FormTexts } from "../form-texts";
import { knownRuling, type RulingAnswers } from "./ruling";

type About = RulingAnswers & { readonly rulingDate?: Day | undefined } & Pick<Facts, "inCase" | "today">;

/**
 * Whether the term to complain of a ruling is over: by the register's data where it knows the ruling, else counted from the day
 * that was told. The court has the last word: what was received later, or for a good reason, it may take all the same.
 */
export function isTermMissed(above: About, termEnd: (from: Day) => Day): boolean {
  const known = knownRuling(above, above);
  if (known === undefined) return above.rulingDate !== undefined && termEnd(above.rulingDate) < above.today;
  return known.appealBy === null ? known.inForceSince !== null : known.appealBy < above.today;
}

/**
 * Whoever is late asks for the missed term and files what was missed at the same time (Civil Procedure Law, s. 51–53;
 * Administrative Procedure Law, s. 46, 48 and 190.1), or says why the time is not over.
 */
export const withMissedTerm = <Above extends Facts>(
  form: FormBuilder<Above>,
  isMissed: (above: Above) => boolean,
) =>
  form.stepIf(isMissed, "missed-term", {
    missedTerm: choice("renew", "inTime"),
    missedTermReason: longText({ max: 3000, rows: 6 }),
  });

/** The request that goes before all others. */
export const missedTermRequest = (
  { missedTerm }: { readonly missedTerm?: "renew" | "inTime" | undefined },
  { text }: Pick<FormTexts, "text">,
): string[] => (missedTerm === "renew" ? [text("document.renewTerm")] : []);
