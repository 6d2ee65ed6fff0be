import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Pool } from "pg";
import { type Answer, answerOnce, stripeError } from "./answers";
import { expireSession, giveBack, sessionNow } from "./checkout";
import type { FaultSwitches } from "./faults";
import { formBody, type Parameters, textAt, textsAt } from "./form-body";
import { newSession } from "./new-session";
import type { Kind, Session } from "./objects";
import { serially } from "./serially";
import { inStore, Store } from "./store";

export type Api = {
  readonly pool: Pool;
  readonly faults: FaultSwitches;
  readonly secretKey: string;
  readonly origin: () => string;
};

type Asked = { readonly id: string; readonly parameters: Parameters };
type Operation = (api: Api, asked: Asked) => Promise<Answer>;

const done = (body: unknown): Answer => ({ status: 200, body });
const missing = (id: string): Answer => stripeError(404, "invalid_request_error", `No such object: '${id}'`);
const refused = (message: string): Answer => stripeError(400, "invalid_request_error", message);

const createSession: Operation = async ({ pool, origin }, { parameters }) => {
  const made = newSession(parameters, origin());
  if (typeof made === "string") return refused(made);
  await new Store(pool).put(made);
  return done(shown(made));
};

const retrieveSession: Operation = ({ pool }, { id, parameters }) =>
  serially(id, () =>
    inStore(pool, async (store) => {
      const session = await sessionNow(store, id);
      return session === undefined ? missing(id) : done(await expanded(store, session, parameters));
    }),
  );

const endSession: Operation = ({ pool }, { id }) =>
  serially(id, () =>
    inStore(pool, async (store) => {
      const session = await sessionNow(store, id);
      if (session === undefined) return missing(id);
      if (session.status !== "open") {
        return refused(
          `Only Checkout Sessions with a status in ["open"] can be expired. This one is ${session.status}.`,
        );
      }
      return done(shown(await expireSession(store, session)));
    }),
  );

const createRefund: Operation = ({ pool, faults }, { parameters }) =>
  inStore(pool, async (store) => {
    const intentId = textAt(parameters, "payment_intent") ?? "";
    const intent = await store.get("payment_intent", intentId);
    const charge = intent?.latest_charge ? await store.get("charge", intent.latest_charge) : undefined;
    if (charge === undefined) return missing(intentId);
    const left = charge.amount - charge.amount_refunded;
    const amount = Number(textAt(parameters, "amount") ?? left);
    if (!Number.isInteger(amount) || amount <= 0 || amount > left) {
      return refused("Refund amount is greater than unrefunded amount on charge");
    }
    const reason = textAt(parameters, "reason") ?? null;
    return done(
      await giveBack(store, { charge, amount, reason, metadata: textsAt(parameters, "metadata") }, faults),
    );
  });

const retrieve =
  (kind: Kind): Operation =>
  async ({ pool }, { id }) => {
    const found = await new Store(pool).get(kind, id);
    return found === undefined ? missing(id) : done(found);
  };

const list =
  (kind: Kind, path: string): Operation =>
  async ({ pool }, { parameters }) => {
    const { limit = "10", expand: _, ...fields } = textsAt({ all: parameters }, "all");
    const found = await new Store(pool).list(kind, { limit: Math.min(100, Number(limit) || 10), fields });
    return done({ object: "list", url: path, has_more: false, data: found.map(shown) });
  };

const balance: Operation = async ({ pool }) => {
  const { rows } = await pool.query<{ amount: string }>(
    "SELECT coalesce(sum((body ->> 'amount')::bigint), 0) AS amount FROM stripe_object WHERE kind = 'balance_transaction'",
  );
  const amount = Number(rows[0]?.amount ?? 0);
  return done({ object: "balance", available: [{ amount, currency: "eur" }], pending: [], livemode: false });
};

/** What the API gives of an object: without the sandbox's own notes. */
function shown(object: object): object {
  const { sandbox: _, ...rest } = { sandbox: undefined, ...object };
  return rest;
}

async function expanded(store: Store, session: Session, parameters: Parameters): Promise<object> {
  const wanted = Object.values(textsAt(parameters, "expand"));
  if (session.payment_intent === null || !wanted.some((path) => path.startsWith("payment_intent")))
    return shown(session);
  const intent = await store.get("payment_intent", session.payment_intent);
  const isDeep = wanted.includes("payment_intent.latest_charge");
  const charge = isDeep ? await store.get("charge", intent?.latest_charge ?? "") : undefined;
  return {
    ...shown(session),
    payment_intent: charge === undefined ? intent : { ...intent, latest_charge: charge },
  };
}

async function answer(
  api: Api,
  request: FastifyRequest,
  operation: Operation,
): Promise<Answer & { replayed: boolean }> {
  const { id = "" } = request.params as { id?: string };
  const text = request.method === "GET" ? (request.url.split("?")[1] ?? "") : bodyOf(request);
  const run = (): Promise<Answer> => operation(api, { id, parameters: formBody(text) });
  const key = request.headers["idempotency-key"];
  if (request.method === "GET" || typeof key !== "string") return { ...(await run()), replayed: false };
  return answerOnce(api.pool, { key, request: `${request.url}\n${text}` }, run);
}

const bodyOf = (request: FastifyRequest): string => (typeof request.body === "string" ? request.body : "");

async function withFaults(
  { faults }: Api,
  reply: FastifyReply,
  work: () => Promise<Answer & { replayed: boolean }>,
) {
  if (faults.strikes("slow")) await new Promise((resolve) => setTimeout(resolve, faults.slowMs));
  if (faults.strikes("down"))
    return send(reply, stripeError(503, "api_error", "The sandbox is switched off."));
  const carriedOut = await work();
  if (faults.strikes("answer-500"))
    return send(reply, stripeError(500, "api_error", "An unknown error occurred"));
  if (faults.strikes("answer-lost")) {
    reply.hijack();
    reply.raw.destroy();
    return reply;
  }
  if (carriedOut.replayed) reply.header("idempotent-replayed", "true");
  return send(reply, carriedOut);
}

const send = (reply: FastifyReply, { status, body }: Answer): FastifyReply =>
  reply
    .code(status)
    .header("request-id", `req_${Date.now().toString(36)}`)
    .send(body);

const OPERATIONS: readonly (readonly ["GET" | "POST", string, Operation])[] = [
  ["POST", "/v1/checkout/sessions", createSession],
  ["GET", "/v1/checkout/sessions", list("checkout.session", "/v1/checkout/sessions")],
  ["GET", "/v1/checkout/sessions/:id", retrieveSession],
  ["POST", "/v1/checkout/sessions/:id/expire", endSession],
  ["GET", "/v1/payment_intents", list("payment_intent", "/v1/payment_intents")],
  ["GET", "/v1/payment_intents/:id", retrieve("payment_intent")],
  ["GET", "/v1/charges/:id", retrieve("charge")],
  ["POST", "/v1/refunds", createRefund],
  ["GET", "/v1/refunds", list("refund", "/v1/refunds")],
  ["GET", "/v1/refunds/:id", retrieve("refund")],
  ["GET", "/v1/balance", balance],
  ["GET", "/v1/balance_transactions", list("balance_transaction", "/v1/balance_transactions")],
];

/** The part of Stripe's API that the portal uses. */
export function addStripeApi(app: FastifyInstance, api: Api): void {
  for (const [method, url, operation] of OPERATIONS) {
    app.route({
      method,
      url,
      handler: (request, reply) => {
        if (request.headers.authorization !== `Bearer ${api.secretKey}`) {
          return send(reply, stripeError(401, "invalid_request_error", "Invalid API Key provided"));
        }
        return withFaults(api, reply, () => answer(api, request, operation));
      },
    });
  }
}
