import type { PublicHearing } from "@/lib/exchange/shapes";
import { rows } from "../database";
import { publishPublicEvent } from "../events/publish";
import { atTheDesk } from "../tis/at-the-desk";
import type { World } from "../world";
import { proceedingFollows } from "./proceeding-store";

/**
 * What was set and has passed was held. Hearings of the court's own cases are not among them: these the clerk holds. Those have ids
 * of the sandbox's own making, the others the ids of seeded ones.
 */
const HOLD = `
  WITH passed AS (
    SELECT hearing_id FROM public_hearing
    WHERE starts_at < $1::timestamptz - interval '1 hour' AND NOT withdrawn AND body->>'status' = 'scheduled'
      AND hearing_id ~ '^[0-9a-f]{32}$'
    ORDER BY starts_at LIMIT 500
  ), held AS (
    UPDATE public_hearing h SET body = body || jsonb_build_object('status', 'held', 'version', (body->>'version')::int + 1)
    FROM passed WHERE h.hearing_id = passed.hearing_id RETURNING h.hearing_id, h.body
  ), told AS (
    INSERT INTO public_hearing_change (hearing_id, body)
    SELECT hearing_id, jsonb_build_object('at', $2::text, 'kind', 'changed', 'hearingId', hearing_id, 'hearing', body) FROM held
  )
  SELECT body AS hearing FROM held`;

/** Holds what has passed; says whether there was any. */
export const holdPassed = (world: World): Promise<boolean> =>
  atTheDesk(world, async ({ queries, origin, at }) => {
    const held = await rows<{ hearing: PublicHearing }>(queries, HOLD, [at, at.toISOString()]);
    if (held.length === 0) return false;
    await publishPublicEvent(queries, { origin, at }, "hearings");
    for (const { hearing } of held)
      await proceedingFollows({ queries, origin, at }, hearing.hearingId, hearing);
    return true;
  });
