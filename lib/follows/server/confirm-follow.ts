import "server-only";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import { idOfToken } from "@/lib/mail/server/mail-token";
import { hearingOfId } from "@/lib/hearings/server/hearing-of-id";
import { isFollowKind } from "../follow-target";
import type { TokenFollow } from "../token-follow";

/** A link that confirms is good for so long; afterwards the address is forgotten. */
export const CONFIRM_HOURS = 48;

const oldest = (): Date => new Date(Date.now() - CONFIRM_HOURS * 3_600_000);

/** The follow that a link would confirm; null when the link is not ours, too old, or overtaken by a newer one. */
export async function followToConfirm(token: string): Promise<TokenFollow | null> {
  const id = idOfToken("follow.confirm", token);
  return id === undefined ? null : shown(await db().follow.findFirst({ where: { id, ...isGood() } }));
}

/**
 * The follow that a link would end. A link that we wrote and that has no row is of a follow that ended, and its address is
 * gone: that is known without keeping anything. Any other link never ended anything.
 */
export async function followToEnd(token: string): Promise<TokenFollow | "ended" | "invalid"> {
  const id = idOfToken("follow.end", token);
  if (id === undefined) return "invalid";
  return (await shown(await db().follow.findUnique({ where: { id } }))) ?? "ended";
}

async function shown(follow: { kind: string; target: string } | null): Promise<TokenFollow | null> {
  if (follow === null || !isFollowKind(follow.kind)) return null;
  const { kind, target } = follow;
  return { kind, target, hearing: kind === "hearing" ? await hearingNamed(target) : null };
}

/** What may be said of a hearing now; nothing of one that is not public any more. */
async function hearingNamed(id: string): Promise<TokenFollow["hearing"]> {
  const found = await hearingOfId(id);
  if (found === null || found === "withdrawn") return null;
  return { id, startsAt: found.startsAt, courtName: found.courtName };
}

/** Not too old; once confirmed it stays confirmed, however often the link is opened. */
const isGood = () => ({
  endedAt: null,
  OR: [{ confirmedAt: { not: null } }, { createdAt: { gt: oldest() } }],
});

/** From now on the follower is told of changes. Confirmed again, nothing changes. */
export async function confirmFollow(token: string): Promise<Result<null, "gone">> {
  const id = idOfToken("follow.confirm", token);
  if (id === undefined) return err("gone");
  await db().follow.updateMany({
    where: { id, confirmedAt: null, endedAt: null, createdAt: { gt: oldest() } },
    data: { confirmedAt: new Date() },
  });
  const follow = await db().follow.findFirst({ where: { id, confirmedAt: { not: null }, endedAt: null } });
  return follow === null ? err("gone") : ok(null);
}

/** Ends a follow: the address and every e-mail to it that has not left are gone. Ended again, it is still ended. */
export async function endFollow(token: string): Promise<Result<null, "gone">> {
  const id = idOfToken("follow.end", token);
  if (id === undefined) return err("gone");
  await db().follow.deleteMany({ where: { id } });
  return ok(null);
}
