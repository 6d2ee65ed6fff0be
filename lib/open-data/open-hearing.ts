import type { ListedHearing } from "@/lib/hearings/listed-hearing";

/** A hearing as programs are told it. */
export const openHearing = (hearing: ListedHearing) => ({
  id: hearing.id,
  version: hearing.version,
  court: hearing.courtId,
  courtName: hearing.courtName,
  courthouse: hearing.courthouseId,
  courthouseName: hearing.courthouse,
  hall: hearing.hall,
  startsAt: hearing.startsAt.toISOString(),
  endsAt: hearing.endsAt?.toISOString() ?? null,
  day: hearing.day,
  status: hearing.status,
  mode: hearing.mode,
  isClosed: hearing.isClosed,
  kind: hearing.processKind,
  caseNumber: hearing.caseNumber,
  archiveNumber: hearing.archiveNumber,
  judge: hearing.judge,
  subject: hearing.subject,
  changedAt: hearing.changedAt.toISOString(),
});

export type OpenHearing = ReturnType<typeof openHearing>;

/** The columns of the CSV files, in their order; new ones come last. */
export const HEARING_COLUMNS = [
  "id",
  "version",
  "court",
  "courtName",
  "courthouse",
  "courthouseName",
  "hall",
  "startsAt",
  "endsAt",
  "day",
  "status",
  "mode",
  "isClosed",
  "kind",
  "caseNumber",
  "archiveNumber",
  "judge",
  "subject",
  "changedAt",
] as const satisfies readonly (keyof OpenHearing)[];
