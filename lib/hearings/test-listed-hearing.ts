import { day } from "@/lib/core/day";
import type { ListedHearing } from "./listed-hearing";

/** An open hearing to come, as anybody may see it. */
export const testListedHearing = (change: Partial<ListedHearing> = {}): ListedHearing => ({
  id: "0193a5c4e0c27a3b8f21",
  version: 4,
  courtId: "RPT",
  courtName: "Rīgas pilsētas tiesa",
  courthouseId: null,
  courthouse: null,
  hall: "7",
  startsAt: new Date("2026-12-08T08:00:00Z"),
  endsAt: null,
  day: day("2026-12-08"),
  status: "scheduled",
  mode: "inPerson",
  isClosed: false,
  processKind: "civil",
  caseNumber: "C33359926",
  archiveNumber: null,
  judge: "Dace Ābele",
  subject: "Par parāda piedziņu",
  changedAt: new Date("2026-11-23T08:00:00Z"),
  ...change,
});
