import "server-only";
import { db } from "@/lib/db/database";
import { log } from "@/lib/log";
import { type Interruptions, unplannedDown } from "../interruptions";
import { knownOutages } from "./sync-outages";

/** Interruptions for a page that is worth more than the notice on it: without the database it is shown without one. */
export async function interruptionsIfKnown(now: Date): Promise<Interruptions> {
  try {
    const [outages, states] = await Promise.all([knownOutages(now), db().dependencyState.findMany()]);
    return {
      outages,
      down: unplannedDown(new Map(states.map((state) => [state.name, state])), outages, now),
    };
  } catch (error) {
    log.warn({ error }, "status: interruptions could not be read");
    return { outages: [], down: [] };
  }
}
