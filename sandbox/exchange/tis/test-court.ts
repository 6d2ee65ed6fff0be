import { afterAll, beforeAll, beforeEach } from "vitest";
import { newId } from "@/lib/core/id";
import type { Filing } from "@/lib/exchange/shapes";
import { startTestExchange, type TestExchange } from "../test-exchange";

let running: TestExchange | undefined;

/** A court for a test file, empty of everything but its seed before each test, unless its tests may see each other's cases. */
export function withCourt({ resets = true } = {}): void {
  beforeAll(async () => {
    running = await startTestExchange();
  });
  beforeEach(async () => {
    if (resets) await exchange().command("/sandbox/reset");
  });
  afterAll(() => running?.close());
}

export function exchange(): TestExchange {
  if (running === undefined) throw new Error("withCourt() was not called");
  return running;
}

type Matter = `${"filings" | "cases"}/${string}`;

export const desk = (matter: Matter, act: string, input: unknown = {}): Promise<unknown> =>
  exchange().command(`/sandbox/desk/${matter}/${act}`, input);

export async function now(): Promise<Date> {
  const { now: told } = (await (await exchange().raw("/sandbox/time")).json()) as { now: string };
  return new Date(told);
}

/** Reports that the fee was paid; answers with the status. */
export async function pay({ dues }: Filing, amountCents = 8_000): Promise<number> {
  const { caller } = exchange();
  const paymentId = newId();
  const payer = { name: "A", personalCode: null };
  const json = {
    paymentId,
    amountCents,
    currency: "EUR",
    paidAt: "2026-03-12T10:15:00Z",
    payer,
    providerRef: "x",
  };
  const path = `/v1/dues/${dues[0]?.dueId ?? ""}/payments`;
  const headers = { "idempotency-key": paymentId };
  const as = caller.subject.person;
  return (await caller.ask({ operation: "reportPayment", method: "POST", path, as, json, headers })).status;
}

type List = "caseHearings" | "caseRulings" | "caseDocuments";

export async function listed<Item>(operation: List, caseId: string): Promise<Item[]> {
  const path = `/v1/cases/${caseId}/${operation.slice(4).toLowerCase()}`;
  const { caller } = exchange();
  return (await caller.ask({ operation, path, as: caller.subject.person })).json["items"] as Item[];
}

/** How the bytes of a document begin that the person may open. */
export async function opened(documentId: string): Promise<string> {
  const { caller } = exchange();
  const path = `/v1/documents/${documentId}/content`;
  const { bytes } = await caller.ask({ operation: "documentContent", path, as: caller.subject.person });
  return bytes.subarray(0, 5).toString();
}

export async function registered(
  more?: Parameters<TestExchange["file"]>[0],
): Promise<Filing & { caseId: string }> {
  const { filingId } = await exchange().file(more);
  await desk(`filings/${filingId}`, "register");
  const filing = await exchange().filing(filingId);
  return { ...filing, caseId: filing.caseId ?? "" };
}
