import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { TYPED_MEANS } from "@/lib/forms/parts/test-means";
import type { Viewer } from "@/lib/identity/viewer";
import { saveMeans } from "@/lib/means/server/save-means";
import { ownerIn } from "../owner";
import { createDraft } from "./create-draft";
import { draftOfOwner } from "./draft-of-owner";
import { meansOffered } from "./means-offered";
import { takeMeans } from "./take-means";
import { testViewer } from "./test-filing";

let ilze: Viewer;
let andris: Viewer;

beforeAll(async () => {
  [ilze, andris] = await Promise.all([testViewer("ilze"), testViewer("andris")]);
});

const keep = (wages: string) =>
  saveMeans({
    personId: ilze.personId,
    step: "means-income",
    posted: { ...TYPED_MEANS, meansWages: wages },
    now: new Date(),
    requestId: "r",
  });

async function begin(viewer: Viewer, form: string): Promise<string> {
  const created = await createDraft({ form, viewer, language: "lv", filingId: null, requestId: "r" });
  if (!created.ok) throw new Error(created.refusal);
  return created.value.draftId;
}

const typedOf = async (draftId: string, viewer: Viewer) =>
  (await draftOfOwner(draftId, ownerIn(viewer)))?.typed ?? {};

const take = (draftId: string, viewer: Viewer) =>
  takeMeans({ draftId, step: "means-household", ...ownerIn(viewer), now: new Date(), requestId: "r" });

describe("answers about means in a draft", () => {
  test("are there from the beginning where the form may ask for them, and nowhere else", async () => {
    await keep("780");
    const claim = await begin(ilze, "simplified-money-claim");
    expect(await typedOf(claim, ilze)).toMatchObject({ meansWages: "780" });
    expect(await typedOf(await begin(ilze, "full-judgment-request"), ilze)).not.toHaveProperty("meansWages");
    expect(await typedOf(await begin(andris, "simplified-money-claim"), andris)).not.toHaveProperty(
      "meansWages",
    );
    const [entry] = await db().auditEntry.findMany({ where: { subjectId: claim } });
    expect(entry).toMatchObject({ action: "draft.created", detail: { withMeans: true } });
  });

  test("stay as they were until the newest are taken over", async () => {
    const form = "simplified-money-claim";
    const draftId = await begin(ilze, form);
    await keep("950");
    expect(await typedOf(draftId, ilze)).toMatchObject({ meansWages: "780" });
    expect(await take(draftId, ilze)).toMatchObject({ ok: true });
    expect(await typedOf(draftId, ilze)).toMatchObject({ meansWages: "950", filer: expect.anything() });
    const entries = await db().auditEntry.findMany({
      where: { subjectId: draftId },
      orderBy: { seq: "asc" },
    });
    expect(entries.at(-1)?.action).toBe("draft.meansTaken");
  });

  test("come into nobody else's draft, and from nobody who keeps none", async () => {
    const draftId = await begin(ilze, "simplified-money-claim");
    expect(await take(draftId, andris)).toEqual({ ok: false, refusal: "notFound" });
    const other = await begin(andris, "simplified-money-claim");
    expect(await take(other, ilze)).toEqual({ ok: false, refusal: "notFound" });
    expect(await take(other, andris)).toEqual({ ok: false, refusal: "noMeans" });
  });

  test("are not those of a principal", async () => {
    const draftId = await begin(ilze, "simplified-money-claim");
    await db().draft.update({ where: { id: draftId }, data: { mandateId: "m-1" } });
    const asOfficer = { personId: ilze.personId, mandateId: "m-1" };
    expect(
      await takeMeans({ draftId, step: "means-household", ...asOfficer, now: new Date(), requestId: "r" }),
    ).toEqual({ ok: false, refusal: "noMeans" });
  });

  test("are offered at the first step about means", async () => {
    const draft = await draftOfOwner(await begin(ilze, "simplified-money-claim"), ownerIn(ilze));
    if (draft === undefined) throw new Error("No draft");
    expect(await meansOffered("means-household", draft, ilze.personId)).toMatch(/^\d{4}-/);
    expect(await meansOffered("means-household", draft, andris.personId)).toBeNull();
    expect(await meansOffered("means-income", draft, ilze.personId)).toBeUndefined();
  });
});
