import { firstRow } from "../database";
import { publishPublicEvent } from "../events/publish";
import { atTheDesk } from "../tis/at-the-desk";
import type { World } from "../world";

/**
 * What was set and has passed was held. Hearings of the court's own cases are not among them: these the clerk holds. Those have ids
 * of the sandbox's own making, the others the ids of seeded ones.
 */
const HOLD = `
  WITH passed AS (
    SELECT hearing_id FROM public_hearing
    WHERE starts_at < $1::timestamptz - interval '1 hour' AND NOT withdrawn AND body->>'status' = 'scheduled'
      AND hearing_id ~ '^[0-9a-f]{32}$'
    ORDER BY starts_at LIMIT 5000
  ), held AS (
    UPDATE public_hearing h SET body = body || jsonb_build_object('status', 'held', 'version', (body->>'version')::int + 1)
    FROM passed WHERE h.hearing_id = passed.hearing_id RETURNING h.hearing_id, h.starts_at, h.body
  ), told AS (
    INSERT INTO public_hearing_change (hearing_id, body)
    SELECT hearing_id, jsonb_build_object('at', $2::text, 'kind', 'changed', 'hearingId', hearing_id, 'hearing', body) FROM held
  ), went_on AS (
    UPDATE public_proceeding p SET version = p.version + 1, body = p.body || jsonb_build_object(
      'version', p.version + 1, 'nextHearing', null,
      'isClosed', (p.body->>'isClosed')::boolean OR (held.body->>'isClosed')::boolean,
      'stages', p.body->'stages' || jsonb_build_array(jsonb_build_object('kind', 'hearingHeld',
        'on', to_char(held.starts_at AT TIME ZONE 'Europe/Riga', 'YYYY-MM-DD'), 'courtId', p.body->>'courtId')))
    FROM held WHERE p.body->'nextHearing'->>'hearingId' = held.hearing_id RETURNING p.proceeding_id, p.body
  ), followed AS (
    INSERT INTO public_proceeding_change (proceeding_id, body)
    SELECT proceeding_id,
      jsonb_build_object('at', $2::text, 'kind', 'changed', 'proceedingId', proceeding_id, 'proceeding', body) FROM went_on
  )
  SELECT (SELECT count(*) FROM held)::int AS hearings, (SELECT count(*) FROM went_on)::int AS proceedings`;

/** Holds what has passed, and tells it in the courses of the cases; says whether there was any. */
export const holdPassed = (world: World): Promise<boolean> =>
  atTheDesk(world, async ({ queries, origin, at }) => {
    const held = await firstRow<{ hearings: number; proceedings: number }>(queries, HOLD, [
      at,
      at.toISOString(),
    ]);
    if (held === null || held.hearings === 0) return false;
    await publishPublicEvent(queries, { origin, at }, "hearings");
    if (held.proceedings > 0) await publishPublicEvent(queries, { origin, at }, "proceedings");
    return true;
  });
