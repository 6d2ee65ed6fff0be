import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { courtListIfChanged } from "@/lib/exchange/server/court-list-if-changed";
import { prosecutionOffices } from "@/lib/exchange/server/prosecution-offices";
import { refreshCopy } from "@/lib/mirror/server/public-copy";

/** Looks at both directories of the platform and keeps what changed; says how many did. One that is silent does not stop the other. */
export async function syncCourts(): Promise<number> {
  const asked = await Promise.allSettled([
    refreshCopy("courts", async (etag) => published(await courtListIfChanged(etag))),
    refreshCopy("prosecution", async (etag) => published(await prosecutionOffices(etag))),
  ]);
  const failed = asked.find((outcome) => outcome.status === "rejected");
  if (failed !== undefined) throw failed.reason;
  return asked.filter((outcome) => outcome.status === "fulfilled" && outcome.value).length;
}

type Listed = { readonly body: readonly object[]; readonly etag: string | null } | "unchanged";

/** What passed the contract is JSON. */
const published = (listed: Listed): { body: Prisma.InputJsonValue; etag: string | null } | "unchanged" =>
  listed === "unchanged" ? listed : { body: listed.body as Prisma.InputJsonValue, etag: listed.etag };
