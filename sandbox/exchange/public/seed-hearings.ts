import { addDays, type Day, dayInRiga, isDay } from "@/lib/core/day";
import { keepSetting, type Queries, setting } from "../database";
import { isDayOff } from "../legal-days";
import { HOUSES, hearingsMadeFor } from "./made-hearing";

/** From so many days ago to so many days ahead. */
const PAST_DAYS = 10;
const FUTURE_DAYS = 56;
const SETTING = "hearingsMadeUntil";

/**
 * Fills the calendars of every house. A day is made once, always alike; a sandbox that stood still for a while makes the days
 * that are missing when it starts again.
 */
export async function seedHearings(queries: Queries, now: Date): Promise<void> {
  const today = dayInRiga(now);
  const until = addDays(today, FUTURE_DAYS);
  const made = await setting(queries, SETTING);
  const from = typeof made === "string" && isDay(made) ? addDays(made, 1) : addDays(today, -PAST_DAYS);
  if (from > until) return;
  const changes = daysBetween(from, until)
    .filter((on) => !isDayOff(on))
    .flatMap((on) => HOUSES.flatMap((house) => hearingsMadeFor(house, on, now)))
    .flat()
    .toSorted((one, other) => one.at.localeCompare(other.at));
  const last = new Map(changes.map((change) => [change.hearingId, change.hearing]));
  await queries.query(
    `INSERT INTO public_hearing (hearing_id, starts_at, closed, withdrawn, body)
     SELECT h->>'hearingId', (h->>'startsAt')::timestamptz, (h->>'isClosed')::boolean, false, h
     FROM jsonb_array_elements($1::jsonb) AS h ON CONFLICT DO NOTHING`,
    [JSON.stringify([...last.values()])],
  );
  await queries.query(
    `INSERT INTO public_hearing_change (hearing_id, body)
     SELECT c->>'hearingId', c FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS told(c, place) ORDER BY place`,
    [JSON.stringify(changes)],
  );
  await keepSetting(queries, SETTING, until);
}

function daysBetween(from: Day, until: Day): Day[] {
  const days: Day[] = [];
  for (let on = from; on <= until; on = addDays(on, 1)) days.push(on);
  return days;
}

/** Whoever begins anew makes all days again. */
export const forgetSeededHearings = (queries: Queries): Promise<void> => keepSetting(queries, SETTING, null);
