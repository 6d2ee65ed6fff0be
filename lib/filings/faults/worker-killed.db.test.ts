import type { JWK } from "jose";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { verifyAudit } from "@/lib/audit/server/verify-audit";
import { db } from "@/lib/db/database";
import { emptyDatabase } from "@/lib/db/test-database";
import type { Viewer } from "@/lib/identity/viewer";
import { startTestExchange, type TestExchange } from "@/sandbox/exchange/test-exchange";
import type { PreparedFiling } from "../prepared-filing";
import { receiptOfOwner } from "../server/receipt-of-owner";
import { testAccepted, testViewer } from "../server/test-filing";
import { endProcesses, type FaultProcess, startProcess, until } from "./test-process";

let exchange: TestExchange;
let platform: Client;
let viewer: Viewer;

beforeAll(async () => {
  const databaseUrl = await emptyDatabase();
  const privateJwk = JSON.parse(process.env["EXCHANGE_PRIVATE_JWK"] ?? "") as JWK;
  exchange = await startTestExchange({ databaseUrl, privateJwk });
  process.env["EXCHANGE_URL"] = exchange.origin;
  platform = new Client({ connectionString: databaseUrl });
  await platform.connect();
  viewer = await testViewer();
});
afterAll(async () => {
  await platform.end();
  await exchange.close();
});

afterEach(endProcesses);

const worker = (fault?: string): FaultProcess =>
  startProcess({ program: "lib/worker/main.ts", environment: process.env, fault });

const stateOf = async ({ filingId }: PreparedFiling): Promise<string> =>
  (await db().filing.findUniqueOrThrow({ where: { id: filingId }, select: { state: true } })).state;

const receiptOf = ({ filingId }: PreparedFiling) => receiptOfOwner({ filingId, personId: viewer.personId });

/** The dead worker's hold has run out, without anybody waiting a minute for it. */
const leaseEnds = ({ filingId }: PreparedFiling) =>
  db().outboxMessage.updateMany({
    where: { aggregate: `filing:${filingId}` },
    data: { nextAt: new Date(0) },
  });

/** Nobody else takes it meanwhile. */
const leaseHolds = ({ filingId }: PreparedFiling) =>
  db().outboxMessage.updateMany({
    where: { aggregate: `filing:${filingId}` },
    data: { nextAt: new Date(Date.now() + 3_600_000) },
  });

async function registrations({ filingId }: PreparedFiling): Promise<number> {
  const { rows } = await platform.query("SELECT 1 FROM filing WHERE client_ref = $1", [filingId]);
  return rows.length;
}

/** Documents of the filing at the platform whose bytes are not what they should be. */
async function tornDocuments({ files }: PreparedFiling): Promise<number> {
  const hashes = new Map(files.map(({ id, sha256 }) => [id, sha256]));
  const { rows } = await platform.query<{ id: string; sha: string }>(
    "SELECT document_id AS id, encode(sha256(bytes), 'hex') AS sha FROM document WHERE document_id = ANY($1)",
    [[...hashes.keys()]],
  );
  return rows.filter(({ id, sha }) => hashes.get(id) !== sha).length;
}

test(
  "F3, F4: killed at every marked point, the next worker makes one registration of each, under the same receipt",
  { timeout: 300_000 },
  async () => {
    const killed: { filing: PreparedFiling; receipt: string | undefined; atPlatform: number }[] = [];
    for (const point of ["worker.beforePut", "worker.midBody", "worker.beforePost", "worker.beforeMark"]) {
      const filing = await testAccepted(viewer, [Buffer.alloc(8_000_000, "Pielikums ")]);
      const receipt = await receiptOf(filing);
      expect(await worker(`kill:${point}`).ended).toBe("SIGKILL");
      await leaseHolds(filing);
      expect(await stateOf(filing)).toBe("sending");
      expect(await tornDocuments(filing)).toBe(0);
      killed.push({ filing, receipt, atPlatform: await registrations(filing) });
    }
    // Only the last had been taken by the platform when its worker died.
    expect(killed.map(({ atPlatform }) => atPlatform)).toEqual([0, 0, 0, 1]);
    for (const { filing } of killed) await leaseEnds(filing);
    const next = worker();
    for (const { filing } of killed)
      await until("it is registered", async () => (await stateOf(filing)) === "registered");
    for (const { filing, receipt } of killed) {
      expect(await registrations(filing)).toBe(1);
      expect(await tornDocuments(filing)).toBe(0);
      expect(await receiptOf(filing)).toBe(receipt);
    }
    expect(await next.stop()).toBe("0");
    expect(await verifyAudit()).toEqual([]);
  },
);

test(
  "F5: a frozen worker that thaws after another took over writes nothing",
  { timeout: 180_000 },
  async () => {
    const filing = await testAccepted(viewer);
    const frozen = worker("freeze:worker.beforeMark");
    await until("the platform has it", async () => (await registrations(filing)) === 1);
    await leaseEnds(filing);
    const other = worker();
    await until("another worker has registered it", async () => (await stateOf(filing)) === "registered");
    const told = () =>
      db().auditEntry.count({ where: { subjectId: filing.filingId, action: "filing.stateTold" } });
    const before = await db().filing.findUniqueOrThrow({
      where: { id: filing.filingId },
      select: { rowVersion: true },
    });
    frozen.child.kill("SIGCONT");
    await until("the frozen worker has noticed", () => frozen.said().includes("another worker took over"));
    expect(
      await db().filing.findUniqueOrThrow({ where: { id: filing.filingId }, select: { rowVersion: true } }),
    ).toEqual(before);
    expect(await told()).toBe(1);
    expect(await registrations(filing)).toBe(1);
    expect(await Promise.all([frozen.stop(), other.stop()])).toEqual(["0", "0"]);
    expect(await verifyAudit()).toEqual([]);
  },
);

test(
  "a worker with a wrong configuration says which variable and does not start",
  { timeout: 60_000 },
  async () => {
    const kept = process.env["DATA_KEYS"];
    process.env["DATA_KEYS"] = "k1:short";
    const wrong = worker();
    process.env["DATA_KEYS"] = kept;
    expect(await wrong.ended).toBe("1");
    expect(wrong.said()).toContain("DATA_KEYS");
    expect(wrong.said()).not.toContain("short");
  },
);
