import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { JWK } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { newId } from "@/lib/core/id";
import { handOver, sampleFiling } from "@/scripts/contract/sample-filing";
import { startTestExchange, type TestExchange } from "@/sandbox/exchange/test-exchange";
import { actingForSelf, type ActingContext } from "../acting-context";
import { ExchangeRefused } from "../exchange-refused";
import { ExchangeUnavailable } from "../exchange-unavailable";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { CourtDocument, NewPayment } from "../shapes";
import { caseDocuments } from "./case-documents";
import { caseDues } from "./case-dues";
import { caseHearings } from "./case-hearings";
import { caseIfChanged } from "./case-if-changed";
import { caseOfPerson } from "./case-of-person";
import { caseRulings } from "./case-rulings";
import { casesOfPerson } from "./cases-of-person";
import { companyByNumber } from "./company-by-number";
import { courtListIfChanged } from "./court-list-if-changed";
import { createFiling } from "./create-filing";
import { documentContent } from "./document-content";
import { eventsAfter } from "./events-after";
import { fetchMyData } from "./fetch-my-data";
import { filingByClientRef } from "./filing-by-client-ref";
import { filingOfPerson } from "./filing-of-person";
import { resetPolicies } from "./policy-of";
import { prosecutionOffices } from "./prosecution-offices";
import { putDocument } from "./put-document";
import { reportPayment } from "./report-payment";
import { verifyEvent } from "./verify-event";

let exchange: TestExchange;
let portal: Server;
let janis: ActingContext;
let ilze: ActingContext;
const heard: { body: Buffer; signature: string }[] = [];

beforeAll(async () => {
  portal = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      heard.push({ body: Buffer.concat(parts), signature: String(request.headers["x-exchange-signature"]) });
      response.writeHead(202).end();
    });
  });
  await new Promise<void>((resolve) => portal.listen(0, "localhost", resolve));
  const portalOrigin = `http://localhost:${String((portal.address() as AddressInfo).port)}`;
  const privateJwk = JSON.parse(process.env["EXCHANGE_PRIVATE_JWK"] ?? "") as JWK;
  exchange = await startTestExchange({ privateJwk, portalOrigin });
  process.env["EXCHANGE_URL"] = exchange.origin;
  const ground = { acr: "http://eidas.europa.eu/LoA/high", purpose: "test" };
  janis = actingForSelf(exchange.caller.subject.person, ground);
  ilze = actingForSelf(
    { personalCode: "324871-50936", givenName: "Ilze", familyName: "Bērziņa-Ķēniņa" },
    ground,
  );
});
beforeEach(async () => {
  await exchange.raw("/sandbox/faults", { method: "DELETE" });
  resetPolicies();
});
afterAll(async () => {
  await exchange.close();
  portal.closeAllConnections();
  await new Promise((resolve) => portal.close(resolve));
});

const fault = (kind: string, more: Record<string, unknown> = {}): Promise<unknown> =>
  exchange.command("/sandbox/faults", { kind, times: null, ...more });
const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Buffer> =>
  Buffer.from(await new Response(stream).arrayBuffer());

describe("what the client asks", () => {
  test("one's own data, companies, courts", async () => {
    expect(await fetchMyData(ilze)).toMatchObject({
      personalCode: "324871-50936",
      declaredAddress: { municipality: "Rīga" },
    });
    expect(await companyByNumber("40203990007")).toMatchObject({ name: "SIA “Zaļais Kāpurs”" });
    expect(await companyByNumber("40003000007")).toBeNull();
  });

  test("public lists, whole the first time and only if changed after that", async () => {
    for (const [list, name] of [
      [courtListIfChanged, "Rīgas pilsētas tiesa"],
      [prosecutionOffices, "Ģenerālprokuratūra"],
    ] as const) {
      const first = await list(null);
      if (first === "unchanged") throw new Error("304 to an unconditional read");
      expect(first.body.map((item) => item.name)).toContain(name);
      expect(await list(first.etag)).toBe("unchanged");
      expect(await list('"old"')).toEqual(first);
    }
  });

  test("cases and every part of each", async () => {
    expect(await casesOfPerson(ilze)).toEqual([]);
    const cases = await casesOfPerson(janis);
    expect(cases.length).toBeGreaterThanOrEqual(3);
    for (const { caseId, caseNumber } of cases) {
      expect((await caseOfPerson(janis, caseId)).caseNumber).toBe(caseNumber);
      expect((await caseDocuments(janis, caseId)).length).toBeGreaterThan(0);
      expect(await caseDues(janis, caseId)).toMatchObject([{ state: "paid" }]);
      expect(Array.isArray(await caseHearings(janis, caseId))).toBe(true);
      expect(Array.isArray(await caseRulings(janis, caseId))).toBe(true);
    }
    await expect(caseOfPerson(ilze, cases[0]?.caseId ?? "")).rejects.toMatchObject({
      status: 404,
      code: "notFound",
    });
  });

  test("a case only if it has changed", async () => {
    const [{ caseId } = { caseId: "" }] = await casesOfPerson(janis);
    const known = await caseIfChanged(janis, caseId, null);
    if (known === "unchanged") throw new Error("nothing was known before");
    expect(await caseIfChanged(janis, caseId, known.etag)).toBe("unchanged");
  });

  test("a document whole and in parts, as a stream", async () => {
    const { documentId, sha256, size } = await someDocument();
    const whole = await documentContent(janis, documentId);
    const bytes = await bytesOf(whole.body);
    expect(whole).toMatchObject({ status: 200, mediaType: "application/pdf", size, sha256 });
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
    const part = await documentContent(janis, documentId, "bytes=0-4");
    expect(part.status).toBe(206);
    expect((await bytesOf(part.body)).toString()).toBe("%PDF-");
    await expect(documentContent(ilze, documentId)).rejects.toBeInstanceOf(ExchangeRefused);
  });
});

async function someDocument(): Promise<CourtDocument> {
  const [{ caseId } = { caseId: "" }] = await casesOfPerson(janis);
  const [document] = await caseDocuments(janis, caseId);
  if (document === undefined) throw new Error("the seed has no document");
  return document;
}

describe("what the client sends", () => {
  test("documents and a filing; each again is harmless", async () => {
    const bytes = Buffer.from("%PDF-1.7 test");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const document = { documentId: newId(), mediaType: "application/pdf", sha256 };
    const stored = await putDocument(janis, { ...document, bytes });
    expect(await putDocument(janis, { ...document, bytes })).toEqual(stored);
    const documents = [{ ...document, purpose: "filing" as const, name: "a.pdf", size: bytes.length }];
    const filing = await sampleFiling(exchange.caller, { documents });
    expect(await filingByClientRef(janis, filing.clientRef)).toBeNull();
    const made = await createFiling(janis, filing);
    expect(await createFiling(janis, filing)).toEqual(made);
    const { registrationNumber } = made;
    expect(await filingByClientRef(janis, filing.clientRef)).toMatchObject({ registrationNumber });
    expect(await filingOfPerson(janis, made.filingId)).toMatchObject({ state: "received" });
  });

  test("a payment; again is harmless", async () => {
    const { dues } = await exchange.file();
    const { dueId, clientRef } = dues[0] ?? { dueId: "", clientRef: "" };
    const payment: NewPayment = {
      paymentId: newId(),
      amountCents: 8_000,
      currency: "EUR",
      paidAt: new Date().toISOString(),
      payer: { name: "J", personalCode: null },
      providerRef: "pi_1",
    };
    expect((await reportPayment(janis, dueId, payment)).due).toMatchObject({ state: "paid", clientRef });
    expect((await reportPayment(janis, dueId, payment)).due.state).toBe("paid");
  });

  test("what the platform refuses has its code", async () => {
    const filing = await sampleFiling(exchange.caller, { courtId: "NONE" });
    await expect(createFiling(janis, filing)).rejects.toMatchObject({
      name: "ExchangeRefused",
      status: 422,
      code: "courtUnknown",
    });
  });
});

describe("events", () => {
  test("are pulled from a cursor on", async () => {
    const { next } = await eventsAfter(null);
    const { filingId } = await exchange.file();
    const { items } = await eventsAfter(next);
    expect(items.map(({ data }) => data.filingId)).toContain(filingId);
    const end = await eventsAfter(null, 100);
    expect(await eventsAfter(end.next)).toEqual({ items: [], next: end.next });
  });

  test("a signed delivery is believed; a changed, forged or unsigned one is not", async () => {
    const { filingId } = await exchange.file();
    const delivery = await vi.waitFor(() => {
      const found = heard.find(({ body }) => body.includes(filingId));
      if (found === undefined) throw new Error("not yet");
      return found;
    }, 30_000);
    expect(await verifyEvent(delivery.body, delivery.signature)).toMatchObject({
      ok: true,
      value: { data: { filingId } },
    });
    const changed = Buffer.from(delivery.body.toString().replace(filingId, newId()));
    for (const signature of [
      delivery.signature,
      null,
      "",
      "a..b",
      delivery.signature.replace("..", ".e30."),
    ]) {
      expect(await verifyEvent(changed, signature)).toEqual({ ok: false, refusal: "badSignature" });
    }
  });

  test("a forged delivery of the platform itself is refused", async () => {
    await exchange.command("/sandbox/faults", { kind: "forgedEvents", times: 1 });
    const { filingId } = await exchange.file();
    const delivery = await vi.waitFor(() => {
      const found = heard.find(({ body }) => body.includes(filingId));
      if (found === undefined) throw new Error("not yet");
      return found;
    }, 30_000);
    expect(await verifyEvent(delivery.body, delivery.signature)).toEqual({
      ok: false,
      refusal: "badSignature",
    });
  });
});

describe("a platform that is ill", () => {
  test("one failure of a read is not noticed, of a write it is told", async () => {
    await fault("errorAfterSuccess", { times: 1 });
    expect((await fetchMyData(ilze)).personalCode).toBe("324871-50936");
    const filing = await sampleFiling(exchange.caller);
    await fault("errorAfterSuccess", { times: 1, operation: "createFiling" });
    await expect(createFiling(janis, filing)).rejects.toBeInstanceOf(ExchangeUnavailable);
    expect(await filingByClientRef(janis, filing.clientRef)).toMatchObject({ state: "received" });
  });

  test("a connection that breaks in the middle of the answer", async () => {
    const filing = await sampleFiling(exchange.caller);
    await fault("resetAfterBytes", { times: 1, operation: "createFiling", bytes: 30 });
    await expect(createFiling(janis, filing)).rejects.toBeInstanceOf(ExchangeUnavailable);
    const found = await filingByClientRef(janis, filing.clientRef);
    expect(await createFiling(janis, filing)).toMatchObject({
      registrationNumber: found?.registrationNumber,
    });
  });

  test.each([
    ["down", ExchangeUnavailable, {}],
    ["unavailable", ExchangeUnavailable, {}],
    ["wrongSchema", ExchangeWrongAnswer, { reason: "schema" }],
    ["html", ExchangeWrongAnswer, { reason: "notJson" }],
    ["huge", ExchangeWrongAnswer, { reason: "size" }],
    ["otherPerson", ExchangeWrongAnswer, { reason: "owner" }],
    ["tooManyRequests", ExchangeUnavailable, { retryAfterSeconds: 2 }],
  ])("%s", async (kind, error, more) => {
    await fault(kind, { operation: "myData" });
    const failure = await fetchMyData(ilze).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(failure).toBeInstanceOf(error);
    expect(failure).toMatchObject({ operation: "myData", ...more });
  });

  test("another person's case is not shown, whichever part of it", async () => {
    const [{ caseId } = { caseId: "" }] = await casesOfPerson(janis);
    await fault("otherPerson");
    for (const read of [caseOfPerson, caseDocuments, caseHearings, caseRulings, caseDues]) {
      await expect(read(janis, caseId)).rejects.toMatchObject({ reason: "owner" });
    }
    await expect(casesOfPerson(janis)).rejects.toMatchObject({ reason: "owner" });
  });

  test("one that does not answer is waited for four seconds a try; then the breaker stops asking, and others are not harmed", async () => {
    const [WOULD_ANSWER_AFTER, ONE_TRY] = [120_000, 4_000];
    await fault("slow", { operation: "myData", ms: WOULD_ANSWER_AFTER });
    const begin = Date.now();
    const asked = await Promise.allSettled(Array.from({ length: 6 }, () => fetchMyData(ilze)));
    expect(asked.every(({ status }) => status === "rejected")).toBe(true);
    expect(Date.now() - begin).toBeLessThan(WOULD_ANSWER_AFTER);
    const again = Date.now();
    await expect(fetchMyData(ilze)).rejects.toBeInstanceOf(ExchangeUnavailable);
    expect(Date.now() - again).toBeLessThan(ONE_TRY);
    expect(await companyByNumber("40203990007")).not.toBeNull();
  });

  test("what comes instead of a document is not taken for it", async () => {
    const { documentId } = await handOver(exchange.caller, exchange.caller.subject.person);
    await fault("html", { operation: "documentContent" });
    await expect(documentContent(janis, documentId)).rejects.toMatchObject({ reason: "digest" });
  });
});
