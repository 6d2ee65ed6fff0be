import { type CaseFile, valueOr } from "@/lib/cases/case-file";
import type { CaseFacts } from "@/lib/forms/case-facts";

/** What a form in a case may know of it; a part that the register does not tell now is empty. */
export function caseFactsOf({ summary, hearings, rulings, dues }: CaseFile): CaseFacts {
  const { value } = summary;
  return {
    caseId: value.caseId,
    caseNumber: value.caseNumber,
    archiveNumber: value.archiveNumber,
    courtId: value.courtId,
    courtName: value.courtName,
    instance: value.instance,
    processKind: value.processKind,
    status: value.status,
    subject: value.subject,
    ownRole: value.ownRole,
    participants: value.participants.map(({ role, kind, name, registrationNumber, isOwn }) => ({
      role,
      kind,
      name,
      registrationNumber,
      isOwn,
    })),
    hearings: valueOr(hearings, []).map((hearing) => ({
      id: hearing.hearingId,
      startsAt: hearing.startsAt,
      hall: hearing.hall,
      mode: hearing.mode,
      status: hearing.status,
    })),
    rulings: valueOr(rulings, []).map((ruling) => ({
      id: ruling.rulingId,
      kind: ruling.kind,
      date: ruling.date,
      drawnUpOn: ruling.drawnUpOn,
      fullJudgmentRequestBy: ruling.fullJudgmentRequestBy,
      appealBy: ruling.appealBy,
      inForceSince: ruling.inForceSince,
    })),
    dues: valueOr(dues, []).map((due) => ({
      id: due.dueId,
      kind: due.kind,
      amountCents: due.amountCents,
      paidCents: due.paidCents,
      state: due.state,
    })),
  };
}
