import { type Day, day } from "@/lib/core/day";
import { civilTermEnd, safeTermEnd } from "@/lib/deadlines/civil-terms";
import type { CaseSummary, Ruling } from "@/lib/exchange/shapes";

export type RemedyKind = "fullJudgmentRequest" | "appeal" | "ancillaryComplaint";

/** What a participant can do about a ruling, until the end of which day. */
export type Remedy = {
  readonly kind: RemedyKind;
  readonly by: Day;
  readonly isOver: boolean;
};

/** What of a ruling tells its remedies. */
type Challenged = Pick<Ruling, "kind" | "drawnUpOn" | "fullJudgmentRequestBy" | "appealBy" | "inForceSince">;

type RemedyContext = {
  readonly processKind: CaseSummary["processKind"];
  readonly rulings: readonly Pick<Ruling, "kind">[];
  readonly today: Day;
};

/**
 * In the simplified procedure a full judgment can be asked for within ten days of the short one (s. 250.25(2.1)); once it is
 * drawn up, the short one has given way to it. Appeal (s. 415, 250.27) and ancillary complaint (s. 442) are told only where the register says that
 * they are open: which decisions can be complained about the law says case by case. The term of a decision in writing runs from
 * its issue (s. 442(1)), which the register knows and the portal does not: its day is told as it is. So it is in administrative
 * cases, in which terms of the Civil Procedure Law do not run.
 */
export function remediesOf(ruling: Challenged, { processKind, rulings, today }: RemedyContext): Remedy[] {
  const isReplaced = ruling.kind === "shortJudgment" && rulings.some(({ kind }) => kind === "fullJudgment");
  if (isReplaced || ruling.inForceSince !== null) return [];
  const remedy = (kind: RemedyKind, by: Day): Remedy => ({
    kind,
    by,
    isOver: by < today,
  });
  const challenge = ruling.kind === "decision" ? "ancillaryComplaint" : "appeal";
  const terms: (readonly [RemedyKind, Day | null])[] = [
    ["fullJudgmentRequest", fullJudgmentBy(ruling, processKind)],
    [challenge, challengeBy(ruling, processKind)],
  ];
  return terms.flatMap(([kind, by]) => (by === null ? [] : [remedy(kind, by)]));
}

function fullJudgmentBy(
  { kind, drawnUpOn, fullJudgmentRequestBy: told }: Challenged,
  processKind: CaseSummary["processKind"],
): Day | null {
  if (kind !== "shortJudgment") return null;
  if (processKind !== "simplified") return told === null ? null : day(told);
  const drawnUp = day(drawnUpOn);
  return told === null
    ? civilTermEnd("fullJudgmentRequest", drawnUp)
    : safeTermEnd("fullJudgmentRequest", drawnUp, day(told));
}

function challengeBy(
  { kind, appealBy, drawnUpOn }: Challenged,
  processKind: CaseSummary["processKind"],
): Day | null {
  if (appealBy === null) return null;
  const told = day(appealBy);
  return processKind === "administrative" || kind === "decision"
    ? told
    : safeTermEnd("appeal", day(drawnUpOn), told);
}
