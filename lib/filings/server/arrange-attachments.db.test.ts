import { beforeAll, describe, expect, test } from "vitest";
import { readPdf } from "@/lib/adapters/test-pdf";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import * as files from "@/lib/documents/server/test-files";
import type { Viewer } from "@/lib/identity/viewer";
import { ownerIn } from "../owner";
import { addAttachments } from "./add-attachments";
import { changeAttachmentPurpose } from "./change-attachment-purpose";
import { draftOfOwner } from "./draft-of-owner";
import { moveAttachment } from "./move-attachment";
import { picturesOfDraft } from "./pictures-of-draft";
import { testDraft, testViewer } from "./test-filing";

let ilze: Viewer;
let andris: Viewer;

beforeAll(async () => {
  [ilze, andris] = await Promise.all([testViewer("ilze"), testViewer("andris")]);
});

const PHOTOS = ["1.jpg", "2.jpg", "3.jpg"];

async function draftWith(names: readonly string[] = PHOTOS): Promise<string> {
  const draftId = await testDraft(ilze);
  const sent = names.map((name) => [name, name.endsWith("jpg") ? files.JPG : files.PDF] as const);
  const request = await files.multipart(sent);
  await addAttachments({ draftId, ...ownerIn(ilze), request, requestId: "r" });
  return draftId;
}

const attachments = async (draftId: string) =>
  (await draftOfOwner(draftId, ownerIn(ilze)))?.attachments ?? [];
const names = async (draftId: string) => (await attachments(draftId)).map(({ name }) => name);
const by = (draftId: string, viewer = ilze) => ({ draftId, ...ownerIn(viewer), requestId: "r" });

async function idOf(draftId: string, name: string): Promise<string> {
  return (await attachments(draftId)).find((one) => one.name === name)?.id ?? newId();
}

describe("the order", () => {
  test("moves up and down; the first and the last stay", async () => {
    const draftId = await draftWith();
    const move = async (name: string, direction: "up" | "down") => {
      const attachmentId = await idOf(draftId, name);
      expect(await moveAttachment({ ...by(draftId), attachmentId, direction })).toMatchObject({ ok: true });
      return names(draftId);
    };
    expect(await move("3.jpg", "up")).toEqual(["1.jpg", "3.jpg", "2.jpg"]);
    expect(await move("1.jpg", "down")).toEqual(["3.jpg", "1.jpg", "2.jpg"]);
    expect(await move("3.jpg", "up")).toEqual(["3.jpg", "1.jpg", "2.jpg"]);
    expect(await move("2.jpg", "down")).toEqual(["3.jpg", "1.jpg", "2.jpg"]);
  });

  test("passes over files that are for something else", async () => {
    const draftId = await draftWith();
    const attachmentId = await idOf(draftId, "2.jpg");
    await changeAttachmentPurpose({ ...by(draftId), attachmentId, purpose: "other" });
    await moveAttachment({ ...by(draftId), attachmentId: await idOf(draftId, "3.jpg"), direction: "up" });
    expect(await names(draftId)).toEqual(["3.jpg", "2.jpg", "1.jpg"]);
  });
});

describe("the purpose", () => {
  test("is changed to one that the form offers, and takes the declaration back", async () => {
    const draftId = await draftWith(["1.jpg"]);
    const change = { ...by(draftId), attachmentId: await idOf(draftId, "1.jpg") };
    await changeAttachmentPurpose({ ...change, purpose: "powerOfAttorney" });
    expect(await attachments(draftId)).toMatchObject([{ purpose: "powerOfAttorney" }]);
    await changeAttachmentPurpose({ ...change, purpose: "birthFacts" });
    expect(await attachments(draftId)).toMatchObject([{ purpose: "powerOfAttorney" }]);
    expect((await draftOfOwner(draftId, ownerIn(ilze)))?.walk).toMatchObject({ step: "declaration" });
  });

  test("of a file that is gone is told", async () => {
    const draftId = await draftWith([]);
    await changeAttachmentPurpose({ ...by(draftId), attachmentId: newId(), purpose: "other" });
    expect((await draftOfOwner(draftId, ownerIn(ilze)))?.note).toMatchObject({
      issues: [{ code: "fileGone" }],
    });
  });
});

test("another person changes nothing, and nobody does after filing", async () => {
  const draftId = await draftWith();
  const attachmentId = await idOf(draftId, "2.jpg");
  const theirs = { ...by(draftId, andris), attachmentId };
  expect(await moveAttachment({ ...theirs, direction: "up" })).toMatchObject({ refusal: "notFound" });
  expect(await changeAttachmentPurpose({ ...theirs, purpose: "other" })).toMatchObject({
    refusal: "notFound",
  });
  await db().draft.update({ where: { id: draftId }, data: { state: "filed" } });
  const own = { ...by(draftId), attachmentId };
  expect(await moveAttachment({ ...own, direction: "up" })).toMatchObject({ refusal: "filed" });
  expect(await changeAttachmentPurpose({ ...own, purpose: "other" })).toMatchObject({ refusal: "filed" });
});

describe("the pictures in one PDF", () => {
  const album = (draftId: string, viewer = ilze) =>
    picturesOfDraft({ draftId, ...ownerIn(viewer), purpose: "evidence", language: "lv" });

  async function pdfOf(draftId: string): Promise<Buffer> {
    const made = await album(draftId);
    if (!made.ok) throw new Error(made.refusal);
    return Buffer.from(await new Response(made.value.body).arrayBuffer());
  }

  test("one page each, in their order, named, and only pictures", async () => {
    const pdf = await pdfOf(await draftWith(["b.jpg", "līgums.pdf", "a.jpg"]));
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const { text } = readPdf(pdf);
    expect(text).toContain("1. attēls no 2: b.jpg");
    expect(text).toContain("2. attēls no 2: a.jpg");
    expect(text).not.toContain("līgums");
    expect(pdf.toString("latin1").match(/\/Subtype \/Image/g)).toHaveLength(2);
    expect(pdf.toString("latin1")).toContain("/Figure");
  });

  test("what cannot be drawn is named on its page", async () => {
    const draftId = await testDraft(ilze);
    const large = Buffer.from(files.PNG);
    large.writeUInt32BE(9_000, 16);
    large.writeUInt32BE(9_000, 20);
    const request = await files.multipart([
      ["a.jpg", files.JPG],
      ["b.png", large],
    ]);
    await addAttachments({ ...by(draftId), request });
    expect(readPdf(await pdfOf(draftId)).text).toContain("Šis attēls ir pārāk liels");
  });

  test("is not there without pictures, nor for another person", async () => {
    expect(await album(await draftWith(["a.pdf"]))).toMatchObject({ refusal: "notFound" });
    expect(await album(await draftWith(), andris)).toMatchObject({ refusal: "notFound" });
  });
});
