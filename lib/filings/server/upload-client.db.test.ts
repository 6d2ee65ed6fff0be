import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Surroundings, type Upload, uploadFile } from "@/lib/documents/client/upload-file";
import * as files from "@/lib/documents/server/test-files";
import { db } from "@/lib/db/database";
import { problem } from "@/lib/http/problem";
import type { Viewer } from "@/lib/identity/viewer";
import { ownerIn } from "../owner";
import { beginUpload } from "./begin-upload";
import { continueUpload } from "./continue-upload";
import { draftOfOwner } from "./draft-of-owner";
import { testDraft, testViewer } from "./test-filing";

let ilze: Viewer;
let memory: Map<string, string>;
/** What was asked of the server, and what happens to the next requests on their way. */
let asked: string[];
let accidents: ("lost" | "answerLost" | "busy" | "none")[];

beforeAll(async () => {
  ilze = await testViewer();
});
beforeEach(() => {
  memory = new Map();
  asked = [];
  accidents = [];
});

const LARGE = Buffer.alloc(2_500_000, "a");

/** The server's own operations, with a network between that loses requests and answers. */
async function send(path: string, init: RequestInit): Promise<Response> {
  init.signal?.throwIfAborted();
  asked.push(`${init.method ?? ""} ${new Headers(init.headers).get("upload-offset") ?? ""}`.trim());
  const accident = accidents.shift() ?? "none";
  if (accident === "lost") throw new TypeError("Failed to fetch");
  if (accident === "busy") return new Response(null, { status: 503 });
  const answer = await served(path, new Request(`http://localhost${path}`, { ...init, signal: null }));
  if (accident === "answerLost") throw new TypeError("Failed to fetch");
  return answer;
}

async function served(path: string, request: Request): Promise<Response> {
  const by = { request, ...ownerIn(ilze) };
  const uploadId = path.split("/").at(-1) ?? "";
  const answer =
    path === "/api/uploads"
      ? await beginUpload(by)
      : await continueUpload({ ...by, uploadId, requestId: "r" });
  return answer.ok ? answer.value : problem({ status: 422, code: answer.refusal, requestId: "r" });
}

const around: Surroundings = {
  send,
  pause: () => Promise.resolve(),
  remembered: {
    getItem: (key) => memory.get(key) ?? null,
    setItem: (key, value) => void memory.set(key, value),
    removeItem: (key) => void memory.delete(key),
  },
};

async function upload(draftId: string, changed: Partial<Upload> = {}, bytes: Buffer = LARGE) {
  const progress: number[] = [];
  let waits = 0;
  const outcome = await uploadFile(
    {
      file: new File([Uint8Array.from(bytes)], "Rēķins.txt", { lastModified: 1 }),
      draftId,
      purpose: "evidence",
      signal: new AbortController().signal,
      onProgress: (sent) => progress.push(sent),
      onWaiting: () => (waits += 1),
      ...changed,
    },
    around,
  );
  const { attachments = [] } = (await draftOfOwner(draftId, ownerIn(ilze))) ?? {};
  return { outcome, progress, waits, attachments };
}

const whole = { name: "Rēķins.txt", size: LARGE.length, sha256: files.sha256(LARGE) };

test("a file goes in parts, and progress is told", async () => {
  const { outcome, progress, attachments } = await upload(await testDraft(ilze));
  expect(outcome).toBe("done");
  expect(progress).toEqual([0, 1_048_576, 2_097_152, 2_500_000]);
  expect(attachments).toMatchObject([whole]);
  expect(memory.size).toBe(0);
});

describe("whatever is lost on the way, one whole file comes of it", () => {
  test.each<[string, typeof accidents, number]>([
    ["the beginning", ["lost"], 1],
    ["a part", ["none", "none", "lost"], 1],
    ["the answer to a part", ["none", "none", "answerLost"], 1],
    ["the answer to the last part", ["none", "none", "none", "none", "answerLost"], 1],
    ["a long time", Array.from({ length: 30 }, () => "lost"), 30],
    ["a portal that is busy", ["busy", "none", "busy"], 2],
  ])("%s", async (_, happening, waits) => {
    accidents = [...happening];
    const uploaded = await upload(await testDraft(ilze));
    expect(uploaded).toMatchObject({ outcome: "done", waits, attachments: [whole] });
  });

  test("what has come is not sent again", async () => {
    accidents = ["none", "none", "none", "lost"];
    await upload(await testDraft(ilze));
    expect(asked.filter((one) => one.startsWith("PATCH"))).toEqual([
      "PATCH 0",
      "PATCH 1048576",
      "PATCH 1048576",
      "PATCH 2097152",
    ]);
  });

  test("the page left and opened again: it goes on when the same file is chosen", async () => {
    const draftId = await testDraft(ilze);
    accidents = ["none", "none", "none", ...Array.from({ length: 40 }, () => "lost" as const)];
    expect(await upload(draftId)).toMatchObject({ outcome: "failed", attachments: [] });
    asked = [];
    expect(await upload(draftId)).toMatchObject({ outcome: "done", attachments: [whole] });
    expect(asked).toEqual(["HEAD", "PATCH 1048576", "PATCH 2097152"]);
  });

  test("an upload that the server has given up is begun anew", async () => {
    const draftId = await testDraft(ilze);
    accidents = ["none", "none", "none", ...Array.from({ length: 40 }, () => "lost" as const)];
    await upload(draftId);
    await db().upload.deleteMany({ where: { draftId } });
    expect(await upload(draftId)).toMatchObject({ outcome: "done", attachments: [whole] });
  });
});

test("what is refused comes back by its name", async () => {
  const draftId = await testDraft(ilze);
  const named = (name: string, bytes: Buffer) =>
    upload(draftId, { file: new File([Uint8Array.from(bytes)], name) });
  expect((await named("a.exe", files.EXE)).outcome).toBe("fileWrongType");
  expect((await named("a.pdf", files.EXE)).outcome).toBe("fileMislabelled");
  expect((await named("a.heic", files.JPG)).outcome).toBe("fileHeic");
  await db().draft.update({ where: { id: draftId }, data: { state: "filed" } });
  expect((await upload(draftId)).outcome).toBe("failed");
});

test("stopped: the server forgets it", async () => {
  const draftId = await testDraft(ilze);
  const stop = new AbortController();
  const { outcome, attachments } = await upload(draftId, {
    signal: stop.signal,
    onProgress: (sent) => {
      if (sent > 0) stop.abort();
    },
  });
  expect({ outcome, attachments }).toEqual({ outcome: "stopped", attachments: [] });
  expect(await db().upload.count({ where: { draftId } })).toBe(0);
});
