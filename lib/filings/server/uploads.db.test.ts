import { readdir, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readStored, storageRoot } from "@/lib/adapters/storage";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { MAX_FILE_BYTES } from "@/lib/documents/limits";
import * as files from "@/lib/documents/server/test-files";
import type { Viewer } from "@/lib/identity/viewer";
import { ownerIn } from "../owner";
import { UPLOAD_IDLE_MS, UPLOAD_LIFE_MS } from "../upload-life";
import { beginUpload } from "./begin-upload";
import { continueUpload } from "./continue-upload";
import { draftOfOwner } from "./draft-of-owner";
import { removeStaleUploads } from "./remove-stale-uploads";
import { testDraft, testViewer } from "./test-filing";

let ilze: Viewer;
let andris: Viewer;

beforeAll(async () => {
  [ilze, andris] = await Promise.all([testViewer("ilze"), testViewer("andris")]);
});

const ORIGIN = "http://localhost/api/uploads";
const base64 = (text: string): string => Buffer.from(text).toString("base64");
const uploadsFolder = (): string => path.join(path.dirname(storageRoot()), "uploads");

type Begun = { draft: string; name?: string; purpose?: string; size: number; by?: Viewer };

async function begin({ draft, name = "Rēķins.pdf", purpose = "evidence", size, by = ilze }: Begun) {
  const metadata = { draft, filename: name, purpose };
  const headers = {
    "tus-resumable": "1.0.0",
    "upload-length": String(size),
    "upload-metadata": Object.entries(metadata)
      .map(([key, value]) => `${key} ${base64(value)}`)
      .join(","),
  };
  return beginUpload({
    request: new Request(ORIGIN, { method: "POST", headers }),
    ...ownerIn(by),
  });
}

async function begun(from: Begun): Promise<string> {
  const answer = await begin(from);
  if (!answer.ok) throw new Error(answer.refusal);
  expect(answer.value.status).toBe(201);
  return answer.value.headers.get("location")?.split("/").at(-1) ?? "";
}

type Asked = { method: "HEAD" | "PATCH" | "DELETE"; offset?: number; body?: BodyInit; by?: Viewer };

function ask(uploadId: string, { method, offset, body, by = ilze }: Asked) {
  const headers: Record<string, string> = { "tus-resumable": "1.0.0" };
  if (method === "PATCH") headers["content-type"] = "application/offset+octet-stream";
  if (offset !== undefined) headers["upload-offset"] = String(offset);
  const request = new Request(`${ORIGIN}/${uploadId}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body, duplex: "half" }),
  });
  return continueUpload({ uploadId, ...ownerIn(by), request, requestId: "r" });
}

const send = (id: string, bytes: Buffer, offset = 0) =>
  ask(id, { method: "PATCH", offset, body: Uint8Array.from(bytes) });

const answerOf = async (asked: ReturnType<typeof ask>) => {
  const answer = await asked;
  return answer.ok
    ? { status: answer.value.status, offset: answer.value.headers.get("upload-offset") }
    : answer.refusal;
};

const attached = async (draftId: string) => (await draftOfOwner(draftId, ownerIn(ilze)))?.attachments ?? [];

describe("a file in parts", () => {
  test("becomes an attachment like every other, once it is whole", async () => {
    const draft = await testDraft(ilze);
    const id = await begun({ draft, size: files.PDF.length, purpose: "powerOfAttorney" });
    expect(await answerOf(send(id, files.PDF.subarray(0, 30)))).toEqual({ status: 204, offset: "30" });
    expect(await attached(draft)).toEqual([]);
    expect(await answerOf(ask(id, { method: "HEAD" }))).toEqual({ status: 200, offset: "30" });
    const whole = String(files.PDF.length);
    expect(await answerOf(send(id, files.PDF.subarray(30), 30))).toEqual({ status: 204, offset: whole });
    const [file] = await attached(draft);
    expect(file).toMatchObject({
      name: "Rēķins.pdf",
      purpose: "powerOfAttorney",
      size: files.PDF.length,
      sha256: files.sha256(files.PDF),
      mediaType: "application/pdf",
      scanState: "notScanned",
    });
    expect((await readStored(file?.storageKey ?? "")).equals(files.PDF)).toBe(true);
    expect(await readdir(uploadsFolder())).not.toContain(id);
  });

  test("a signed container comes out as it went in", async () => {
    const draft = await testDraft(ilze);
    const id = await begun({ draft, name: "līgums.edoc", size: files.ASICE.length });
    await send(id, files.ASICE);
    const [file] = await attached(draft);
    expect(file).toMatchObject({ sha256: files.sha256(files.ASICE), signers: [{ name: "Ilze Bērziņa" }] });
    expect(files.sha256(await readStored(file?.storageKey ?? ""))).toBe(files.sha256(files.ASICE));
  });

  test("a connection lost at 99 %: it goes on where it broke off", async () => {
    const draft = await testDraft(ilze);
    const bytes = Buffer.alloc(1_000_000, "a");
    const id = await begun({ draft, name: "a.txt", size: bytes.length });
    const broken = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent >= 990_000) controller.error(new Error("connection lost"));
        else controller.enqueue(bytes.subarray(sent, (sent += 10_000)));
      },
    });
    let sent = 0;
    const cut = await ask(id, { method: "PATCH", offset: 0, body: broken });
    expect(cut.ok && cut.value.status).not.toBe(204);
    const resumed = await ask(id, { method: "HEAD" });
    const offset = Number(resumed.ok ? resumed.value.headers.get("upload-offset") : -1);
    expect(offset).toBeGreaterThan(500_000);
    expect(offset).toBeLessThanOrEqual(990_000);
    await send(id, bytes.subarray(offset), offset);
    expect(await attached(draft)).toMatchObject([{ sha256: files.sha256(bytes) }]);
  });

  test("whoever missed the last answer is told again, and there is one file", async () => {
    const draft = await testDraft(ilze);
    const id = await begun({ draft, size: files.PDF.length });
    const whole = String(files.PDF.length);
    await send(id, files.PDF);
    expect(await answerOf(ask(id, { method: "HEAD" }))).toEqual({ status: 200, offset: whole });
    expect(await answerOf(send(id, Buffer.alloc(0), files.PDF.length))).toEqual({
      status: 204,
      offset: whole,
    });
    expect(await attached(draft)).toHaveLength(1);
  });

  test("bytes that came whole before the portal fell are made a file when somebody asks", async () => {
    const draft = await testDraft(ilze);
    const id = await begun({ draft, size: files.PDF.length });
    await send(id, files.PDF.subarray(0, -1));
    await writeFile(path.join(uploadsFolder(), id), files.PDF);
    await Promise.all([ask(id, { method: "HEAD" }), ask(id, { method: "HEAD" })]);
    expect(await attached(draft)).toHaveLength(1);
  });

  test("given up, it is gone", async () => {
    const id = await begun({ draft: await testDraft(ilze), size: 100 });
    expect(await answerOf(ask(id, { method: "DELETE" }))).toMatchObject({ status: 204 });
    expect(await answerOf(ask(id, { method: "HEAD" }))).toBe("notFound");
    expect(await readdir(uploadsFolder())).not.toContain(id);
  });
});

describe("what is refused", () => {
  test("a wrong offset, and nothing is written", async () => {
    const id = await begun({ draft: await testDraft(ilze), size: 100 });
    expect(await answerOf(send(id, Buffer.from("abc"), 5))).toMatchObject({ status: 409 });
    expect(await answerOf(ask(id, { method: "HEAD" }))).toMatchObject({ offset: "0" });
  });

  test("more than was announced", async () => {
    const draft = await testDraft(ilze);
    const id = await begun({ draft, name: "a.txt", size: 10 });
    const answer = await answerOf(send(id, Buffer.alloc(1_000, "a")));
    expect(answer).not.toMatchObject({ status: 204 });
    expect(await attached(draft)).toEqual([]);
  });

  test.each<[string, Partial<Begun>, string]>([
    ["too large", { size: MAX_FILE_BYTES + 1 }, "fileTooLarge"],
    ["empty", { size: 0 }, "fileEmpty"],
    ["of no kind that we take", { name: "a.exe" }, "fileWrongType"],
    ["a picture of a phone that courts cannot open", { name: "IMG_1.HEIC" }, "fileHeic"],
    ["nameless", { name: ".pdf" }, "fileNameMissing"],
    ["into no draft", { draft: newId() }, "notFound"],
    ["into nothing", { draft: "" }, "malformed"],
  ])("%s, before the first byte", async (_, with_, refusal) => {
    expect(await begin({ draft: await testDraft(ilze), size: 10, ...with_ })).toMatchObject({ refusal });
  });

  test("one file more than a filing may have", async () => {
    const draft = await testDraft(
      ilze,
      Array.from({ length: 20 }, () => Buffer.from("a")),
    );
    expect(await begin({ draft, size: 10 })).toMatchObject({ refusal: "fileTooMany" });
  });

  test("what is not what its name says, once it is whole; nothing of it is kept", async () => {
    const draft = await testDraft(ilze);
    const before = await readdir(storageRoot());
    const id = await begun({ draft, size: files.EXE.length });
    expect(await answerOf(send(id, files.EXE))).toBe("fileMislabelled");
    expect(await readdir(storageRoot())).toEqual(before);
    expect(await answerOf(ask(id, { method: "HEAD" }))).toBe("notFound");
    expect(await attached(draft)).toEqual([]);
  });

  test("after filing: neither begun nor gone on with", async () => {
    const draft = await testDraft(ilze);
    const id = await begun({ draft, size: files.PDF.length });
    await db().draft.update({ where: { id: draft }, data: { state: "filed" } });
    expect(await answerOf(send(id, files.PDF))).toBe("filed");
    expect(await begin({ draft, size: 10 })).toMatchObject({ refusal: "filed" });
    expect(await attached(draft)).toEqual([]);
  });
});

test("another person can neither begin, see, send nor give up", async () => {
  const draft = await testDraft(ilze);
  const by = andris;
  expect(await begin({ draft, size: 10, by })).toMatchObject({ refusal: "notFound" });
  const id = await begun({ draft, size: 100 });
  expect(await answerOf(ask(id, { method: "HEAD", by }))).toBe("notFound");
  expect(await answerOf(ask(id, { method: "PATCH", offset: 0, body: "abc", by }))).toBe("notFound");
  expect(await answerOf(ask(id, { method: "DELETE", by }))).toBe("notFound");
  expect(await answerOf(ask(id, { method: "HEAD" }))).toMatchObject({ offset: "0" });
});

test("a draft holds no more open uploads than files: the oldest gives way", async () => {
  const draft = await testDraft(ilze);
  const first = await begun({ draft, size: 10 });
  for (let count = 0; count < 20; count += 1) await begun({ draft, size: 10 });
  expect(await answerOf(ask(first, { method: "HEAD" }))).toBe("notFound");
  expect(await db().upload.count({ where: { draftId: draft } })).toBe(20);
});

describe("the sweep", () => {
  test("gives up what got no byte for an hour, and keeps what did", async () => {
    const draft = await testDraft(ilze);
    const [old, young] = [await begun({ draft, size: 10 }), await begun({ draft, size: 10 })];
    const past = new Date(Date.now() - UPLOAD_IDLE_MS - 1_000);
    await utimes(path.join(uploadsFolder(), old), past, past);
    await removeStaleUploads();
    expect(await answerOf(ask(old, { method: "HEAD" }))).toBe("notFound");
    expect(await answerOf(ask(young, { method: "HEAD" }))).toMatchObject({ status: 200 });
    expect(await readdir(uploadsFolder())).not.toContain(old);
  });

  test("ends after a day what is kept alive by drops, and forgets what is finished", async () => {
    const draft = await testDraft(ilze);
    const [slow, done] = [await begun({ draft, size: 10 }), await begun({ draft, size: files.PDF.length })];
    await send(done, files.PDF);
    const createdAt = new Date(Date.now() - UPLOAD_LIFE_MS - 1_000);
    await db().upload.update({ where: { id: slow }, data: { createdAt } });
    await db().upload.update({ where: { id: done }, data: { finishedAt: createdAt } });
    await removeStaleUploads();
    expect(await db().upload.count({ where: { draftId: draft } })).toBe(0);
    expect(await readdir(uploadsFolder())).not.toContain(slow);
    expect(await attached(draft)).toHaveLength(1);
  });
});
