import { type Day, day, dayInRiga } from "@/lib/core/day";
import type { Case, Ruling } from "@/lib/exchange/shapes";
import type { OwnFiling } from "./case-visit";
import { type Remedy, remedyOf } from "./remedies";
import { whoActs } from "./who-acts";

/** A day by which the reader must or may do something. */
export type CaseDeadline = {
  readonly kind: "cureDefects" | "explanation" | "warningAnswer" | "ownStep" | Remedy["kind"];
  readonly by: Day;
  readonly isOver: boolean;
};

type Known = {
  readonly rulings: readonly Ruling[];
  readonly filings: readonly Pick<OwnFiling, "form" | "outcome" | "receivedAt">[];
  readonly today: Day;
};

/** The reader's own terms in the case, the nearest first, those that are over last. What was filed in time is no term any more. */
export function caseDeadlines(file: Case, { rulings, filings, today }: Known): CaseDeadline[] {
  const own = ownStep(file, today);
  const remedies = rulings.flatMap((ruling) => {
    const remedy = remedyOf(ruling, { of: file, rulings, today });
    return remedy === undefined || isFiled(remedy, ruling, filings) ? [] : [remedy];
  });
  return [...(own === undefined ? [] : [own]), ...remedies].sort(nearestFirst);
}

/** The one that the page begins with: the nearest that is not over, or the own step that was missed. */
export const firstDeadline = (deadlines: readonly CaseDeadline[]): CaseDeadline | undefined =>
  deadlines.find(({ isOver }) => !isOver) ?? deadlines.find(({ kind }) => kind === "cureDefects");

/** A case has one judgment to ask for or to challenge; which of several decisions a complaint was about is not known here. */
const FORMS_OF: Readonly<Record<Remedy["kind"], readonly string[]>> = {
  fullJudgmentRequest: ["full-judgment-request"],
  appeal: ["appeal", "administrative-appeal"],
  cassation: ["cassation", "administrative-cassation"],
  ancillaryComplaint: [],
};

/** Then it has come to nothing, or something is still wanting. */
const CAME_TO_NOTHING: readonly OwnFiling["outcome"][] = ["leftWithoutProgress", "refused", "deemedNotFiled"];

const isFiled = ({ kind }: Remedy, { drawnUpOn }: Ruling, filings: Known["filings"]): boolean =>
  filings.some(
    ({ form, outcome, receivedAt }) =>
      FORMS_OF[kind].includes(form) &&
      !CAME_TO_NOTHING.includes(outcome) &&
      dayInRiga(receivedAt) >= drawnUpOn,
  );

function ownStep(file: Case, today: Day): CaseDeadline | undefined {
  const by = ownTerm(file);
  return by === undefined ? undefined : { ...by, isOver: by.by < today };
}

/** What the reader is asked for, where the status says it. */
const OWN_STEPS: Partial<Readonly<Record<Case["status"], CaseDeadline["kind"]>>> = {
  awaitingExplanation: "explanation",
  warningSent: "warningAnswer",
};

function ownTerm(file: Case): Omit<CaseDeadline, "isOver"> | undefined {
  const { status, defects, nextStep } = file;
  if (status === "leftWithoutProgress" && defects !== null)
    return { kind: "cureDefects", by: day(defects.cureBy) };
  if (nextStep.by === null || whoActs(file) !== "you") return undefined;
  return { kind: OWN_STEPS[status] ?? "ownStep", by: day(nextStep.by) };
}

function nearestFirst(one: CaseDeadline, other: CaseDeadline): number {
  if (one.isOver !== other.isOver) return one.isOver ? 1 : -1;
  return one.by < other.by ? -1 : Number(one.by > other.by);
}
