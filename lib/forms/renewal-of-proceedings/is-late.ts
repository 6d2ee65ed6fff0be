import type { Day } from "@/lib/core/day";
import { civilTermEnd } from "@/lib/deadlines/civil-terms";
import type { Facts } from "../facts";
import { knownRuling, type RulingAnswers } from "../parts/ruling";

type Sent = { readonly judgmentSentOn: Day; readonly today: Day };

/** Civil Procedure Law, s. 208.5(1): twenty days from the day on which the default judgment was sent. */
export const isLate = ({ judgmentSentOn, today }: Sent): boolean =>
  civilTermEnd("renewalOfProceedings", judgmentSentOn) < today;

type Judged = RulingAnswers & Pick<Facts, "inCase"> & { readonly judgmentSentOn: Day };

/** Nothing is sent before it is there. */
export function sentIssue(answers: Judged) {
  const judgedOn = knownRuling(answers, answers)?.date ?? answers.rulingDate;
  return judgedOn !== undefined && answers.judgmentSentOn < judgedOn
    ? ({ field: "judgmentSentOn", code: "beforeJudgment" } as const)
    : undefined;
}

/** By the register a case in which there is no judgment of any kind yet. */
export const isNotJudged = ({ inCase }: Pick<Facts, "inCase">): boolean =>
  inCase?.rulings.every(({ kind }) => kind === "decision") === true;
