import type { TextKey } from "@/lib/i18n/text-key";
import { beginsClaim } from "./begins-claim";
import { filingStatus } from "./filing-status";
import type { FilingSummary } from "./filing-view";

/** Statuses of which the law says more where the filing is a statement of claim. */
const OF_CLAIM = ["registered", "refused", "corrected"] as const;

/** What the status of a filing means. */
export function statusWords({
  form,
  state,
  outcome,
}: Pick<FilingSummary, "form" | "state" | "outcome">): TextKey {
  const status = filingStatus(state, outcome);
  const special = OF_CLAIM.find((name) => name === status);
  return special !== undefined && beginsClaim(form)
    ? `filings:statusOf.claim.${special}`
    : `filings:status.${status}.text`;
}
