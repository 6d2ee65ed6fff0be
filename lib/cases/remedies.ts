import { type Day, day } from "@/lib/core/day";
import { civilTermEnd, type CivilTermName, safeTermEnd } from "@/lib/deadlines/civil-terms";
import type { Ruling } from "@/lib/exchange/shapes";

export type RemedyKind = "fullJudgmentRequest" | "appeal" | "ancillaryComplaint";

/** What a participant can do about a ruling, until the end of which day. */
export type Remedy = {
  readonly kind: RemedyKind;
  readonly by: Day;
  readonly isOver: boolean;
};

/**
 * A full judgment can be asked for within ten days of the short one (s. 250.25(2.1)); once it is drawn up, the short one
 * has given way to it. Appeal (s. 415, 250.27) and ancillary complaint (s. 442) are told only where the register says that
 * they are open: which decisions can be complained about the law says case by case.
 */
export function remediesOf(
  ruling: Ruling,
  { rulings, today }: { rulings: readonly Ruling[]; today: Day },
): Remedy[] {
  const isReplaced = ruling.kind === "shortJudgment" && rulings.some(({ kind }) => kind === "fullJudgment");
  if (isReplaced || ruling.inForceSince !== null) return [];
  const drawnUp = day(ruling.drawnUpOn);
  const remedy = (kind: RemedyKind, by: Day): Remedy => ({
    kind,
    by,
    isOver: by < today,
  });
  const challenge = ruling.kind === "decision" ? "ancillaryComplaint" : "appeal";
  return [
    ...(ruling.kind === "shortJudgment"
      ? [
          remedy(
            "fullJudgmentRequest",
            shownTermEnd("fullJudgmentRequest", drawnUp, ruling.fullJudgmentRequestBy),
          ),
        ]
      : []),
    ...(ruling.appealBy === null
      ? []
      : [remedy(challenge, safeTermEnd(challenge, drawnUp, day(ruling.appealBy)))]),
  ];
}

const shownTermEnd = (name: CivilTermName, event: Day, told: string | null): Day =>
  told === null ? civilTermEnd(name, event) : safeTermEnd(name, event, day(told));
