import type { CaseFile } from "../tis/case-file";
import type { NewHearing } from "./hearing-store";

/** The hearings of one of the court's own cases as anybody may see them; those of a case that is heard behind closed doors are closed. */
export const hearingsOfCase = ({ hearings, ...file }: CaseFile, isClosed: boolean): NewHearing[] =>
  hearings.map(({ hearingId, startsAt, endsAt, hall, mode, status, judge }) => ({
    hearingId,
    courtId: file.courtId,
    courthouseId: `${file.courtId}-1`,
    hall,
    startsAt,
    endsAt,
    status,
    mode,
    isClosed,
    processKind: file.processKind === "administrative" ? "administrative" : "civil",
    caseNumber: file.caseNumber,
    archiveNumber: file.archiveNumber,
    judge,
    subject: file.subject,
  }));
