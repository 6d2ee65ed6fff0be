import type { Day } from "@/lib/core/day";

/** In which kind of proceedings; words are under `hearings:kind.<code>`. */
export const PROCESS_KINDS = ["civil", "criminal", "administrative", "administrativeOffence"] as const;
export type ProcessKind = (typeof PROCESS_KINDS)[number];

export type ListedStatus = "scheduled" | "postponed" | "cancelled" | "held";
export type ListedMode = "inPerson" | "video";

/** A hearing as anybody may see it. Of a closed one number, judge, subject and kind are null (Civil Procedure Law, s. 11). */
export type ListedHearing = {
  readonly id: string;
  readonly version: number;
  readonly courtId: string;
  readonly courtName: string;
  readonly courthouseId: string | null;
  /** Place and address, as far as they are known. */
  readonly courthouse: string | null;
  readonly hall: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  /** The legal day on which it begins. */
  readonly day: Day;
  readonly status: ListedStatus;
  readonly mode: ListedMode;
  readonly isClosed: boolean;
  readonly processKind: ProcessKind | null;
  readonly caseNumber: string | null;
  readonly archiveNumber: string | null;
  readonly judge: string | null;
  readonly subject: string | null;
  /** When the court last changed it. */
  readonly changedAt: Date;
};

/** A place in the calendar, ordered by time; the hearing's own id tells two of one minute apart. */
export type HearingPlace = { readonly startsAt: Date; readonly id: string };
