import type { CaseStatus } from "@/lib/exchange/shapes";

/** Every status of the contract, in the order in which a case meets them. */
export const CASE_STATUSES = [
  "opened",
  "leftWithoutProgress",
  "warningSent",
  "awaitingExplanation",
  "judgmentDateSet",
  "hearingSet",
  "decided",
  "underAppeal",
  "inForce",
  "terminated",
  "refused",
  "deemedNotFiled",
] as const satisfies readonly CaseStatus[];

const ENDED: readonly CaseStatus[] = ["inForce", "terminated", "refused", "deemedNotFiled"];

/** True when the court has nothing more to do in the case. */
export const isEnded = (status: CaseStatus): boolean => ENDED.includes(status);
