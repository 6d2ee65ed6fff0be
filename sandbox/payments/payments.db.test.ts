import Stripe from "stripe";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { emptyDatabase } from "@/lib/db/test-database";
import { startPayments, type PaymentSandbox } from "./server";
import type { PaymentsSettings } from "./settings";
import { signatureOf } from "./webhooks";

const KEY = "sk_test_of_the_sandbox_tests";

let settings: PaymentsSettings;
let sandbox: PaymentSandbox;

beforeAll(async () => {
  settings = {
    port: 0,
    databaseUrl: await emptyDatabase(),
    webhookUrl: "http://127.0.0.1:9/nobody",
    secretKey: KEY,
    webhookSecret: "whsec_sandbox",
    firstPause: 20,
  };
  sandbox = await startPayments(settings);
});
beforeEach(() => sandbox.faults.set({ on: {}, slowMs: 0 }));
afterAll(() => sandbox.close());

function client(key = KEY): Stripe {
  const { hostname, port } = new URL(sandbox.url);
  return new Stripe(key, { protocol: "http", host: hostname, port, maxNetworkRetries: 0 });
}

const asked = (amount = 15_000, locale: "lv" | "en" = "lv"): Stripe.Checkout.SessionCreateParams => ({
  mode: "payment",
  client_reference_id: "0192f7a0-0000-7000-8000-000000000001",
  metadata: { paymentId: "0192f7a0-0000-7000-8000-000000000001" },
  payment_intent_data: { metadata: { paymentId: "0192f7a0-0000-7000-8000-000000000001" } },
  line_items: [
    {
      quantity: 1,
      price_data: { currency: "eur", unit_amount: amount, product_data: { name: "Valsts nodeva" } },
    },
  ],
  locale,
  expires_at: Math.floor(Date.now() / 1000) + 31 * 60,
  success_url: "http://localhost:3000/lv/dues/1?session={CHECKOUT_SESSION_ID}",
  cancel_url: "http://localhost:3000/lv/dues/1?from=cancelled",
});

type Typed = { number?: string; expiry?: string; code?: string };

async function type(
  url: string,
  { number = "4242 4242 4242 4242", expiry = "12/34", code = "123" }: Typed = {},
) {
  const body = new URLSearchParams({ number, expiry, code });
  return fetch(url, { method: "POST", body, redirect: "manual" });
}

async function page(url: string | null): Promise<string> {
  const answer = await fetch(url ?? "");
  return answer.text();
}

describe("the API, through the real library", () => {
  test("a session, paid, with intent, charge and balance", async () => {
    const before = await client().balance.retrieve();
    const session = await client().checkout.sessions.create(asked());
    expect(session).toMatchObject({
      status: "open",
      payment_status: "unpaid",
      amount_total: 15_000,
      payment_intent: null,
    });
    expect(session).not.toHaveProperty("sandbox");
    const answer = await type(session.url ?? "");
    expect(answer.headers.get("location")).toBe(`http://localhost:3000/lv/dues/1?session=${session.id}`);
    const paid = await client().checkout.sessions.retrieve(session.id, {
      expand: ["payment_intent.latest_charge"],
    });
    expect(paid).toMatchObject({
      status: "complete",
      payment_status: "paid",
      url: null,
      payment_intent: {
        status: "succeeded",
        amount_received: 15_000,
        latest_charge: { paid: true, amount: 15_000 },
      },
    });
    const after = await client().balance.retrieve();
    expect((after.available[0]?.amount ?? 0) - (before.available[0]?.amount ?? 0)).toBe(15_000);
  });

  test("the same key gives the same session; another request under it is an error; without a key another", async () => {
    const [first, second] = await Promise.all([
      client()
        .checkout.sessions.create(asked(), { idempotencyKey: "one" })
        .catch((error: unknown) => error),
      client().checkout.sessions.create(asked(), { idempotencyKey: "two" }),
    ]);
    const again = await client().checkout.sessions.create(asked(), { idempotencyKey: "two" });
    expect(again.id).toBe(second.id);
    expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
    expect(first).toMatchObject({ object: "checkout.session" });
    await expect(client().checkout.sessions.create(asked(1_000), { idempotencyKey: "two" })).rejects.toThrow(
      "same parameters",
    );
    expect((await client().checkout.sessions.create(asked())).id).not.toBe(second.id);
  });

  test("twenty requests under one key at once make one session", async () => {
    const params = asked();
    const tries = Array.from({ length: 20 }, () =>
      client()
        .checkout.sessions.create(params, { idempotencyKey: "race" })
        .then(
          ({ id }) => id,
          () => "in progress",
        ),
    );
    const ids = new Set(await Promise.all(tries));
    ids.delete("in progress");
    expect(ids.size).toBe(1);
  });

  test("a wrong key, an unknown id, a wrong amount and a page that lives too short are refused", async () => {
    await expect(client("sk_test_another_key_here").balance.retrieve()).rejects.toMatchObject({
      statusCode: 401,
    });
    await expect(client().checkout.sessions.retrieve("cs_test_nothing")).rejects.toMatchObject({
      statusCode: 404,
    });
    await expect(client().checkout.sessions.create(asked(-5))).rejects.toMatchObject({ statusCode: 400 });
    const short = { ...asked(), expires_at: Math.floor(Date.now() / 1000) + 60 };
    await expect(client().checkout.sessions.create(short)).rejects.toMatchObject({ statusCode: 400 });
  });

  test("an ended session takes no card, and is not ended twice", async () => {
    const { id, url } = await client().checkout.sessions.create(asked());
    expect((await client().checkout.sessions.expire(id)).status).toBe("expired");
    await expect(client().checkout.sessions.expire(id)).rejects.toMatchObject({ statusCode: 400 });
    expect((await type(url ?? "")).status).toBe(410);
  });

  test("a refund gives back once what was taken", async () => {
    const { id, url } = await client().checkout.sessions.create(asked());
    await type(url ?? "");
    const { payment_intent: found } = await client().checkout.sessions.retrieve(id);
    const intent = typeof found === "string" ? found : "";
    const refund = await client().refunds.create({ payment_intent: intent }, { idempotencyKey: "refund" });
    expect(refund).toMatchObject({ status: "succeeded", amount: 15_000 });
    await expect(client().refunds.create({ payment_intent: intent })).rejects.toMatchObject({
      statusCode: 400,
    });
    const { data } = await client().refunds.list({ payment_intent: intent });
    expect(data.map((one) => one.id)).toEqual([refund.id]);
  });
});

describe("the card page", () => {
  test.each([
    ["lv", "Maksājums ar karti", /150,00\s€/],
    ["en", "Pay by card", /€150\.00/],
  ] as const)("%s, without any script", async (locale, title, amount) => {
    const { url } = await client().checkout.sessions.create(asked(15_000, locale));
    const answer = await fetch(url ?? "");
    const shown = await answer.text();
    expect(shown).toContain(`<html lang="${locale}">`);
    expect(shown).toContain(title);
    expect(shown).toMatch(amount);
    expect(shown).not.toContain("<script");
    expect(answer.headers.get("content-security-policy")).toContain(
      "form-action 'self' http://localhost:3000",
    );
  });

  test.each<[string, Typed, string]>([
    ["declined", { number: "4000000000000002" }, "Banka maksājumu noraidīja"],
    ["no money", { number: "4000 0000 0000 9995" }, "nepietiek naudas"],
    ["an unknown number", { number: "1234" }, "Kartes numurs nav pareizs"],
    ["an old card", { expiry: "01/20" }, "derīguma termiņš"],
    ["a wrong code", { code: "12" }, "Drošības kodam"],
  ])("%s: told, and the page stays open", async (_, typed, words) => {
    const { id, url } = await client().checkout.sessions.create(asked());
    const answer = await type(url ?? "", typed);
    expect(answer.status).toBe(402);
    expect(await answer.text()).toContain(words);
    expect((await client().checkout.sessions.retrieve(id)).status).toBe("open");
  });

  test.each([
    ["approve", 303, "complete"],
    ["refuse", 402, "open"],
  ])("the bank asks, and the payer says %s", async (decision, status, state) => {
    const { id, url } = await client().checkout.sessions.create(asked());
    const asks = await type(url ?? "", { number: "4000002500003155" });
    expect(await asks.text()).toContain("Jūsu banka lūdz apstiprinājumu");
    const body = new URLSearchParams({ decision });
    const answer = await fetch(`${url ?? ""}/bank`, { method: "POST", body, redirect: "manual" });
    expect(answer.status).toBe(status);
    expect((await client().checkout.sessions.retrieve(id)).status).toBe(state);
  });

  test("ten payers of one page pay once", async () => {
    const before = (await client().balance.retrieve()).available[0]?.amount ?? 0;
    const { url } = await client().checkout.sessions.create(asked());
    const answers = await Promise.all(Array.from({ length: 10 }, () => type(url ?? "")));
    expect(answers.every(({ status }) => status === 303)).toBe(true);
    expect((await client().balance.retrieve()).available[0]?.amount).toBe(before + 15_000);
  });

  test("what was asked for is escaped, and the way back is offered", async () => {
    const params = asked();
    const [item] = params.line_items ?? [];
    const name = "<script>alert(1)</script>";
    const evil = {
      ...params,
      line_items: [{ ...item, price_data: { currency: "eur", unit_amount: 100, product_data: { name } } }],
    };
    const shown = await page((await client().checkout.sessions.create(evil)).url);
    expect(shown).not.toContain("<script");
    expect(shown).toContain("http://localhost:3000/lv/dues/1?from=cancelled");
  });

  test("an unknown page is not found", async () => {
    expect((await fetch(`${sandbox.url}/c/pay/cs_test_nothing`)).status).toBe(404);
  });
});

test("a restart forgets nothing", async () => {
  const { id } = await client().checkout.sessions.create(asked(), { idempotencyKey: "before" });
  await sandbox.close();
  sandbox = await startPayments(settings);
  expect((await client().checkout.sessions.retrieve(id)).status).toBe("open");
});

test("webhooks that nobody takes are tried again, later and later", async () => {
  const { url } = await client().checkout.sessions.create(asked());
  await type(url ?? "");
  const most = async (): Promise<number> => {
    const { items } = (await (await fetch(`${sandbox.url}/sandbox/webhooks`)).json()) as {
      items: { tries: number }[];
    };
    return Math.max(...items.map(({ tries }) => tries));
  };
  await expect.poll(most, { timeout: 30_000 }).toBeGreaterThan(2);
});

test("the signature is the one that the library checks", () => {
  const body = JSON.stringify({ id: "evt_1", object: "event" });
  const event = client().webhooks.constructEvent(body, signatureOf(body, "whsec_sandbox"), "whsec_sandbox");
  expect(event.id).toBe("evt_1");
});

test("faults are switched over HTTP and named wrongly are refused", async () => {
  const set = (body: object) =>
    fetch(`${sandbox.url}/sandbox/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  expect(await (await set({ on: { down: 3 } })).json()).toEqual({ down: 3 });
  await expect(client().balance.retrieve()).rejects.toMatchObject({ statusCode: 503 });
  expect((await set({ on: { nonsense: 1 } })).status).toBe(400);
  await set({ on: {} });
  await client().balance.retrieve();
});
