import "server-only";
import { filingKinds } from "@/lib/exchange/server/filing-kinds";
import { refreshCopy } from "@/lib/mirror/server/public-copy";

/** Looks at which kinds of filings the platform accepts and keeps what changed; says whether anything did. */
export const syncAcceptedKinds = (): Promise<boolean> => refreshCopy("filingKinds", filingKinds);
