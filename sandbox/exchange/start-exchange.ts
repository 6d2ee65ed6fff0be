import type { AddressInfo } from "node:net";
import type { Pool } from "pg";
import { application } from "./application";
import { CourtClock } from "./court-clock";
import { openDatabase } from "./database";
import { Courier } from "./events/courier";
import { Faults } from "./faults";
import { platformKey } from "./platform-key";
import { holdPassed } from "./public/hold-passed";
import { seedIfEmpty } from "./seed";
import { seedLarge } from "./seed-large";
import type { ExchangeSettings } from "./settings";
import { catchUp } from "./tis/let-time-pass";
import type { World } from "./world";

export type RunningExchange = { readonly origin: string; readonly close: () => Promise<void> };

/** How often the court looks whether a moment has come in real time. */
const LOOK_MS = 20_000;

/** Starts the platform of the sandbox: its database is made and seeded when it is empty. */
export async function startExchange(settings: ExchangeSettings): Promise<RunningExchange> {
  const pool = await openDatabase(settings.databaseUrl);
  try {
    return await started(settings, pool);
  } catch (error) {
    // Open connections would keep a process alive that has nothing to do.
    await pool.end();
    throw error;
  }
}

async function started(settings: ExchangeSettings, pool: Pool): Promise<RunningExchange> {
  const parts = {
    settings,
    pool,
    clock: await CourtClock.open(pool),
    key: await platformKey(pool),
    faults: new Faults(),
  };
  // The address may only be known once the port is open, and the routes must be known before: they read it from here.
  const address = { origin: settings.origin ?? `http://localhost:${String(settings.port)}` };
  const courier = new Courier();
  const world: World = {
    ...parts,
    get origin() {
      return address.origin;
    },
    wakeCourier: () => {
      courier.wake();
    },
  };
  await seedIfEmpty(world);
  if (settings.scale === "large") await seedLarge(pool);
  const app = application(world);
  await app.listen({ port: settings.port, host: "localhost" });
  if (settings.origin === undefined)
    address.origin = `http://localhost:${String((app.server.address() as AddressInfo).port)}`;
  courier.start(world);
  const look = setInterval(() => {
    // A look that fails (the database stops) is repeated at the next turn.
    catchUp(world)
      .then(() => holdPassed(world))
      .catch(() => undefined);
  }, LOOK_MS);
  return {
    origin: world.origin,
    close: async () => {
      clearInterval(look);
      await courier.stop();
      await app.close();
      await pool.end();
    },
  };
}
