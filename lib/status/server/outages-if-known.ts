import "server-only";
import type { Outage } from "@/lib/exchange/shapes";
import { log } from "@/lib/log";
import { knownOutages } from "./sync-outages";

/** Planned outages for a page that is worth more than the notice on it: without the database it is shown without one. */
export async function outagesIfKnown(now: Date): Promise<readonly Outage[]> {
  try {
    return await knownOutages(now);
  } catch (error) {
    log.warn({ error }, "status: planned outages could not be read");
    return [];
  }
}
