import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { plannedOutages } from "@/lib/exchange/server/planned-outages";
import type { Outage } from "@/lib/exchange/shapes";
import { readCopy, refreshCopy } from "@/lib/mirror/server/public-copy";

/** Looks at what the platform plans and keeps what changed; says whether anything did. */
export const syncOutages = (): Promise<boolean> =>
  refreshCopy("outages", async (etag) => {
    const told = await plannedOutages(etag);
    // What passed the contract is JSON.
    return told === "unchanged" ? told : { body: told.body as Prisma.InputJsonValue, etag: told.etag };
  });

/** Interruptions that have not ended, the earliest first, as last told; nothing where nobody has told anything yet. */
export async function knownOutages(now: Date): Promise<readonly Outage[]> {
  const copy = await readCopy("outages");
  const told = (copy?.body ?? []) as readonly Outage[];
  return told
    .filter(({ until }) => new Date(until) > now)
    .toSorted((one, other) => Date.parse(one.from) - Date.parse(other.from));
}
