import "server-only";
import type { NewFiling } from "@/lib/exchange/shapes";
import type { AcceptedFiling } from "./accepted-filing";
import type { KnownSignatory } from "../signatory";
import { purposeOf } from "../purpose";

/** A filing as the exchange's contract carries it. */
export function newFilingOf({
  filingId,
  receivedAt,
  content,
  files,
  signature,
  signatories,
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
    signatures: signatories.flatMap(signatureOf),
    documents: files.map(filedDocument),
  };
}

/** Nothing is accepted that somebody has not signed; who has not is nobody's signature. */
const signatureOf = ({ name, personalCode, signature }: KnownSignatory): NewFiling["signatures"] =>
  signature === null ? [] : [{ name, personalCode, kind: signature.kind, evidence: signature.evidence }];

const filedDocument = ({ id, purpose, name, mediaType, size, sha256 }: AcceptedFiling["files"][number]) => ({
  documentId: id,
  purpose: purposeOf(purpose),
  name,
  mediaType,
  size,
  sha256,
});
