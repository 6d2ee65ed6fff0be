import { afterEach, beforeAll, expect, test } from "vitest";
import { verifyAudit } from "@/lib/audit/server/verify-audit";
import { db } from "@/lib/db/database";
import type { Viewer } from "@/lib/identity/viewer";
import type { PreparedFiling } from "../prepared-filing";
import { receiptOfOwner } from "../server/receipt-of-owner";
import { testDraft, testSigned, testViewer } from "../server/test-filing";
import { verifyReceipt } from "../server/verify-receipt";
import { endProcesses, startProcess } from "./test-process";

let viewer: Viewer;

beforeAll(async () => {
  viewer = await testViewer();
});

afterEach(endProcesses);

const portal = ({ filingId, submissionKey }: PreparedFiling, fault?: string) =>
  startProcess({
    program: "lib/filings/faults/test-accept-once.ts",
    args: [filingId, submissionKey, viewer.personId],
    environment: process.env,
    fault,
  });

const receiptsOf = ({ filingId }: PreparedFiling) =>
  db().receipt.findMany({ where: { filingId }, select: { id: true } });

test("F2: killed before the commit nothing is kept, and the retry works", { timeout: 120_000 }, async () => {
  const filing = await testSigned(viewer, await testDraft(viewer));
  expect(await portal(filing, "kill:filing.beforeCommit").ended).toBe("SIGKILL");
  expect(await receiptsOf(filing)).toEqual([]);
  expect(await db().outboxMessage.count({ where: { aggregate: `filing:${filing.filingId}` } })).toBe(0);
  expect(await db().filing.findUnique({ where: { id: filing.filingId }, select: { state: true } })).toEqual({
    state: "prepared",
  });
  const retry = portal(filing);
  expect(await retry.ended).toBe("0");
  expect(await receiptsOf(filing)).toEqual([{ id: retry.said().trim() }]);
});

test(
  "F1: killed between commit and answer, the retry gives the same receipt",
  { timeout: 120_000 },
  async () => {
    const filing = await testSigned(viewer, await testDraft(viewer));
    expect(await portal(filing, "kill:filing.afterCommit").ended).toBe("SIGKILL");
    const [kept] = await receiptsOf(filing);
    const jws = await receiptOfOwner({ filingId: filing.filingId, personId: viewer.personId });
    expect((await verifyReceipt(jws ?? "")).ok).toBe(true);
    const retries = [portal(filing), portal(filing)];
    for (const retry of retries) {
      expect(await retry.ended).toBe("0");
      expect(retry.said().trim()).toBe(kept?.id);
    }
    expect(await receiptsOf(filing)).toHaveLength(1);
    expect(await db().outboxMessage.count({ where: { aggregate: `filing:${filing.filingId}` } })).toBe(1);
    expect(await verifyAudit()).toEqual([]);
  },
);
