import type { BulkFile } from "./bulk-file";

/** A question and the answer that we give to it now; null where there is none at the moment. */
export type OpenExample = {
  readonly id: "hearings" | "fees" | "wrong";
  /** As an address, or as what is posted to one. */
  readonly address: string;
  readonly question: string | null;
  readonly answer: string | null;
};

export type OpenExamples = {
  readonly examples: readonly OpenExample[];
  /** The newest daily files. */
  readonly files: readonly BulkFile[];
};
