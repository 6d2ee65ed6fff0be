import "server-only";
import { actingInBackground } from "@/lib/cases/server/acting-in-background";
import { db } from "@/lib/db/database";
import { ExchangeWrongAnswer } from "@/lib/exchange/exchange-wrong-answer";
import { mandatesIfChanged } from "@/lib/exchange/server/mandates-if-changed";
import { MANDATES_KEY } from "../copy-key";
import { isOver } from "../is-over";
import { endActing } from "./end-acting";

/**
 * The platform says "look": a mandate changed. Whoever acts under it falls back when it is over; what was told of mandates just
 * now counts as fresh no longer. Throws while the platform is silent; the job is tried again.
 */
export async function mandateChanged(mandateId: string): Promise<void> {
  // Events name nobody. Older copies are asked for anew anyway: only the youngest could still answer by themselves.
  await db().$executeRaw`
    UPDATE register_copy SET stale_at = clock_timestamp()
    WHERE key = ${MANDATES_KEY} AND fetched_at > clock_timestamp() - interval '1 minute'`;
  const acting = await db().session.findMany({
    where: { actingFor: mandateId, revokedAt: null },
    select: { personId: true },
    distinct: ["personId"],
  });
  for (const { personId } of acting)
    if (!(await isStillGood(mandateId, personId))) await endActing({ mandateId, personId, requestId: null });
}

async function isStillGood(mandateId: string, personId: string): Promise<boolean> {
  const told = await mandatesIfChanged(await actingInBackground(personId), null);
  if (told === "unchanged")
    throw new ExchangeWrongAnswer("mandates", "mismatch", "304 to an unconditional read");
  return !isOver(mandateId, told.value, new Date());
}
