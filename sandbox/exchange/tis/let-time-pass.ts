import { firstRow, inTurn } from "../database";
import { holdPassed } from "../public/hold-passed";
import type { World } from "../world";
import { actByItself, actOnFiling } from "./act-by-itself";
import { caseFile } from "./case-store";
import type { Moment } from "./moment";

const DAY_MS = 86_400_000;
type Next = { kind: "filing" | "case"; id: string; at: Date };

/** Moves the court's clock on; what the court would have done meanwhile is done, each thing at its own moment. */
export async function letTimePass(world: World, days: number): Promise<number> {
  await world.clock.moveOn(days * DAY_MS);
  const done = await catchUp(world);
  while (await holdPassed(world)) continue;
  return done;
}

/** Does everything whose moment has come, the earliest first; says how much there was. */
export async function catchUp(world: World): Promise<number> {
  let done = 0;
  while (await actOnce(world)) done += 1;
  if (done > 0) world.wakeCourier();
  return done;
}

function actOnce(world: World): Promise<boolean> {
  return inTurn(world.pool, async (queries) => {
    const next = await firstRow<Next>(
      queries,
      `SELECT kind, id, at FROM (
         SELECT 'filing' AS kind, filing_id AS id, automatic_at AS at FROM filing WHERE automatic_at <= $1
         UNION ALL SELECT 'case', case_id, automatic_at FROM case_file WHERE automatic_at <= $1) waiting
       ORDER BY at, id LIMIT 1`,
      [world.clock.now()],
    );
    if (next === null) return false;
    await act({ queries, origin: world.origin, at: next.at }, next);
    return true;
  });
}

async function act(moment: Moment, { kind, id }: Next): Promise<void> {
  if (kind === "filing") {
    await actOnFiling(moment, id);
    return;
  }
  const file = await caseFile(moment.queries, id);
  if (file !== null) await actByItself(moment, file);
}
