import type { TextKey } from "@/lib/i18n/text-key";
import { beginsClaim } from "./begins-claim";
import { type FilingStatus, filingStatus, type Standing } from "./filing-status";

/** Statuses of which the law says more where the filing is a statement of claim. */
const OF_CLAIM = ["registered", "refused", "corrected"] as const;

/** Until it is decided, whoever asked for protection from violence is told how soon that will be (s. 250.58(1)–(2)). */
const AWAITED: ReadonlySet<FilingStatus> = new Set<FilingStatus>(["registered", "opened"]);

/** What the status of a filing means. */
export function statusWords({ form, ...standing }: Standing & { readonly form: string }): TextKey {
  const status = filingStatus(standing);
  if (form === "protection-from-violence" && AWAITED.has(status))
    return "filings:statusOf.protection.awaited";
  const special = OF_CLAIM.find((name) => name === status);
  return special !== undefined && beginsClaim(form)
    ? `filings:statusOf.claim.${special}`
    : `filings:status.${status}.text`;
}
