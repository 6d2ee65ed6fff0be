import "server-only";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import { idOfToken } from "@/lib/mail/server/mail-token";
import type { FollowKind } from "../follow-target";
import { isFollowKind } from "../follow-target";

/** A link that confirms is good for so long; afterwards the address is forgotten. */
export const CONFIRM_HOURS = 48;

/** What a link is about, for the page that asks once more. */
export type TokenFollow = { readonly kind: FollowKind; readonly target: string };

const oldest = (): Date => new Date(Date.now() - CONFIRM_HOURS * 3_600_000);

/** The follow that a link would confirm; null when the link is not ours, too old, or overtaken by a newer one. */
export async function followToConfirm(token: string): Promise<TokenFollow | null> {
  const id = idOfToken("follow.confirm", token);
  return id === undefined ? null : shown(await db().follow.findFirst({ where: { id, ...isGood() } }));
}

/** The follow that a link would end; null when it is over already. */
export async function followToEnd(token: string): Promise<TokenFollow | null> {
  const id = idOfToken("follow.end", token);
  return id === undefined ? null : shown(await db().follow.findUnique({ where: { id } }));
}

const shown = (follow: { kind: string; target: string } | null): TokenFollow | null =>
  follow !== null && isFollowKind(follow.kind) ? { kind: follow.kind, target: follow.target } : null;

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
