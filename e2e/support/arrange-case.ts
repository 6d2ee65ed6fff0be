import type { CaseFacts } from "@/lib/forms/case-facts";
import { SANDBOX_PEOPLE } from "@/sandbox/people";
import { desk } from "./desk";

/** On which the hearing of an arranged case is held: later than any test runs. */
const LATER = "2099-06-01T07:00:00.000Z";

/**
 * Enters a case like the one that a form's journeys know, with a person of the sandbox in the place of whoever files. Days that
 * the journeys tell relative to their own today are moved on, so that no term has passed.
 */
export async function arrangeCase(facts: CaseFacts, person: string): Promise<string> {
  const own = SANDBOX_PEOPLE.find(({ handle }) => handle === person);
  if (own === undefined) throw new Error(`Nobody is called ${person}`);
  // Journeys that only say another role of their own change places with the other side.
  const formerRole = facts.participants.find(({ isOwn }) => isOwn)?.role ?? "claimant";
  const { caseId } = await desk.enterCase({
    courtId: facts.courtId,
    processKind: facts.processKind,
    status: facts.status,
    subject: facts.subject,
    participants: facts.participants.map(({ role, kind, name, registrationNumber, isOwn }) => ({
      role: isOwn ? facts.ownRole : role === facts.ownRole ? formerRole : role,
      kind,
      name: isOwn ? `${own.givenName} ${own.familyName}` : name,
      personalCode: isOwn ? own.personalCode : null,
      registrationNumber,
    })),
    hearings: facts.hearings.map(({ hall, mode, status }) => ({ startsAt: LATER, hall, mode, status })),
    rulings: facts.rulings.map(
      ({ kind, date, drawnUpOn, fullJudgmentRequestBy, appealBy, inForceSince }) => ({
        kind,
        date,
        drawnUpOn,
        fullJudgmentRequestBy: fullJudgmentRequestBy === null ? null : LATER.slice(0, 10),
        appealBy: appealBy === null ? null : LATER.slice(0, 10),
        inForceSince,
      }),
    ),
    dues: facts.dues.map(({ kind, amountCents, paidCents, state }) => ({
      kind,
      amountCents: amountCents ?? 0,
      paidCents,
      state,
    })),
  });
  return caseId;
}
