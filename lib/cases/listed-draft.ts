import type { DraftSummary } from "@/lib/filings/draft-summary";

/** A draft in the list, with how far it has come. */
export type ListedDraft = DraftSummary & {
  readonly progress:
    | { readonly kind: "step"; readonly step: string }
    /** Everything is answered: it can be checked and filed. */
    | { readonly kind: "complete" }
    /** The form cannot be filed with these answers, and its page says why. */
    | { readonly kind: "stopped" };
};
