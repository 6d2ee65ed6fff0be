import "server-only";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { day } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import { cents } from "@/lib/core/money";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { blindIndex, seal } from "@/lib/db/seal";
import { emptyDatabase } from "@/lib/db/test-database";
import { BUILT_IN_SCHEDULES } from "@/lib/fees/built-in-schedules";
import { exemptionOf } from "@/lib/fees/exemptions";
import { stateFee } from "@/lib/fees/state-fee";
import type { PaymentSandbox } from "@/sandbox/payments/server";
import { startPayments } from "@/sandbox/payments/server";
import { assessDue } from "./server/assess-due";
import { receiveStripeEvent } from "./server/receive-stripe-event";

export const SECRET_KEY = "sk_test_of_the_integration_tests";
export const WEBHOOK_SECRET = "whsec_of_the_integration_tests";

/** What arrived from the sandbox: the bodies, in order. */
type Postbox = { readonly server: Server; readonly bodies: string[] };

let sandbox: PaymentSandbox | undefined;
let postbox: Postbox | undefined;

/** Starts the payment sandbox for a test file, with the portal's webhook behind a real socket. */
export function withPayments(): void {
  beforeAll(async () => {
    postbox = await openPostbox();
    sandbox = await startPayments({
      port: 0,
      databaseUrl: await emptyDatabase(),
      webhookUrl: `http://127.0.0.1:${String(portOf(postbox.server))}/api/stripe/webhook`,
      secretKey: SECRET_KEY,
      webhookSecret: WEBHOOK_SECRET,
      firstPause: 50,
    });
    vi.stubEnv("STRIPE_API_URL", sandbox.url);
    vi.stubEnv("CHECKOUT_ORIGIN", sandbox.url);
    vi.stubEnv("STRIPE_SECRET_KEY", SECRET_KEY);
    vi.stubEnv("STRIPE_WEBHOOK_SECRETS", `whsec_the_next_secret,${WEBHOOK_SECRET}`);
  });
  beforeEach(() => {
    sandbox?.faults.set({ on: {}, slowMs: 0 });
    postbox?.bodies.splice(0);
  });
  afterAll(async () => {
    await sandbox?.close();
    postbox?.server.close();
  });
}

export function paymentSandbox(): PaymentSandbox {
  if (sandbox === undefined) throw new Error("withPayments() starts the sandbox");
  return sandbox;
}

export const arrivedWebhooks = (): readonly string[] => postbox?.bodies ?? [];

async function openPostbox(): Promise<Postbox> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts).toString("utf8");
      bodies.push(body);
      void receiveStripeEvent({ body, signature: String(request.headers["stripe-signature"]) }).then(
        (result) => {
          response.writeHead(result.ok ? 200 : 400).end();
        },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, bodies };
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The server does not listen");
  return address.port;
}

/** An invented person, as a sign-in leaves them. */
export async function newPerson(): Promise<string> {
  const id = newId();
  const sealed = (text: string, column: string): Uint8Array<ArrayBuffer> =>
    seal(text, { table: "person", column, id });
  await db().person.create({
    data: {
      id,
      issuer: "https://login.example",
      subject: id,
      givenName: sealed("Ilze", "given_name"),
      familyName: sealed("Bērziņa-Ķēniņa", "family_name"),
      personalCode: sealed("324871-50936", "personal_code"),
      personalCodeIndex: blindIndex("324871-50936", "person.personal_code"),
    },
  });
  return id;
}

export type TestDue = { readonly dueId: string; readonly draftId: string; readonly personId: string };

/** A draft with its due: 1250 € cost 150 €, unless another sum or ground is given. */
export async function newDue(
  claim: { amount?: number; part?: number; point?: string | null } = {},
): Promise<TestDue> {
  const personId = await newPerson();
  const draftId = newId();
  await db().draft.create({
    data: {
      id: draftId,
      personId,
      form: "simplified-money-claim",
      version: 1,
      language: "lv",
      typed: seal("{}", { table: "draft", column: "typed", id: draftId }),
      expiresAt: new Date(Date.now() + 86_400_000),
    },
  });
  const { amount = 125_000, part, point = null } = claim;
  const assessment = stateFee(
    {
      date: day("2026-11-22"),
      claims: [{ item: "civil.monetary_claim", amountCents: cents(amount) }],
      exemption: part === undefined ? undefined : exemptionOf(part, point),
    },
    BUILT_IN_SCHEDULES,
  );
  const dueId = await inTransaction((tx) => assessDue(tx, { draftId, personId, assessment }));
  return { dueId, draftId, personId };
}

/** What a payer's browser does on the card page. */
export async function enterCard(checkoutUrl: string, number = "4242 4242 4242 4242"): Promise<Response> {
  const body = new URLSearchParams({ number, expiry: "12 / 34", code: "123" });
  return fetch(checkoutUrl, { method: "POST", body, redirect: "manual" });
}

export async function expireAtProvider(sessionId: string): Promise<void> {
  await fetch(`${paymentSandbox().url}/sandbox/sessions/${sessionId}/expiry`, { method: "POST" });
}

export const paymentsOf = (dueId: string) =>
  db().payment.findMany({
    where: { dueId },
    orderBy: { createdAt: "asc" },
    include: { events: { orderBy: { seq: "asc" } } },
  });

/** The only payment of a due. */
export async function onlyPayment(dueId: string) {
  const [payment, ...others] = await paymentsOf(dueId);
  if (payment === undefined || others.length > 0) throw new Error("The due has not exactly one payment");
  return payment;
}
