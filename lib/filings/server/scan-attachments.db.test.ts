import { readdir } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { storageRoot } from "@/lib/adapters/storage";
import { db } from "@/lib/db/database";
import * as containers from "@/lib/documents/server/test-containers";
import * as files from "@/lib/documents/server/test-files";
import type { Viewer } from "@/lib/identity/viewer";
import { EICAR } from "@/sandbox/scanner/eicar";
import { type RunningScanner, type ScannerFault, startScanner } from "@/sandbox/scanner/start-scanner";
import { ownerIn } from "../owner";
import { addAttachments } from "./add-attachments";
import { attachmentOfOwner } from "./attachment-of-owner";
import { draftOfOwner } from "./draft-of-owner";
import { prepareFiling } from "./prepare-filing";
import { removeAttachment } from "./remove-attachment";
import { scanAttachments } from "./scan-attachments";
import { testDraft, testViewer } from "./test-filing";

let scanner: RunningScanner;
let ilze: Viewer;

beforeAll(async () => {
  scanner = await startScanner();
  // Before anything reads the configuration: this file has a process of its own.
  process.env["CLAMD_HOST"] = "127.0.0.1";
  process.env["CLAMD_PORT"] = String(scanner.port);
  ilze = await testViewer();
});
beforeEach(() => {
  scanner.fault = "none";
});
afterAll(() => scanner.close());

async function draftWith(name: string, bytes: Buffer): Promise<string> {
  const draftId = await testDraft(ilze);
  const request = await files.multipart([[name, bytes]]);
  await addAttachments({ draftId, ...ownerIn(ilze), request, requestId: "r" });
  return draftId;
}

async function attachedTo(draftId: string) {
  const [attached] = (await draftOfOwner(draftId, ownerIn(ilze)))?.attachments ?? [];
  if (attached === undefined) throw new Error("Nothing is attached");
  return attached;
}

const download = async (draftId: string) =>
  attachmentOfOwner({ draftId, attachmentId: (await attachedTo(draftId)).id, ...ownerIn(ilze) });

/** Attaching takes the declaration back. A draft that has it takes the files over, so that nothing but their scan matters. */
async function prepared(draftId: string) {
  const declared = await testDraft(ilze);
  await db().attachment.updateMany({ where: { draftId }, data: { draftId: declared } });
  return prepareFiling({ draftId: declared, viewer: ilze, requestId: "r" });
}

test("a new file waits in quarantine, and a worker is woken in the same transaction", async () => {
  const draftId = await draftWith("a.pdf", files.PDF);
  expect(await attachedTo(draftId)).toMatchObject({ scanState: "pending" });
  expect(await download(draftId)).toMatchObject({ refusal: "notFound" });
  const jobs = await db().$queryRaw<
    unknown[]
  >`SELECT 1 FROM graphile_worker.jobs WHERE key = 'attachments.scan:'`;
  expect(jobs).toHaveLength(1);
});

test("clean: it can be read and filed", async () => {
  const draftId = await draftWith("a.pdf", files.PDF);
  await scanAttachments();
  expect(await attachedTo(draftId)).toMatchObject({ scanState: "clean", malware: null });
  expect(await download(draftId)).toMatchObject({ ok: true });
  expect(await prepared(draftId)).toMatchObject({ ok: true });
});

test("not yet scanned: the draft cannot be prepared", async () => {
  expect(await prepared(await draftWith("a.pdf", files.PDF))).toEqual({ ok: false, refusal: "beingScanned" });
});

describe("EICAR is found", () => {
  const text = { name: "a.txt", content: EICAR };
  test.each<[string, string, Buffer]>([
    ["as it is", "a.txt", Buffer.from(EICAR)],
    ["in a PDF", "a.pdf", Buffer.concat([files.PDF, Buffer.from(`%${EICAR}\n%%EOF\n`)])],
    ["in a document", "a.docx", containers.docxWith({ name: "word/a.bin", content: EICAR })],
    ["in a signed container", "a.asice", containers.containerOf([text])],
    [
      "in a document in a signed container",
      "a.edoc",
      containers.containerOf([
        { name: "a.docx", content: containers.docxWith({ name: "word/a.bin", content: EICAR }) },
      ]),
    ],
  ])("%s", async (_, name, bytes) => {
    const draftId = await draftWith(name, bytes);
    const { id, storageKey } = await attachedTo(draftId);
    await scanAttachments();
    const attached = await attachedTo(draftId);
    expect(attached).toMatchObject({ scanState: "infected", malware: "Eicar-Test-Signature" });
    expect(await readdir(storageRoot())).not.toContain(storageKey);
    expect(await download(draftId)).toMatchObject({ refusal: "notFound" });
    const draft = await draftOfOwner(draftId, ownerIn(ilze));
    expect(draft?.walk).toMatchObject({
      status: "incomplete",
      step: "attachments",
      issues: [{ code: "fileInfected", params: { name: attached.name } }],
    });
    expect(await prepared(draftId)).toEqual({ ok: false, refusal: "incomplete" });
    await removeAttachment({ draftId, attachmentId: id, ...ownerIn(ilze), requestId: "r" });
  });
});

describe("F26: a scanner that gives no word makes nothing clean", () => {
  test.each<ScannerFault>(["error", "stale", "cut"])("%s", async (fault) => {
    const draftId = await draftWith("a.pdf", files.PDF);
    scanner.fault = fault;
    expect(await scanAttachments()).toMatchObject({ clean: 0, infected: 0 });
    expect(await attachedTo(draftId)).toMatchObject({ scanState: "pending" });
    expect(await download(draftId)).toMatchObject({ refusal: "notFound" });
    scanner.fault = "none";
    await scanAttachments();
    expect(await attachedTo(draftId)).toMatchObject({ scanState: "clean" });
  });

  test("down: everything waits, and goes on when it is back", async () => {
    const drafts = [];
    for (let count = 0; count < 5; count += 1) drafts.push(await draftWith("a.pdf", files.PDF));
    const { port } = scanner;
    await scanner.close();
    expect(await scanAttachments()).toEqual({ clean: 0, infected: 0, failed: 3 });
    for (const draftId of drafts) expect(await attachedTo(draftId)).toMatchObject({ scanState: "pending" });
    scanner = await startScanner(port);
    expect((await scanAttachments()).failed).toBe(0);
    for (const draftId of drafts) expect(await attachedTo(draftId)).toMatchObject({ scanState: "clean" });
  });

  test("a file that always fails does not keep the others from being scanned", async () => {
    const [first, second] = [await draftWith("a.pdf", files.PDF), await draftWith("b.pdf", files.PDF)];
    scanner.fault = "error";
    await scanAttachments();
    const third = await draftWith("c.pdf", files.PDF);
    scanner.fault = "none";
    const before = scanner.asked;
    expect((await scanAttachments()).clean).toBeGreaterThanOrEqual(3);
    expect(scanner.asked - before).toBeGreaterThanOrEqual(3);
    for (const draftId of [first, second, third])
      expect(await attachedTo(draftId)).toMatchObject({ scanState: "clean" });
  });
});

test("what was attached before there was a scanner is scanned as well", async () => {
  const draftId = await testDraft(ilze, [Buffer.from("pielikums")]);
  expect(await attachedTo(draftId)).toMatchObject({ scanState: "pending" });
  await scanAttachments();
  expect(await attachedTo(draftId)).toMatchObject({ scanState: "clean" });
});
