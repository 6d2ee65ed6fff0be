import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { formTexts } from "@/lib/forms/form-texts";
import { typedClaim } from "@/lib/forms/simplified-money-claim/test-typed";
import type { Viewer } from "@/lib/identity/viewer";
import { ownerIn } from "../owner";
import { draftExport } from "../draft-export";
import { copyFiling } from "./copy-filing";
import { draftOfOwner } from "./draft-of-owner";
import { testAccepted, testDraft, testPrepared, testViewer } from "./test-filing";

let ilze: Viewer;
let andris: Viewer;
const around = { language: "lv", requestId: "r" } as const;

beforeAll(async () => {
  [ilze, andris] = await Promise.all([testViewer("ilze"), testViewer("andris")]);
});

test("an earlier filing is begun anew with its answers, without its files and declarations", async () => {
  const { filingId } = await testAccepted(ilze, [Buffer.from("rēķins")]);
  const copied = await copyFiling({ filingId, viewer: ilze, ...around });
  if (!copied.ok) throw new Error(copied.refusal);
  const draft = await draftOfOwner(copied.value.draftId, ownerIn(ilze));
  expect(draft?.typed).toMatchObject({ facts: typedClaim["facts"], claims: typedClaim["claims"] });
  expect(draft?.typed["truth"]).toBeUndefined();
  expect(draft?.attachments).toEqual([]);
  expect(draft?.walk).toMatchObject({ status: "incomplete", step: "declaration" });
  expect(await db().filing.count({ where: { id: filingId, state: "accepted" } })).toBe(1);
  const entries = await db().auditEntry.findMany({ where: { subjectId: copied.value.draftId } });
  expect(entries.map(({ action }) => action)).toEqual(["draft.copied"]);
});

test("another's filing is not there, and what was never handed in is no filing", async () => {
  const { filingId } = await testAccepted(ilze);
  expect(await copyFiling({ filingId, viewer: andris, ...around })).toEqual({
    ok: false,
    refusal: "notFound",
  });
  const prepared = await testPrepared(ilze, await testDraft(ilze));
  expect(await copyFiling({ filingId: prepared.filingId, viewer: ilze, ...around })).toEqual({
    ok: false,
    refusal: "notFound",
  });
});

test("a draft is told in words, also what is not right yet", async () => {
  const draft = await draftOfOwner(await testDraft(ilze), ownerIn(ilze));
  if (draft === undefined) throw new Error("No draft");
  const wrong = { ...draft, typed: { ...draft.typed, bankAccount: "LV00 NAV" } };
  const words = { ...formTexts(draft.formId, "lv"), language: "lv" as const };
  const told = draftExport(wrong, words);
  for (const part of ["LV00 NAV", "Andris Ozoliņš", "1. atbildētājs", String(typedClaim["facts"])])
    expect(told).toContain(part);
  expect(told).not.toMatch(/undefined|\[object/);
});
