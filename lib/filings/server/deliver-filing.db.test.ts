import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { Client } from "pg";
import { verifyAudit } from "@/lib/audit/server/verify-audit";
import { db } from "@/lib/db/database";
import { emptyDatabase } from "@/lib/db/test-database";
import { actingForSelf } from "@/lib/exchange/acting-context";
import { filingByClientRef } from "@/lib/exchange/server/filing-by-client-ref";
import type { Filing } from "@/lib/exchange/shapes";
import type { Viewer } from "@/lib/identity/viewer";
import { drain } from "@/lib/outbox/server/drain";
import { handlers } from "@/lib/worker/handlers";
import { startTestExchange, type TestExchange } from "@/sandbox/exchange/test-exchange";
import type { PreparedFiling } from "../prepared-filing";
import { applyFilingState } from "./apply-filing-state";
import { filingOfOwner } from "./filing-of-owner";
import { receiptOfOwner } from "./receipt-of-owner";
import { testAccepted, testViewer } from "./test-filing";

let exchange: TestExchange;
let platform: Client;
let viewer: Viewer;

beforeAll(async () => {
  const databaseUrl = await emptyDatabase();
  const privateJwk = JSON.parse(process.env["EXCHANGE_PRIVATE_JWK"] ?? "{}") as NonNullable<
    Parameters<typeof startTestExchange>[0]
  >["privateJwk"];
  exchange = await startTestExchange({ databaseUrl, ...(privateJwk && { privateJwk }) });
  // Before anything reads the configuration: this run's platform listens where there was room.
  process.env["EXCHANGE_URL"] = exchange.origin;
  platform = new Client({ connectionString: databaseUrl });
  await platform.connect();
  viewer = await testViewer();
});
afterAll(async () => {
  await platform.end();
  await exchange.close();
});
beforeEach(() => exchange.raw("/sandbox/faults", { method: "DELETE" }));

const fault = (kind: string, operation: string, more = {}) =>
  exchange.command("/sandbox/faults", { kind, operation, ...more });
const deliver = (filing: PreparedFiling) => drain(`filing:${filing.filingId}`, handlers);

/** The time of the next attempt has come. */
async function deliverAgain(filing: PreparedFiling): Promise<void> {
  await db().outboxMessage.updateMany({
    where: { aggregate: `filing:${filing.filingId}` },
    data: { nextAt: new Date(0) },
  });
  await deliver(filing);
}

const own = (filing: PreparedFiling) => ({ filingId: filing.filingId, personId: viewer.personId });
const seen = async (filing: PreparedFiling) => filingOfOwner({ ...own(filing), now: new Date() });

/** What the platform says of a filing now. */
async function told(filing: PreparedFiling): Promise<Filing> {
  const found = await filingByClientRef(
    actingForSelf(viewer, { acr: "high", purpose: "readCase" }),
    filing.filingId,
  );
  if (found === null) throw new Error("The platform does not have it");
  return found;
}

async function registrations(filing: PreparedFiling): Promise<string[]> {
  const { rows } = await platform.query<{ number: string }>(
    "SELECT registration_number AS number FROM filing WHERE client_ref = $1",
    [filing.filingId],
  );
  return rows.map(({ number }) => number);
}

test("a filing is handed over with every byte, and registered", async () => {
  const attached = Buffer.from("Aizdevuma līgums ".repeat(20_000));
  const filing = await testAccepted(viewer, [attached]);
  await deliver(filing);
  const [number] = await registrations(filing);
  const view = await seen(filing);
  expect(view).toMatchObject({ state: "registered", registrationNumber: number });
  expect(view?.evidence.map(({ kind, at }) => [kind, at !== null])).toEqual([
    ["accepted", true],
    ["relayed", true],
    ["registered", true],
    ["examined", false],
  ]);
  const { rows } = await platform.query<{ sha: string }>(
    "SELECT encode(sha256(bytes), 'hex') AS sha FROM document WHERE document_id = ANY($1)",
    [filing.files.map(({ id }) => id)],
  );
  expect(rows.map(({ sha }) => sha).sort()).toEqual(filing.files.map(({ sha256 }) => sha256).sort());
});

test("delivered again, nothing happens", async () => {
  const filing = await testAccepted(viewer);
  await deliver(filing);
  const before = await seen(filing);
  await deliverAgain(filing);
  expect(await seen(filing)).toEqual(before);
});

test.each([
  ["F14: 500 after registering", "errorAfterSuccess", {}],
  ["F14: the connection breaks within the answer", "resetAfterBytes", { bytes: 30 }],
  ["F16: the answer is a page", "html", {}],
  ["F16: the answer is not by the contract", "wrongSchema", {}],
])("%s: looked first, one registration, same receipt", async (_name, kind, more) => {
  const filing = await testAccepted(viewer);
  const receipt = await receiptOfOwner(own(filing));
  await fault(kind, "createFiling", more);
  await deliver(filing);
  expect(await seen(filing)).toMatchObject({ state: "sending", registrationNumber: null });
  const numbers = await registrations(filing);
  expect(numbers).toHaveLength(1);
  await deliverAgain(filing);
  expect(await seen(filing)).toMatchObject({ state: "registered", registrationNumber: numbers[0] });
  expect(await registrations(filing)).toEqual(numbers);
  expect(await receiptOfOwner(own(filing))).toBe(receipt);
  const { rows } = await platform.query(
    "SELECT 1 FROM access_log WHERE operation = 'createFiling' AND at > now() - interval '1 minute'",
  );
  expect(rows.length).toBeGreaterThan(0);
});

test("F11: while the platform is away the receipt stands, and afterwards it is handed over", async () => {
  const filing = await testAccepted(viewer);
  for (const operation of ["putDocument", "filings"]) await fault("down", operation, { times: null });
  await deliver(filing);
  await deliverAgain(filing);
  expect(await seen(filing)).toMatchObject({ state: "sending", registrationNumber: null });
  expect(await receiptOfOwner(own(filing))).toBeDefined();
  expect(await registrations(filing)).toEqual([]);
  await exchange.raw("/sandbox/faults", { method: "DELETE" });
  await deliverAgain(filing);
  expect(await seen(filing)).toMatchObject({ state: "registered" });
  expect(await registrations(filing)).toHaveLength(1);
});

test("what the platform says is taken over by its version: late and repeated words change nothing", async () => {
  const filing = await testAccepted(viewer);
  await deliver(filing);
  const first = await told(filing);
  const left = {
    ...first,
    state: "leftWithoutProgress" as const,
    version: first.version + 2,
    cureBy: "2027-01-15",
    reason: "Civilprocesa likuma 133. pants",
    defects: [{ field: "fee", text: "Nav samaksāta valsts nodeva." }],
  };
  const tell = (words: typeof first) => db().$transaction((tx) => applyFilingState(tx, words));
  expect(await tell(left)).toBe("applied");
  expect(await tell(left)).toBe("older");
  expect(await tell({ ...first, version: first.version + 1, state: "registered" })).toBe("older");
  expect(await seen(filing)).toMatchObject({
    outcome: "leftWithoutProgress",
    cureBy: "2027-01-15",
    defects: [{ field: "fee", text: "Nav samaksāta valsts nodeva." }],
  });
  expect(await tell({ ...first, clientRef: "01890a5d-ac96-774b-bcce-b302099a8057" })).toBe("unknown");
  expect(await tell({ ...first, clientRef: "somebody-elses" })).toBe("unknown");
});

test("an event that is quicker than the worker registers as well", async () => {
  const filing = await testAccepted(viewer);
  await fault("errorAfterSuccess", "createFiling");
  await deliver(filing);
  const quick = await told(filing);
  await db().$transaction((tx) => applyFilingState(tx, quick));
  expect(await seen(filing)).toMatchObject({ state: "registered" });
  await deliverAgain(filing);
  expect(
    await db().outboxMessage.count({ where: { aggregate: `filing:${filing.filingId}`, state: "sent" } }),
  ).toBe(1);
});

test("what the platform will never take waits for a person, with the reason", async () => {
  const filing = await testAccepted(viewer);
  await db()
    .$executeRaw`UPDATE filing_document SET media_type = 'not a type' WHERE filing_id = ${filing.filingId}::uuid AND position = 1`;
  await deliver(filing);
  const view = await seen(filing);
  expect(view).toMatchObject({ state: "attention" });
  expect(view?.reason).toMatch(/\w/);
  expect(await receiptOfOwner(own(filing))).toBeDefined();
});

test("the audit chains hold", async () => {
  expect(await verifyAudit()).toEqual([]);
});
