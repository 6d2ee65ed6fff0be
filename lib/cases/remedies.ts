import { type Day, day } from "@/lib/core/day";
import { civilTermEnd, safeTermEnd } from "@/lib/deadlines/civil-terms";
import type { Case, Ruling } from "@/lib/exchange/shapes";

export type RemedyKind = "fullJudgmentRequest" | "appeal" | "cassation" | "ancillaryComplaint";

/** What a participant can do about a ruling, until the end of which day. */
export type Remedy = {
  readonly kind: RemedyKind;
  readonly by: Day;
  readonly isOver: boolean;
};

/** What of a ruling tells its remedies. */
type Challenged = Pick<Ruling, "kind" | "drawnUpOn" | "fullJudgmentRequestBy" | "appealBy" | "inForceSince">;

/** What of a case tells which court judged it. */
export type Judged = Pick<Case, "processKind" | "instance" | "status">;

type RemedyContext = {
  readonly of: Judged;
  readonly rulings: readonly Pick<Ruling, "kind">[];
  readonly today: Day;
};

/**
 * The instance whose judgment stands in the case. While the case is with the court above, that court has not judged it yet: what
 * can be challenged is the judgment of the one below.
 */
export function judgingInstance({ instance, status }: Omit<Judged, "processKind">): Case["instance"] {
  if (status !== "underAppeal") return instance;
  return instance === "cassation" ? "appeal" : "first";
}

/** A short judgment gives way to the full one, once it is drawn up. */
export const isReplaced = (
  { kind }: Pick<Ruling, "kind">,
  rulings: readonly Pick<Ruling, "kind">[],
): boolean => kind === "shortJudgment" && rulings.some((other) => other.kind === "fullJudgment");

/**
 * In the simplified procedure a full judgment can be asked for within ten days of the short one (s. 250.25(2.1)), and only the full
 * one can be appealed (s. 250.27(3)). Appeal (s. 415, 250.27), cassation (s. 450, 454) and ancillary complaint (s. 442) are told only
 * where the register says that they are open: which decisions can be complained about the law says case by case. The term of a
 * decision in writing runs from its issue (s. 442(1)), which the register knows and the portal does not: its day is told as it is. So
 * it is in administrative cases, in which terms of the Civil Procedure Law do not run.
 */
export function remedyOf(ruling: Challenged, { of, rulings, today }: RemedyContext): Remedy | undefined {
  if (isReplaced(ruling, rulings) || ruling.inForceSince !== null) return undefined;
  const kind = remedyKind(ruling, of);
  const by = kind === undefined ? null : lastDay(kind, ruling, of);
  return kind === undefined || by === null ? undefined : { kind, by, isOver: by < today };
}

/** None against a judgment of the Senate, nor against that of a court of appeal in a simplified case (s. 440.12). */
function remedyKind({ kind }: Challenged, of: Judged): RemedyKind | undefined {
  if (kind === "decision") return "ancillaryComplaint";
  if (kind === "shortJudgment") return "fullJudgmentRequest";
  const judgedBy = judgingInstance(of);
  if (judgedBy === "first") return "appeal";
  return judgedBy === "appeal" && of.processKind !== "simplified" ? "cassation" : undefined;
}

function lastDay(kind: RemedyKind, ruling: Challenged, { processKind }: Judged): Day | null {
  if (kind === "fullJudgmentRequest") return fullJudgmentBy(ruling, processKind);
  if (ruling.appealBy === null) return null;
  const told = day(ruling.appealBy);
  return processKind === "administrative" || kind === "ancillaryComplaint"
    ? told
    : safeTermEnd(kind, day(ruling.drawnUpOn), told);
}

function fullJudgmentBy(
  { drawnUpOn, fullJudgmentRequestBy: told }: Challenged,
  processKind: Case["processKind"],
): Day | null {
  if (processKind !== "simplified") return told === null ? null : day(told);
  const drawnUp = day(drawnUpOn);
  return told === null
    ? civilTermEnd("fullJudgmentRequest", drawnUp)
    : safeTermEnd("fullJudgmentRequest", drawnUp, day(told));
}
