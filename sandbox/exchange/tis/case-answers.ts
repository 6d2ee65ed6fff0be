import type { Case, CaseSummary, CourtDocument, Participant } from "@/lib/exchange/shapes";
import { type CaseFile, type CaseParticipant, type FiledPaper, roleOf, sideOf } from "./case-file";

/** What only the side that began the case may see, and what only one person may. */
const mayRead = (
  { audience }: Pick<FiledPaper, "audience">,
  { role, personalCode }: { role: CaseParticipant["role"]; personalCode: string },
): boolean =>
  audience === "all" ||
  (audience === "claimant" ? sideOf(role) === "claimant" : audience === `person:${personalCode}`);

/** Whoever stands opposite; in a list nobody is named who must not be. */
function otherSide(
  { processKind, participants }: CaseFile,
  role: CaseParticipant["role"],
): Pick<CaseSummary, "otherSide"> {
  const own = sideOf(role);
  if (own === "other" || processKind === "protection") return {};
  const opposite = own === "claimant" ? "defendant" : "claimant";
  return { otherSide: participants.filter((one) => sideOf(one.role) === opposite).map(({ name }) => name) };
}

export function caseSummaryFor(file: CaseFile, personalCode: string): CaseSummary | null {
  const role = roleOf(file, personalCode);
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
    ...otherSide(file, role),
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
  const role = summary.ownRole;
  const isFiler = sideOf(role) === "claimant";
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
      .filter((entry) => mayRead(entry, { role, personalCode }))
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
  const role = roleOf(file, personalCode);
  if (role === null) return null;
  return file.documents
    .filter((paper) => mayRead(paper, { role, personalCode }))
    .map(({ audience: _audience, ...document }) => document);
}
