import { z } from "zod";
import { newId } from "@/lib/core/id";
import type { Outage } from "@/lib/exchange/shapes";
import { type Queries, rows } from "../database";
import { publishPublicEvent } from "../events/publish";
import type { Moment } from "../tis/moment";

export const OUTAGE_SYSTEMS = ["platform", "tis", "persons", "companies", "prosecution"] as const;

export const newOutage = z
  .object({
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    systems: z.array(z.enum(OUTAGE_SYSTEMS)).min(1),
    text: z.object({ lv: z.string().trim().min(1).max(500), en: z.string().trim().min(1).max(500) }),
  })
  .refine(({ from, until }) => from < until, { path: ["until"] });

/** Interruptions that have not ended yet, the earliest first. */
export async function plannedOutages(queries: Queries, now: Date): Promise<Outage[]> {
  const found = await rows<{ body: Outage }>(
    queries,
    "SELECT body FROM planned_outage WHERE until > $1 ORDER BY body ->> 'from', outage_id",
    [now],
  );
  return found.map(({ body }) => body);
}

/** Plans an interruption and tells the portal that the list has changed. */
export async function planOutage(moment: Moment, planned: z.infer<typeof newOutage>): Promise<Outage> {
  const outage: Outage = { outageId: newId(moment.at.getTime()), ...planned };
  await moment.queries.query("INSERT INTO planned_outage (outage_id, until, body) VALUES ($1, $2, $3)", [
    outage.outageId,
    outage.until,
    JSON.stringify(outage),
  ]);
  await publishPublicEvent(moment.queries, moment, "outages");
  return outage;
}

export async function cancelOutage(moment: Moment, outageId: string): Promise<void> {
  await moment.queries.query("DELETE FROM planned_outage WHERE outage_id = $1", [outageId]);
  await publishPublicEvent(moment.queries, moment, "outages");
}
