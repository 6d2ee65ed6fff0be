import type { Day } from "@/lib/core/day";
import type { FilingOutcome } from "@/lib/filings/filing-outcome";
import type { FilingSummary } from "@/lib/filings/filing-view";
import type { DueView } from "@/lib/payments/due-view";
import type { CaseFile } from "./case-file";

/** One of the reader's own filings in a case, as the portal knows it. */
export type OwnFiling = {
  readonly id: string;
  readonly platformFilingId: string | null;
  readonly form: string;
  readonly state: FilingSummary["state"];
  readonly outcome: FilingOutcome | null;
  readonly receivedAt: Date;
};

/** A case as its pages show it: what the register says, and what the portal itself knows beside it. */
export type CaseVisit = {
  readonly caseId: string;
  readonly file: CaseFile;
  /** Of the moment before the file was read, so that nothing that came meanwhile is missed. */
  readonly version: string;
  readonly filings: readonly OwnFiling[];
  /** The dues that were assessed here, by the portal's id, with their payments. */
  readonly dues: ReadonlyMap<string, DueView>;
  readonly now: Date;
  /** Today in Latvia. */
  readonly today: Day;
};
