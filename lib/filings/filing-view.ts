import type { Day } from "@/lib/core/day";
import type { Cents } from "@/lib/core/money";
import type { Evidence } from "./evidence";
import type { FilingContent } from "./filing-content";
import type { FilingOutcome } from "./filing-outcome";
import type { FilingState } from "./filing-state";
import type { FilingFile } from "./frozen-files";

/** A filing in a list: ids, words of ours and numbers, nothing that needs explaining. */
export type FilingSummary = {
  readonly id: string;
  readonly form: string;
  readonly state: Exclude<FilingState, "prepared">;
  readonly outcome: FilingOutcome | null;
  readonly receivedAt: Date;
  readonly registrationNumber: string | null;
  /** The platform's id of the case: in which it was filed, or once there is one. */
  readonly caseId: string | null;
  readonly courtId: string;
  readonly courtName: string;
  readonly claimTotal: Cents | null;
  /** By when defects must be cured, while the court waits for that. */
  readonly cureBy: Day | null;
};

/** A file as a page shows it. */
export type FiledFile = Omit<FilingFile, "storageKey">;

/** A filing on its own page. */
export type FilingView = FilingSummary & {
  readonly draftId: string;
  readonly title: string;
  /** For whom, and by which mandate; null for oneself. */
  readonly actingFor: FilingContent["actingFor"];
  readonly registeredAt: Date | null;
  readonly receiptId: string;
  readonly contentSha256: string;
  readonly files: readonly FiledFile[];
  readonly evidence: readonly Evidence[];
  /** The court's words, or the code for which the filing could not be handed over. */
  readonly reason: string | null;
  readonly defects: readonly { readonly field: string | null; readonly text: string }[];
  /** The platform's id of the paper by which the court answered; it lies in the case. */
  readonly answerDocumentId: string | null;
  /** Our id of the filing that this one cures. */
  readonly correctsFilingId: string | null;
  readonly corrections: readonly { readonly id: string; readonly receivedAt: Date }[];
};
