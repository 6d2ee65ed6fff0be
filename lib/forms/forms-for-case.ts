import { isClaim } from "@/lib/cases/is-claim";
import { isEnded } from "@/lib/cases/case-status";
import { judgingInstance, type RemedyKind, remedyOf } from "@/lib/cases/remedies";
import { type Side, side } from "@/lib/cases/side";
import type { Day } from "@/lib/core/day";
import type { CaseFacts } from "./case-facts";
import type { CATALOG, FormId } from "./catalog";
import { isFormId } from "./catalog";
import { scheduledHearings } from "./parts/scheduled-hearing";

/**
 * How a form stands to a case: it serves what the case has come to (`now`); it may be needed (`may`); or the kind of proceedings, the
 * reader's part in it or its end leave no room for it (`not`).
 */
export type Standing = "now" | "may" | "not";

type StartedInCase = "case" | "caseIfAny";
/** The forms that are begun in a case; one that has no rule does not compile. */
export type CaseForm = {
  [Id in FormId]: (typeof CATALOG)[Id]["startedFrom"] extends StartedInCase ? Id : never;
}[FormId];

type At = {
  readonly kind: CaseFacts["processKind"];
  readonly status: CaseFacts["status"];
  readonly own: Side;
  readonly role: CaseFacts["ownRole"];
  readonly isAdministrative: boolean;
  /** A dispute between claimant and defendant before a civil court. */
  readonly isDispute: boolean;
  readonly isEnded: boolean;
  /** A ruling on the merits has been made, or is with the court above. */
  readonly isJudged: boolean;
  readonly isInForce: boolean;
  /** Whose judgment stands. */
  readonly judgedBy: CaseFacts["instance"];
  readonly hasHearing: boolean;
  readonly hasPaid: boolean;
  /** Remedies whose time, by the register and by law, is not over. */
  readonly open: ReadonlySet<RemedyKind>;
};

type Rule = (at: At) => Standing;

const nowOrMay = (isNow: boolean): Standing => (isNow ? "now" : "may");
const nowIf = (isNow: boolean, isPossible: boolean): Standing => (isNow ? "now" : isPossible ? "may" : "not");

const JUDGED: readonly CaseFacts["status"][] = ["decided", "underAppeal", "inForce"];
/** The court has sent away what was filed, or ended the case: what may be paid back then is told by s. 37(1). */
const SENT_AWAY: readonly CaseFacts["status"][] = ["refused", "deemedNotFiled", "terminated"];
/** Civil Procedure Law, s. 80(2): who takes part without a claim of one's own cannot settle. */
const CANNOT_SETTLE: readonly CaseFacts["ownRole"][] = ["thirdPerson", "interestedPerson", "child"];

/** When each form serves, by form. Articles of the Civil Procedure Law unless another law is named. */
const RULES: Readonly<Record<CaseForm | "securing-claim", Rule>> = {
  // S. 250.25(2.1): within ten days of the short judgment, which the simplified procedure alone knows.
  "full-judgment-request": ({ kind, open }) =>
    kind === "simplified" ? nowOrMay(open.has("fullJudgmentRequest")) : "not",
  // S. 148 and 250.23: what the other side says to the claim, when the court has asked for it.
  explanation: ({ isDispute, own, status, isJudged, isEnded: ended }) =>
    !isDispute || own === "claimant" || isJudged || ended
      ? "not"
      : nowOrMay(own === "defendant" && status === "awaitingExplanation"),
  // S. 413 and 415: against a judgment of the first instance; undisputed and warning cases end without one.
  appeal: ({ isDispute, kind, judgedBy, open }) =>
    (isDispute || kind === "special") && judgedBy === "first" ? nowOrMay(open.has("appeal")) : "not",
  // S. 441: against a decision that the law lets be complained of.
  "ancillary-complaint": ({ isAdministrative, open }) =>
    isAdministrative ? "not" : nowOrMay(open.has("ancillaryComplaint")),
  // S. 450: against a judgment of the court of appeal; a simplified case ends there (s. 440.8).
  cassation: ({ kind, open, isJudged }) =>
    kind === "claim" || kind === "special" ? nowIf(open.has("cassation"), isJudged) : "not",
  // S. 208.5: the defendant, after a judgment by default. The register does not tell which judgments are.
  "renewal-of-proceedings": ({ isDispute, own, isJudged }) =>
    nowIf(false, isDispute && own === "defendant" && isJudged),
  // S. 478: only what is in force.
  "newly-discovered-facts": ({ isAdministrative, isInForce }) => nowIf(false, !isAdministrative && isInForce),
  // Administrative Procedure Law, s. 289 and 291.
  "administrative-appeal": ({ isAdministrative, judgedBy, open }) =>
    isAdministrative && judgedBy === "first" ? nowOrMay(open.has("appeal")) : "not",
  // Administrative Procedure Law, s. 325 and 329.
  "administrative-cassation": ({ isAdministrative, open, isJudged }) =>
    nowIf(isAdministrative && open.has("cassation"), isAdministrative && isJudged),
  // S. 406.5 and 406.7: the debtor, to the court's warning, within fourteen days.
  "payment-order-response": ({ kind, own, status, isJudged, isEnded: ended }) =>
    kind !== "warning" || own === "claimant" || isJudged || ended
      ? "not"
      : nowOrMay(own === "defendant" && status === "warningSent"),
  // S. 137: the claimant, in any stage until the dispute is decided.
  "securing-claim": ({ isDispute, own, isJudged, isEnded: ended }) =>
    nowIf(false, isDispute && own === "claimant" && !isJudged && !ended),
  // S. 164 and 223: who turned to the court, until it has decided.
  withdrawal: ({ isAdministrative, own, isJudged, isEnded: ended }) =>
    nowIf(!isAdministrative && own === "claimant" && !isJudged && !ended, false),
  // S. 226: in any stage of a dispute.
  settlement: ({ isDispute, isEnded: ended, role }) =>
    nowIf(isDispute && !ended && !CANNOT_SETTLE.includes(role), false),
  // S. 52 and 53: while a term that the court has set runs; a term of the law that was missed, at any time (s. 51).
  "term-extension": ({ isAdministrative, status, own }) =>
    isAdministrative
      ? "not"
      : nowOrMay(
          (status === "leftWithoutProgress" && own === "claimant") ||
            (status === "awaitingExplanation" && own === "defendant"),
        ),
  // S. 149(3)6; Administrative Procedure Law, s. 204(7): for a hearing that is set.
  videoconference: ({ hasHearing, isEnded: ended }) => nowIf(hasHearing, !ended),
  // S. 540 and 541: when a ruling is in force, for whoever was awarded something.
  // Protection from violence is enforced without one (s. 250.59).
  "writ-of-execution-request": ({ isAdministrative, kind, isInForce, isJudged, own }) =>
    isAdministrative || kind === "protection" ? "not" : nowIf(isInForce && own === "claimant", isJudged),
  // Law "On Judicial Power", s. 28.3: a participant may have the materials at any time.
  "materials-request": () => "may",
  "certificate-request": ({ isInForce }) => nowOrMay(isInForce),
  // S. 11(3.1) and what is signed in the course of a case.
  attestation: ({ isEnded: ended }) => nowIf(false, !ended),
  // S. 37 and 43.2: only what was paid can be paid back.
  "fee-refund": ({ isAdministrative, hasPaid, status }) =>
    isAdministrative || !hasPaid ? "not" : nowOrMay(SENT_AWAY.includes(status)),
  // S. 250.45: also in a case between the same people.
  "protection-from-violence": ({ isDispute, kind, isEnded: ended }) =>
    nowIf(false, (isDispute || kind === "protection") && !ended),
  "free-application": () => "may",
};

function atOf(facts: CaseFacts, today: Day): At {
  const { processKind: kind, status, ownRole: role, rulings, dues } = facts;
  const remedies = rulings.flatMap((ruling) => remedyOf(ruling, { of: facts, rulings, today }) ?? []);
  return {
    kind,
    status,
    own: side(role),
    role,
    isAdministrative: kind === "administrative",
    isDispute: isClaim(kind),
    isEnded: isEnded(status),
    isJudged: JUDGED.includes(status),
    isInForce: status === "inForce" || rulings.some(({ inForceSince }) => inForceSince !== null),
    judgedBy: judgingInstance(facts),
    hasHearing: scheduledHearings({ inCase: facts, today }).length > 0,
    hasPaid: dues.some(({ kind: of, paidCents }) => of !== "service" && paidCents > 0),
    open: new Set(remedies.filter(({ isOver }) => !isOver).map(({ kind: remedy }) => remedy)),
  };
}

export type FormsForCase = Readonly<Record<Exclude<Standing, "not">, readonly FormId[]>>;

/** The forms that can be filed in a case: those that serve it now, and the rest that may be needed. */
export function formsForCase(facts: CaseFacts, today: Day): FormsForCase {
  const at = atOf(facts, today);
  const standing = (wanted: Standing): FormId[] =>
    Object.entries(RULES).flatMap(([id, rule]) => (isFormId(id) && rule(at) === wanted ? [id] : []));
  return { now: standing("now"), may: standing("may") };
}
