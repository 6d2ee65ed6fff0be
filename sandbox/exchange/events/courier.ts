import type { ExchangeEvent } from "@/lib/exchange/shapes";
import { rows } from "../database";
import { detachedSignature } from "../platform-key";
import type { World } from "../world";

type Waiting = { seq: string; body: ExchangeEvent; attempts: number };

const AT_ONCE = 20;
const PATIENCE_MS = 5_000;
const LONGEST_WAIT_SECONDS = 300;
const TICK_MS = 1_000;

/** Carries events to the portal, again and again until it takes them. What it never takes is in the feed. */
export class Courier {
  #world: World | null = null;
  #isUnderWay: Promise<void> | null = null;
  #isWoken = false;
  #timer: NodeJS.Timeout | undefined;

  start(world: World): void {
    this.#world = world;
    this.#timer = setInterval(() => {
      this.wake();
    }, TICK_MS);
  }

  wake(): void {
    const world = this.#world;
    if (world === null) return;
    this.#isWoken = true;
    this.#isUnderWay ??= this.#run(world).finally(() => {
      this.#isUnderWay = null;
    });
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#world = null;
    await this.#isUnderWay;
  }

  async #run(world: World): Promise<void> {
    while (this.#isWoken) {
      this.#isWoken = false;
      // A round that fails as a whole (the database stops) is tried at the next tick.
      const hadWork = await deliverRound(world).catch(() => false);
      if (hadWork) this.#isWoken = true;
    }
  }
}

async function deliverRound(world: World): Promise<boolean> {
  const { portalOrigin } = world.settings;
  if (portalOrigin === undefined) return false;
  const waiting = await rows<Waiting>(
    world.pool,
    "SELECT seq, body, attempts FROM event WHERE NOT delivered AND next_at <= now() ORDER BY seq LIMIT $1",
    [AT_ONCE],
  );
  const isReversed = world.faults.take(["reversedEvents"], null) !== null;
  for (const event of isReversed ? waiting.toReversed() : waiting)
    await deliver(world, `${portalOrigin}/api/exchange/events`, event);
  return waiting.length > 0;
}

async function deliver(world: World, url: string, { seq, body, attempts }: Waiting): Promise<void> {
  const isDropped = world.faults.take(["dropEvents"], null) !== null;
  const isDoubled = world.faults.take(["duplicateEvents"], null) !== null;
  const isTaken = isDropped || (await sent(world, url, body));
  if (isDoubled) await sent(world, url, body);
  const wait = Math.min(LONGEST_WAIT_SECONDS, 2 ** attempts);
  await world.pool.query(
    "UPDATE event SET delivered = $2, attempts = attempts + 1, next_at = now() + make_interval(secs => $3) WHERE seq = $1",
    [seq, isTaken, wait],
  );
}

async function sent(world: World, url: string, event: ExchangeEvent): Promise<boolean> {
  const bytes = Buffer.from(JSON.stringify(event));
  const isForged = world.faults.take(["forgedEvents"], null) !== null;
  const signature = await detachedSignature(world.key, isForged ? Buffer.from("something else") : bytes);
  const headers = { "content-type": "application/cloudevents+json", "x-exchange-signature": signature };
  try {
    const answer = await fetch(url, {
      method: "POST",
      body: bytes,
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.body?.cancel();
    return answer.status >= 200 && answer.status < 300;
  } catch {
    // The portal is down or slow: it is tried again later.
    return false;
  }
}
