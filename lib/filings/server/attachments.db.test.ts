import { readdir } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { storageRoot } from "@/lib/adapters/storage";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { MAX_FILE_BYTES } from "@/lib/documents/limits";
import * as files from "@/lib/documents/server/test-files";
import type { Viewer } from "@/lib/identity/viewer";
import { ownerIn } from "../owner";
import { addAttachments } from "./add-attachments";
import { attachmentOfOwner } from "./attachment-of-owner";
import { draftOfOwner } from "./draft-of-owner";
import { removeAttachment } from "./remove-attachment";
import { testDraft, testViewer } from "./test-filing";

let ilze: Viewer;
let andris: Viewer;

beforeAll(async () => {
  [ilze, andris] = await Promise.all([testViewer("ilze"), testViewer("andris")]);
});

type Sent = readonly (readonly [name: string, bytes: Buffer])[];

async function post(draftId: string, sent: Sent, fields: Readonly<Record<string, string>> = {}) {
  const request = await files.multipart(sent, fields);
  const added = await addAttachments({ draftId, ...ownerIn(ilze), request, requestId: "r" });
  const draft = await draftOfOwner(draftId, ownerIn(ilze));
  return { added, names: draft?.attachments.map(({ name }) => name), note: draft?.note, draft };
}

async function codes(sent: Sent): Promise<unknown> {
  const { note } = await post(await testDraft(ilze), sent);
  return note?.issues.map(({ code }) => code) ?? [];
}

const zipped = (bytes: Buffer): Buffer => Buffer.concat([bytes, files.ZIP]);

describe("what is taken", () => {
  test.each<[string, Buffer]>([
    ["a.pdf", files.PDF],
    ["a.PDF", files.PDF],
    ["a.docx", files.DOCX],
    ["a.xlsx", files.XLSX],
    ["a.odt", files.ODT],
    ["a.edoc", files.ASICE],
    ["a.asice", files.ASICE],
    ["a.jpg", files.JPG],
    ["a.jpeg", files.JPG],
    ["a.png", files.PNG],
    ["a.tif", files.TIFF],
    ["a.txt", files.TXT],
  ])("%s", async (name, bytes) => {
    expect(await codes([[name, bytes]])).toEqual([]);
  });

  test("is kept whole, with its fingerprint, and honestly not scanned", async () => {
    const draftId = await testDraft(ilze);
    const { draft } = await post(draftId, [["Rēķins.pdf", files.PDF]], { purpose: "powerOfAttorney" });
    const [attached] = draft?.attachments ?? [];
    expect(attached).toMatchObject({
      name: "Rēķins.pdf",
      purpose: "powerOfAttorney",
      size: files.PDF.length,
      sha256: files.sha256(files.PDF),
      mediaType: "application/pdf",
      scanState: "notScanned",
    });
    const content = await attachmentOfOwner({
      draftId,
      attachmentId: attached?.id ?? "",
      ...ownerIn(ilze),
    });
    if (!content.ok) throw new Error(content.refusal);
    expect(Buffer.from(await new Response(content.value.body).arrayBuffer()).equals(files.PDF)).toBe(true);
    const row = await db().attachment.findFirstOrThrow({ where: { draftId } });
    expect(Buffer.from(row.name).includes("kins")).toBe(false);
  });
});

describe("what is refused, by the name of the problem", () => {
  test.each<[string, string, Buffer, string]>([
    ["empty", "a.pdf", Buffer.alloc(0), "fileEmpty"],
    ["a program", "a.exe", files.EXE, "fileWrongType"],
    ["a program called a document", "a.pdf", files.EXE, "fileMislabelled"],
    ["a picture called a document", "a.pdf", files.PNG, "fileMislabelled"],
    ["a document called a picture", "a.png", files.PDF, "fileMislabelled"],
    ["a table called a text", "a.docx", files.XLSX, "fileMislabelled"],
    ["a document with macros", "a.docx", files.DOCM, "fileMislabelled"],
    ["any zip file called a document", "a.docx", files.ZIP, "fileMislabelled"],
    ["a zip file", "a.zip", files.ZIP, "fileWrongType"],
    ["an old document", "a.doc", files.DOC, "fileWrongType"],
    ["an old document in new clothes", "a.docx", files.DOC, "fileMislabelled"],
    ["no ending", "a", files.PDF, "fileWrongType"],
    ["two endings", "a.pdf.exe", files.PDF, "fileWrongType"],
    ["an encrypted PDF", "a.pdf", files.PDF_ENCRYPTED, "fileEncrypted"],
    ["an encrypted document", "a.docx", files.DOCX_ENCRYPTED, "fileEncrypted"],
    ["an encrypted zip", "a.docx", files.ZIP_ENCRYPTED, "fileEncrypted"],
    ["an encrypted ODT", "a.odt", files.ODT_ENCRYPTED, "fileEncrypted"],
    ["half a PDF", "a.pdf", files.PDF.subarray(0, 60), "fileDamaged"],
    ["half a document", "a.docx", files.DOCX.subarray(0, 80), "fileDamaged"],
    ["half a picture", "a.jpg", files.JPG.subarray(0, 20), "fileDamaged"],
    ["a PDF that is a zip as well", "a.pdf", zipped(files.PDF), "filePolyglot"],
    ["a picture that is a zip as well", "a.png", zipped(files.PNG), "filePolyglot"],
    ["a text in another code", "a.txt", Buffer.from([0xff, 0xfe, 0x41, 0x00]), "fileMislabelled"],
    ["a text with bytes of a program", "a.txt", Buffer.from("a\u0000b"), "fileMislabelled"],
    ["a nameless file", ".pdf", files.PDF, "fileNameMissing"],
  ])("%s", async (_, name, bytes, code) => {
    expect(await codes([[name, bytes]])).toEqual([code]);
  });

  test("larger than one file may be; as large as it may be is taken", async () => {
    const largest = Buffer.alloc(MAX_FILE_BYTES, "a");
    expect(await codes([["a.txt", largest]])).toEqual([]);
    expect(await codes([["a.txt", Buffer.concat([largest, Buffer.from("a")])]])).toEqual(["fileTooLarge"]);
  });

  test("no file chosen, as browsers send it", async () => {
    expect(await codes([["", Buffer.alloc(0)]])).toEqual(["fileMissing"]);
    expect(await codes([])).toEqual(["fileMissing"]);
  });

  test("nothing of a refused file stays on the disk", async () => {
    const before = await readdir(storageRoot());
    await codes([
      ["a.pdf", files.EXE],
      ["b.pdf", files.PDF_ENCRYPTED],
    ]);
    expect(await readdir(storageRoot())).toEqual(before);
  });
});

describe("several files", () => {
  test("the good ones are kept, each bad one is named", async () => {
    const { names, note } = await post(await testDraft(ilze), [
      ["a.pdf", files.PDF],
      ["b.exe", files.EXE],
      ["../a.pdf", files.PDF],
      ["c.png", files.PNG],
    ]);
    expect(names).toEqual(["a.pdf", "a (2).pdf", "c.png"]);
    expect(note?.issues).toMatchObject([{ code: "fileWrongType", params: { name: "b.exe" } }]);
  });

  test("no more than twenty, over all posts", async () => {
    const draftId = await testDraft(ilze);
    await post(
      draftId,
      Array.from({ length: 19 }, (_, index) => [`${String(index)}.txt`, files.TXT] as const),
    );
    const { names, note } = await post(draftId, [
      ["a.txt", files.TXT],
      ["b.txt", files.TXT],
    ]);
    expect(names).toHaveLength(20);
    expect(note?.issues).toMatchObject([{ code: "fileTooMany", params: { name: "b.txt", max: 20 } }]);
  });

  test("posts at the same time are counted together", async () => {
    const draftId = await testDraft(ilze);
    const twelve: Sent = Array.from(
      { length: 12 },
      (_, index) => [`${String(index)}.txt`, files.TXT] as const,
    );
    await Promise.all([post(draftId, twelve), post(draftId, twelve)]);
    expect((await draftOfOwner(draftId, ownerIn(ilze)))?.attachments).toHaveLength(20);
  });
});

describe("posts that are none", () => {
  test.each([
    [
      "another content type",
      new Request("http://localhost/", {
        method: "POST",
        body: "a=b",
        headers: { "content-type": "application/x-www-form-urlencoded" },
      }),
    ],
    [
      "no boundary",
      new Request("http://localhost/", {
        method: "POST",
        body: "x",
        headers: { "content-type": "multipart/form-data" },
      }),
    ],
    [
      "cut off",
      new Request("http://localhost/", {
        method: "POST",
        body: '--b\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\n%PDF-',
        headers: { "content-type": "multipart/form-data; boundary=b" },
      }),
    ],
  ])("%s", async (_, request) => {
    const draftId = await testDraft(ilze);
    expect(await addAttachments({ draftId, ...ownerIn(ilze), request, requestId: "r" })).toMatchObject({
      ok: true,
    });
    const draft = await draftOfOwner(draftId, ownerIn(ilze));
    expect(draft).toMatchObject({ attachments: [], note: { issues: [{ code: "uploadBroken" }] } });
  });
});

describe("whose files they are", () => {
  test("another person can neither add, read nor remove", async () => {
    const draftId = await testDraft(ilze);
    const { draft } = await post(draftId, [["a.pdf", files.PDF]]);
    const attachmentId = draft?.attachments[0]?.id ?? newId();
    const theirs = { draftId, ...ownerIn(andris), requestId: "r" };
    expect(
      await addAttachments({ ...theirs, request: await files.multipart([["b.pdf", files.PDF]]) }),
    ).toMatchObject({ refusal: "notFound" });
    expect(await attachmentOfOwner({ ...theirs, attachmentId })).toMatchObject({ refusal: "notFound" });
    expect(await removeAttachment({ ...theirs, attachmentId })).toMatchObject({ refusal: "notFound" });
  });

  test("a file is removed once, and what was filed is not touched", async () => {
    const draftId = await testDraft(ilze);
    const { draft } = await post(draftId, [["a.pdf", files.PDF]]);
    const removal = {
      draftId,
      ...ownerIn(ilze),
      attachmentId: draft?.attachments[0]?.id ?? "",
      requestId: "r",
    };
    expect(await removeAttachment(removal)).toMatchObject({ ok: true, value: { step: "attachments" } });
    await removeAttachment(removal);
    expect(await draftOfOwner(draftId, ownerIn(ilze))).toMatchObject({
      attachments: [],
      note: { issues: [{ code: "fileGone" }] },
    });
    await db().draft.update({ where: { id: draftId }, data: { state: "filed" } });
    expect(await removeAttachment(removal)).toMatchObject({ refusal: "filed" });
    expect((await post(draftId, [["a.pdf", files.PDF]])).added).toMatchObject({ refusal: "filed" });
  });

  test("a new file takes the declaration back", async () => {
    const draftId = await testDraft(ilze);
    const { draft } = await post(draftId, [["a.pdf", files.PDF]]);
    expect(draft?.walk).toMatchObject({ status: "incomplete", step: "declaration" });
  });
});
