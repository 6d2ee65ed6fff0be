import type { PublicHearing } from "@/lib/exchange/shapes";

/** A public hearing as the platform tells it, changed where a test wants it otherwise. */
export const publicHearing = (change: Partial<PublicHearing> = {}): PublicHearing => ({
  hearingId: "hearing-1",
  version: 1,
  courtId: "RPT",
  courthouseId: "RPT-1",
  hall: "4",
  startsAt: "2026-12-01T08:00:00.000Z",
  endsAt: "2026-12-01T09:00:00.000Z",
  status: "scheduled",
  mode: "inPerson",
  isClosed: false,
  processKind: "civil",
  caseNumber: "C33359926",
  archiveNumber: "C-3599-26/38",
  judge: "Dace Ābele",
  subject: "Par parāda piedziņu",
  ...change,
});
