import type { Case, CaseSummary, CourtDocument, Participant } from "@/lib/exchange/shapes";
import { audienceOf, type CaseFile, type CaseParticipant } from "./case-file";

/** The person's own role; null for who has none that lets the case be seen. */
function ownRole(file: CaseFile, personalCode: string): CaseParticipant["role"] | null {
  if (!audienceOf(file).has(personalCode)) return null;
  return file.participants.find((participant) => participant.personalCode === personalCode)?.role ?? null;
}

export function caseSummaryFor(file: CaseFile, personalCode: string): CaseSummary | null {
  const role = ownRole(file, personalCode);
  if (role === null) return null;
  const { caseId, caseNumber, archiveNumber, courtId, courtName, processKind, subject, status, statusSince } =
    file;
  const { nextStep, judgmentDate, claimTotalCents, openedAt, version } = file;
  return {
    caseId,
    caseNumber,
    archiveNumber,
    courtId,
    courtName,
    processKind,
    subject,
    ownRole: role,
    status,
    statusSince,
    nextStep,
    judgmentDate,
    claimTotalCents,
    openedAt,
    version,
    ownerPersonalCode: personalCode,
  };
}

/** The case as one of its participants may see it. */
export function caseFor(file: CaseFile, personalCode: string): Case | null {
  const summary = caseSummaryFor(file, personalCode);
  if (summary === null) return null;
  const isFiler = summary.ownRole !== "defendant";
  return {
    ...summary,
    judge: file.judge,
    instance: file.instance,
    courthouse: file.courthouse,
    hearingRequested: file.hearingRequested,
    participants: file.participants.map((participant) => participantFor(participant, personalCode)),
    filings: file.filings
      .filter((filing) => filing.personalCode === personalCode)
      .map(({ filingId }) => filingId),
    defects: isFiler ? file.defects : null,
    reason: isFiler ? file.reason : null,
    timeline: file.timeline
      .filter(({ audience }) => isFiler || audience === "all")
      .map(({ id, at, kind, documentId, text }) => ({ id, at, kind, documentId, text })),
  };
}

function participantFor(
  { role, kind, name, personalCode, registrationNumber }: CaseParticipant,
  reader: string,
): Participant {
  const isOwn = personalCode === reader;
  return { role, kind, name, personalCode: isOwn ? personalCode : null, registrationNumber, isOwn };
}

export function documentsFor(file: CaseFile, personalCode: string): CourtDocument[] | null {
  const role = ownRole(file, personalCode);
  if (role === null) return null;
  return file.documents
    .filter(({ audience }) => role !== "defendant" || audience === "all")
    .map(({ audience: _audience, ...document }) => document);
}
