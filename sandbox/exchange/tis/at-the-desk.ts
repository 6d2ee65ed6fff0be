import { inTurn } from "../database";
import type { World } from "../world";
import type { Moment } from "./moment";

/** What a change at the desk is made of: one transaction, at the court's time; then the courier is told. */
export async function atTheDesk<Value>(
  world: World,
  act: (moment: Moment) => Promise<Value>,
): Promise<Value> {
  const done = await inTurn(world.pool, (queries) =>
    act({ queries, origin: world.origin, at: world.clock.now() }),
  );
  world.wakeCourier();
  return done;
}
