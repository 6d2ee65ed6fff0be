import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { canonicalJson } from "@/lib/core/canonical-json";
import { db } from "@/lib/db/database";

/** Lists that the platform publishes whole. */
export type CopyName = "courts" | "prosecution" | "feeSchedules" | "filingKinds" | "outages";

export type Published = { readonly body: Prisma.InputJsonValue; readonly etag: string | null };

/** Asks for a list anew, unless it still is as known; says whether it changed. What the platform says was checked by the contract. */
export async function refreshCopy(
  name: CopyName,
  ask: (etag: string | null) => Promise<Published | "unchanged">,
): Promise<boolean> {
  const known = await db().publicCopy.findUnique({ where: { name } });
  const told = await ask(known?.etag ?? null);
  const now = new Date();
  const isChanged = told !== "unchanged" && canonicalJson(told.body) !== canonicalJson(known?.body ?? null);
  if (told === "unchanged" || !isChanged) {
    await db().publicCopy.updateMany({
      where: { name },
      data: { checkedAt: now, ...(told === "unchanged" ? {} : { etag: told.etag }) },
    });
    return false;
  }
  const kept = { body: told.body, etag: told.etag, checkedAt: now, changedAt: now };
  await db().publicCopy.upsert({ where: { name }, create: { name, ...kept }, update: kept });
  return true;
}

export type Copy = { readonly body: unknown; readonly asOf: Date; readonly changedAt: Date };

/** The list as last told; null before the first time. */
export async function readCopy(name: CopyName): Promise<Copy | null> {
  const known = await db().publicCopy.findUnique({ where: { name } });
  return known === null ? null : { body: known.body, asOf: known.checkedAt, changedAt: known.changedAt };
}
