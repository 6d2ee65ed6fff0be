import type { CourtNames } from "@/lib/courts/names-of";
import type { ProceedingFinding } from "./proceeding-finding";
import type { ReadProceedingQuery, TypedProceedingQuery } from "./proceeding-query";

/** Everything that the page of the progress of proceedings shows. */
export type ProceedingAnswer = {
  readonly typed: TypedProceedingQuery;
  readonly read: ReadProceedingQuery;
  /** Null while nothing was asked, or nothing that could be looked for. */
  readonly finding: ProceedingFinding | null;
  /** As of when the course of cases is known; null before it was first told. */
  readonly asOf: Date | null;
  readonly now: Date;
  readonly names: CourtNames;
  /** Courts of the first instance, whose terms of appeal the page names. */
  readonly firstInstance: ReadonlySet<string>;
};

const OLD_MS = 15 * 60_000;

/** Whether the platform has been silent for so long that something may be missing. */
export const isOld = (asOf: Date | null, now: Date): boolean =>
  asOf !== null && now.getTime() - asOf.getTime() > OLD_MS;
