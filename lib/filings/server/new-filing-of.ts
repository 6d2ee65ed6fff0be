import "server-only";
import type { NewFiling } from "@/lib/exchange/shapes";
import type { AcceptedFiling } from "./accepted-filing";
import { purposeOf } from "../purpose";

/** A filing as the exchange's contract carries it. */
export function newFilingOf({
  filingId,
  receivedAt,
  content,
  files,
  signature,
  dueId,
}: AcceptedFiling): NewFiling {
  const { kind, form, formVersion, language, courtId, caseId, caseNumber, concerns, ...rest } = content;
  const { corrects, fee } = rest;
  const { submitter, actingFor, subject, parties, hearing, mainDebtCents, claimTotalCents, answers } = rest;
  return {
    clientRef: filingId,
    kind,
    form,
    formVersion,
    receivedAt: receivedAt.toISOString(),
    language,
    courtId,
    caseId: caseId ?? corrects?.caseId ?? null,
    caseNumber,
    concerns,
    correctsFilingId: corrects?.filingId ?? null,
    submitter,
    actingFor,
    subject,
    parties,
    hearing,
    mainDebtCents,
    claimTotalCents,
    fee: fee === null ? null : { ...fee, clientRef: dueId },
    answers,
    signature: { kind: signature.kind, evidence: signature.evidence },
    documents: files.map(filedDocument),
  };
}

const filedDocument = ({ id, purpose, name, mediaType, size, sha256 }: AcceptedFiling["files"][number]) => ({
  documentId: id,
  purpose: purposeOf(purpose),
  name,
  mediaType,
  size,
  sha256,
});
