import { createHmac } from "node:crypto";
import type { Pool } from "pg";
import type { FaultSwitches } from "./faults";
import type { StripeObject } from "./objects";
import { newStripeId, type Store } from "./store";

export const API_VERSION = "2026-10-28.endive";
const COPIES = 2;
const MOST_TRIES = 20;
const LONGEST_PAUSE = 60_000;
const TIMEOUT = 10_000;

/** Writes an event about an object; it leaves after the transaction, twice, as Stripe's may. */
export async function announce(store: Store, type: string, object: StripeObject): Promise<void> {
  const id = newStripeId("event");
  const event = {
    id,
    object: "event",
    api_version: API_VERSION,
    created: Math.floor(Date.now() / 1000),
    data: { object },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  };
  for (let copy = 0; copy < COPIES; copy += 1) await store.addWebhook(id, JSON.stringify(event));
}

/** `t=…,v1=…` over the time and the raw body. */
export function signatureOf(body: string, secret: string, seconds = Math.floor(Date.now() / 1000)): string {
  const mac = createHmac("sha256", secret)
    .update(`${String(seconds)}.${body}`)
    .digest("hex");
  return `t=${String(seconds)},v1=${mac}`;
}

export type Courier = {
  readonly pool: Pool;
  readonly faults: FaultSwitches;
  readonly url: string;
  readonly secret: string;
  readonly firstPause: number;
};

type Webhook = { id: string; body: string; tries: number };

/** Sends what waits, one after another; what is not answered with 2xx is tried again, later and later. */
export async function deliverWebhooks(courier: Courier): Promise<void> {
  const { rows } = await courier.pool.query<Webhook>(
    "SELECT id, body, tries FROM webhook WHERE state = 'waiting' AND next_at <= now() ORDER BY id LIMIT 20",
  );
  for (const webhook of rows) await deliver(courier, webhook);
}

async function deliver(courier: Courier, webhook: Webhook): Promise<void> {
  const isSent = courier.faults.strikes("drop-webhooks") || (await isAnswered(courier, webhook.body));
  const tries = webhook.tries + 1;
  const pause = Math.min(LONGEST_PAUSE, courier.firstPause * 2 ** webhook.tries);
  await courier.pool.query(
    "UPDATE webhook SET tries = $2, state = $3, next_at = now() + $4 * interval '1 millisecond' WHERE id = $1",
    [webhook.id, tries, isSent ? "sent" : tries >= MOST_TRIES ? "given-up" : "waiting", pause],
  );
}

async function isAnswered({ url, secret }: Courier, body: string): Promise<boolean> {
  try {
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": signatureOf(body, secret),
      },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    // The portal is down or slow: the webhook waits for its next try.
    return false;
  }
}
