import type { CaseFacts } from "../case-facts";
import { JUDGED_CASE, TYPED_RULING } from "../test-journey";
import type { TypedGroup } from "../typed";

type Ruling = CaseFacts["rulings"][number];

const FULL: Ruling = {
  id: "r-full",
  kind: "fullJudgment",
  date: "2026-11-10",
  drawnUpOn: "2026-11-10",
  fullJudgmentRequestBy: null,
  appealBy: "2026-11-30",
  inForceSince: null,
};

const withRulings = (rulings: readonly Ruling[], change: Partial<CaseFacts> = {}): CaseFacts => ({
  ...JUDGED_CASE,
  processKind: "claim",
  subject: "Par zaudējumu atlīdzību",
  ...change,
  rulings: [...rulings],
});

/** A case whose full judgment can still be appealed. */
export const APPEALABLE_CASE = withRulings([FULL]);
export const APPEALABLE_SIMPLIFIED = withRulings([FULL], { processKind: "simplified" });
/** The same, when the time has passed: the judgment is in force. */
export const LATE_CASE = withRulings([{ ...FULL, appealBy: null, inForceSince: "2026-11-21" }], {
  status: "inForce",
});
/** A decision in the course of a case. */
export const DECISION_CASE = withRulings([{ ...FULL, id: "r-decision", kind: "decision" }], {
  status: "awaitingExplanation",
});
export const LATE_DECISION_CASE = withRulings(
  [{ ...FULL, id: "r-decision", kind: "decision", appealBy: null, inForceSince: "2026-11-21" }],
  { status: "awaitingExplanation" },
);
/** A case judged by a court of appeal: the register keeps it at the court where it began. */
export const APPEALED_CASE = withRulings([{ ...FULL, appealBy: "2026-12-10" }], { instance: "appeal" });
/** A case whose judgment is in force. */
export const FINAL_CASE = withRulings([{ ...FULL, appealBy: null, inForceSince: "2025-03-10" }], {
  status: "inForce",
});
/** An administrative case judged in the first instance, and by the court of appeal. */
export const ADMINISTRATIVE_CASE = withRulings([{ ...FULL, appealBy: "2026-12-10" }], {
  processKind: "administrative",
  caseNumber: "A420201026",
  archiveNumber: "A-2010-26/5",
  courtId: "ART",
  courtName: "Administratīvā rajona tiesa",
  subject: "Par atteikumu izsniegt atļauju",
  ownRole: "applicant",
});
export const ADMINISTRATIVE_APPEALED: CaseFacts = { ...ADMINISTRATIVE_CASE, instance: "appeal" };

/** A ruling of long ago that was received late: told so, the way is the same on every day. */
export const TYPED_OLD_RULING: TypedGroup = {
  ...TYPED_RULING,
  rulingDate: { day: "5", month: "1", year: "2026" },
  missedTerm: "inTime",
  missedTermReason: "Nolēmums izsniegts ārvalstī tikai šonedēļ.",
};

export const TYPED_RENEWAL: TypedGroup = {
  missedTerm: "renew",
  missedTermReason: "Ilgi ārstējos slimnīcā, izraksts pievienots.",
};
