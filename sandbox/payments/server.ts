import { setTimeout } from "node:timers/promises";
import { fastify, type FastifyInstance } from "fastify";
import { Pool } from "pg";
import { addCardForm } from "./card-form";
import { sessionNow } from "./checkout";
import { FaultSwitches } from "./faults";
import { addSandboxControls } from "./sandbox-controls";
import { serially } from "./serially";
import type { PaymentsSettings } from "./settings";
import { inStore, Store } from "./store";
import { addStripeApi } from "./stripe-api";
import { deliverWebhooks, type Courier } from "./webhooks";

const LOOK_EVERY = 250;

export type PaymentSandbox = {
  readonly url: string;
  readonly faults: FaultSwitches;
  readonly close: () => Promise<void>;
};

/** Starts the stand-in for the payment provider. Port 0 takes a free one. */
export async function startPayments(settings: PaymentsSettings): Promise<PaymentSandbox> {
  const pool = new Pool({ connectionString: settings.databaseUrl, max: 8 });
  // The database may go away before the sandbox does; the next query says so.
  pool.on("error", () => undefined);
  await new Store(pool).createTables();
  const faults = new FaultSwitches();
  const app = fastify({ forceCloseConnections: true, bodyLimit: 1_000_000 });
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_, body, done) => {
    done(null, body);
  });
  let url = "";
  addStripeApi(app, { pool, faults, secretKey: settings.secretKey, origin: () => url });
  addCardForm(app, { pool, faults });
  addSandboxControls(app, { pool, faults });
  url = await listen(app, settings.port);
  const courier: Courier = {
    pool,
    faults,
    url: settings.webhookUrl,
    secret: settings.webhookSecret,
    firstPause: settings.firstPause,
  };
  const stop = repeat(async () => {
    await expireOverdue(pool);
    await deliverWebhooks(courier);
  });
  return {
    url,
    faults,
    close: async () => {
      await stop();
      await app.close();
      await pool.end();
    },
  };
}

async function listen(app: FastifyInstance, port: number): Promise<string> {
  try {
    await app.listen({ port, host: "127.0.0.1" });
  } catch (cause) {
    throw new Error(`Port ${String(port)} of the payment sandbox is taken: choose another by PAYMENTS_PORT`, {
      cause,
    });
  }
  const address = app.server.address();
  return `http://localhost:${String(typeof address === "object" && address !== null ? address.port : port)}`;
}

async function expireOverdue(pool: Pool): Promise<void> {
  for (const id of await new Store(pool).overdueSessions(Math.floor(Date.now() / 1000))) {
    await serially(id, () => inStore(pool, (store) => sessionNow(store, id)));
  }
}

/** Repeats the work with pauses; what fails once is tried at the next turn. Answers how to stop. */
function repeat(work: () => Promise<void>): () => Promise<void> {
  const stop = new AbortController();
  const running = keepOn(work, stop.signal);
  return async () => {
    stop.abort();
    await running;
  };
}

async function keepOn(work: () => Promise<void>, stop: AbortSignal): Promise<void> {
  const isStopped = (): boolean => stop.aborted;
  while (!isStopped()) {
    await work().catch((error: unknown) => {
      process.stderr.write(`Payment sandbox: ${error instanceof Error ? error.message : "unknown error"}\n`);
    });
    // Rejects when it is stopped in the middle, which the loop then sees.
    await setTimeout(LOOK_EVERY, undefined, { signal: stop }).catch(() => undefined);
  }
}
