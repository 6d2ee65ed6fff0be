import { beforeAll, expect, test } from "vitest";
import { verifyAudit } from "@/lib/audit/server/verify-audit";
import { db } from "@/lib/db/database";
import type { Viewer } from "@/lib/identity/viewer";
import { acceptFiling } from "./accept-filing";
import { prepareFiling } from "./prepare-filing";
import { receiptOfOwner } from "./receipt-of-owner";
import { testDraft, testPrepared, testSigned, testViewer } from "./test-filing";
import { verifyReceipt } from "./verify-receipt";

let viewer: Viewer;

beforeAll(async () => {
  viewer = await testViewer();
});

const accept = (filing: { filingId: string; submissionKey: string }, by: Viewer = viewer) =>
  acceptFiling({
    filingId: filing.filingId,
    submissionKey: filing.submissionKey,
    viewer: by,
    requestId: "test",
  });

test("50 at once: one filing, one receipt, one message, one entry", async () => {
  const filing = await testSigned(viewer, await testDraft(viewer));
  const answers = await Promise.all(Array.from({ length: 50 }, () => accept(filing)));
  const receipts = new Set(answers.map((answer) => (answer.ok ? answer.value.receiptId : answer.refusal)));
  expect([...receipts]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  expect(await db().receipt.count({ where: { filingId: filing.filingId } })).toBe(1);
  expect(await db().outboxMessage.count({ where: { aggregate: `filing:${filing.filingId}` } })).toBe(1);
  expect(
    await db().auditEntry.count({ where: { subjectId: filing.filingId, action: "filing.accepted" } }),
  ).toBe(1);
  expect(await db().draft.findFirst({ where: { id: filing.draftId }, select: { state: true } })).toEqual({
    state: "filed",
  });
});

test("the receipt verifies, lists every file and names nobody", async () => {
  const filing = await testSigned(
    viewer,
    await testDraft(viewer, [Buffer.from("pirmais"), Buffer.from("otrais")]),
  );
  await accept(filing);
  const jws = (await receiptOfOwner({ filingId: filing.filingId, personId: viewer.personId })) ?? "";
  const verified = await verifyReceipt(jws);
  if (!verified.ok) throw new Error(verified.refusal);
  expect(verified.value.files.map(({ sha256 }) => sha256)).toEqual(filing.files.map(({ sha256 }) => sha256));
  expect(verified.value).toMatchObject({
    filingId: filing.filingId,
    contentSha256: filing.contentSha256,
    status: "received",
  });
  const said = JSON.stringify(verified.value);
  for (const secret of [viewer.personalCode, viewer.familyName, "Rēķins", "Ozoliņš"])
    expect(said).not.toContain(secret);
});

test("again, from another tab and with an old key, it is the same receipt", async () => {
  const filing = await testSigned(viewer, await testDraft(viewer));
  const first = await accept(filing);
  expect(await accept(filing)).toEqual(first);
  expect(await accept({ ...filing, submissionKey: "another-key-of-long-ago" })).toEqual(first);
});

test("unsigned it is refused, and nothing is kept", async () => {
  const filing = await testPrepared(viewer, await testDraft(viewer));
  expect(await accept(filing)).toEqual({ ok: false, refusal: "notSigned" });
  expect(
    await db().filing.findUnique({
      where: { id: filing.filingId },
      select: { state: true, receivedAt: true },
    }),
  ).toEqual({
    state: "prepared",
    receivedAt: null,
  });
});

test("with a wrong key, or after the draft has changed, it is refused", async () => {
  const filing = await testSigned(viewer, await testDraft(viewer));
  expect(await accept({ ...filing, submissionKey: "not-the-key-of-this-filing" })).toEqual({
    ok: false,
    refusal: "changed",
  });
  await db().draft.update({ where: { id: filing.draftId }, data: { revision: { increment: 1 } } });
  expect(await accept(filing)).toEqual({ ok: false, refusal: "changed" });
});

test("another person's filing does not exist", async () => {
  const filing = await testSigned(viewer, await testDraft(viewer));
  const stranger = await testViewer("janis");
  expect(await accept(filing, stranger)).toEqual({ ok: false, refusal: "notFound" });
  expect(await receiptOfOwner({ filingId: filing.filingId, personId: stranger.personId })).toBeUndefined();
  expect(await prepareFiling({ draftId: filing.draftId, viewer: stranger, requestId: "test" })).toEqual({
    ok: false,
    refusal: "notFound",
  });
});

test("what was accepted never changes, whoever tries", async () => {
  const filing = await testSigned(viewer, await testDraft(viewer));
  await accept(filing);
  const change = (data: Parameters<ReturnType<typeof db>["filing"]["update"]>[0]["data"]) =>
    db().filing.update({ where: { id: filing.filingId }, data });
  await expect(change({ state: "prepared" })).rejects.toThrow();
  await expect(change({ receivedAt: new Date(0) })).rejects.toThrow();
  await expect(change({ contentSha256: Uint8Array.from(Buffer.alloc(32)) })).rejects.toThrow();
  await expect(
    db().receipt.updateMany({ where: { filingId: filing.filingId }, data: { jws: "x" } }),
  ).rejects.toThrow();
});

test("after all of it the audit chains hold", async () => {
  expect(await verifyAudit()).toEqual([]);
});
