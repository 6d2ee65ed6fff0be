import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import type { Viewer } from "@/lib/identity/viewer";
import { ownerIn } from "../owner";
import { draftTypedPlace } from "../draft-content";
import { completeDraft } from "./complete-draft";
import { deleteDraft } from "./delete-draft";
import { draftOfOwner } from "./draft-of-owner";
import { keepInput } from "./hold-input";
import { removeExpiredDrafts } from "./remove-expired-drafts";
import { saveStep } from "./save-step";
import { prepareFiling } from "./prepare-filing";
import { testDraft, testViewer } from "./test-filing";

let ilze: Viewer;
const now = new Date();

beforeAll(async () => {
  ilze = await testViewer("ilze");
});

async function saveGrounds(draftId: string) {
  const asked = { draftId, ...ownerIn(ilze), step: "grounds", entry: null, posted: GROUNDS };
  const saved = await saveStep({
    ...asked,
    revision: 0,
    isLeaving: false,
    isLookup: false,
    company: null,
    now,
    requestId: "r",
  });
  return saved.ok ? saved.value.outcome : saved.refusal;
}

const GROUNDS = { facts: "Aizdevu naudu.", law: "Civillikuma 1934. pants" };

describe("completing", () => {
  test("gives court, fee, document and what the platform is told", async () => {
    const draftId = await testDraft(ilze);
    const complete = await completeDraft({ draftId, ...ownerIn(ilze), filer: ilze, now });
    if (!complete.ok) throw new Error(complete.refusal);
    expect(complete.value).toMatchObject({
      court: { courtId: "RRT" },
      fee: { total: 15_000 },
      filed: { mainDebt: 120_050, claimTotal: 120_050 },
    });
  });
});

describe("deleting", () => {
  test("removes the draft, what was prepared from it and what waited for it", async () => {
    const draftId = await testDraft(ilze);
    await keepInput(ilze.personId, { draftId, step: "grounds", entry: null, posted: GROUNDS }, now);
    await prepareFiling({ draftId, viewer: ilze, requestId: "r" });
    expect(await deleteDraft({ draftId, ...ownerIn(ilze), requestId: "r" })).toMatchObject({
      ok: true,
    });
    expect(await draftOfOwner(draftId, ownerIn(ilze))).toBeUndefined();
    expect(await db().heldInput.count({ where: { place: { startsWith: `draft:${draftId}` } } })).toBe(0);
  });

  test("not what has been filed", async () => {
    const draftId = await testDraft(ilze);
    await db().draft.update({ where: { id: draftId }, data: { state: "filed" } });
    expect(await deleteDraft({ draftId, ...ownerIn(ilze), requestId: "r" })).toMatchObject({
      refusal: "filed",
    });
    expect(await saveGrounds(draftId)).toBe("filed");
  });

  test("what nobody came back for goes by itself", async () => {
    const draftId = await testDraft(ilze);
    const kept = await testDraft(ilze);
    await db().draft.update({ where: { id: draftId }, data: { expiresAt: new Date(now.getTime() - 1000) } });
    expect(await removeExpiredDrafts(now)).toBe(1);
    expect(await draftOfOwner(draftId, ownerIn(ilze))).toBeUndefined();
    expect(await draftOfOwner(kept, ownerIn(ilze))).toBeDefined();
  });
});

test("a draft moved to another row does not open", async () => {
  const [one, other] = [await testDraft(ilze), await testDraft(ilze)];
  const { typed } = await db().draft.findUniqueOrThrow({ where: { id: one } });
  await db().draft.update({ where: { id: other }, data: { typed } });
  await expect(draftOfOwner(other, ownerIn(ilze))).rejects.toThrow();
  expect(draftTypedPlace(one)).not.toEqual(draftTypedPlace(other));
});
