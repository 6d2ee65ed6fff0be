import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/core/id";
import { cents } from "@/lib/core/money";
import { db } from "@/lib/db/database";
import { exemptionFrom } from "@/lib/fees/exemptions";
import { typedClaim } from "@/lib/forms/simplified-money-claim/test-typed";
import type { Posted } from "@/lib/forms/read-posted";
import { entriesOf } from "@/lib/forms/typed";
import type { Viewer } from "@/lib/identity/viewer";
import { ownerIn } from "../owner";
import type { DraftView } from "../draft-view";
import { completeDraft } from "./complete-draft";
import { createDraft } from "./create-draft";
import { deleteDraft } from "./delete-draft";
import { discardNote } from "./discard-note";
import { draftOfOwner } from "./draft-of-owner";
import { draftsOfOwner } from "./drafts-of-owner";
import { heldInput } from "./held-input";
import { keepInput } from "./hold-input";
import { removeEntry } from "./remove-entry";
import { saveStep, type StepSaving } from "./save-step";
import { testDraft, testViewer } from "./test-filing";

let ilze: Viewer;
let andris: Viewer;
const now = new Date();

beforeAll(async () => {
  [ilze, andris] = await Promise.all([testViewer("ilze"), testViewer("andris")]);
});

async function view(draftId: string, viewer = ilze): Promise<DraftView> {
  const draft = await draftOfOwner(draftId, ownerIn(viewer));
  if (draft === undefined) throw new Error("No draft");
  return draft;
}

async function save(draftId: string, step: string, posted: Posted, change: Partial<StepSaving> = {}) {
  const revision = change.revision ?? (await view(draftId)).revision;
  const rest = {
    entry: null,
    isLeaving: false,
    isLookup: false,
    company: null,
    now,
    requestId: "r",
    ...ownerIn(ilze),
  };
  const saved = await saveStep({ draftId, step, posted, ...rest, ...change, revision });
  return saved.ok ? saved.value.outcome : saved.refusal;
}

const GROUNDS = { facts: "Aizdevu naudu.", law: "Civillikuma 1934. pants" };

describe("beginning a draft", () => {
  test("with the registers down it begins empty and says so", async () => {
    const created = await createDraft({
      form: "simplified-money-claim",
      viewer: ilze,
      language: "lv",
      filingId: null,
      requestId: "r",
    });
    if (!created.ok) throw new Error(created.refusal);
    expect(await view(created.value.draftId)).toMatchObject({
      prefill: "missing",
      state: "open",
      walk: { step: "screening" },
    });
    const again = await createDraft({
      form: "simplified-money-claim",
      viewer: ilze,
      language: "lv",
      filingId: null,
      requestId: "r",
    });
    expect(again).toEqual(created);
  });

  test("sums from the calculator are claims that have begun, the ground of an exemption an answer, and nothing more", async () => {
    const viewer = await testViewer("martins");
    const wanted = { form: "simplified-money-claim", viewer, language: "lv", filingId: null } as const;
    const brought = {
      debts: [cents(120_050), cents(20_000)],
      exemption: exemptionFrom("1:16") ?? null,
      fit: {},
    };
    const created = await createDraft({ ...wanted, brought, requestId: "r" });
    if (!created.ok) throw new Error(created.refusal);
    const draft = await draftOfOwner(created.value.draftId, ownerIn(viewer));
    expect(entriesOf(draft?.typed["claims"]).map(({ typed }) => typed)).toEqual([
      { mainDebt: "1200,50" },
      { mainDebt: "200,00" },
    ]);
    expect(draft?.typed).toMatchObject({ exempt: "yes", exemptionGround: "1:16" });
    expect(draft?.walk).toMatchObject({ status: "incomplete", step: "screening" });
  });

  test("there is no such form, and a correction needs a notice of defects", async () => {
    const wanted = { viewer: ilze, language: "lv", filingId: null, requestId: "r" } as const;
    expect(await createDraft({ ...wanted, form: "constructor" })).toMatchObject({ refusal: "notFound" });
    expect(await createDraft({ ...wanted, form: "correction" })).toMatchObject({ refusal: "notCorrectable" });
    expect(await createDraft({ ...wanted, form: "correction", filingId: newId() })).toMatchObject({
      refusal: "notFound",
    });
  });
});

describe("whose draft it is", () => {
  test("another person finds nothing, in any way", async () => {
    const draftId = await testDraft(ilze);
    const theirs = { draftId, ...ownerIn(andris) };
    expect(await draftOfOwner(draftId, ownerIn(andris))).toBeUndefined();
    expect(await save(draftId, "grounds", GROUNDS, { ...ownerIn(andris) })).toBe("notFound");
    expect(await removeEntry({ ...theirs, step: "claims", entry: "c1", now })).toMatchObject({
      refusal: "notFound",
    });
    expect(await deleteDraft({ ...theirs, requestId: "r" })).toMatchObject({ refusal: "notFound" });
    expect(await discardNote(theirs)).toMatchObject({ refusal: "notFound" });
    expect(await completeDraft({ ...theirs, filer: andris, now })).toMatchObject({ refusal: "notFound" });
    expect(await draftsOfOwner({ ...ownerIn(andris) })).toEqual([]);
    await keepInput(andris.personId, { draftId, step: "grounds", entry: null, posted: GROUNDS }, now);
    expect(await db().heldInput.count({ where: { personId: andris.personId } })).toBe(0);
  });
});

describe("saving a step", () => {
  test("keeps what was typed, right or wrong, sealed", async () => {
    const draftId = await testDraft(ilze);
    expect(await save(draftId, "grounds", { facts: " Mans stāsts ", law: "" })).toBe("issues");
    const draft = await view(draftId);
    expect(draft.typed).toMatchObject({ facts: " Mans stāsts ", law: "" });
    expect(draft.note).toMatchObject({
      place: "grounds",
      kind: "issues",
      issues: [{ field: "law", code: "required" }],
    });
    expect(await save(draftId, "grounds", GROUNDS)).toBe("saved");
    expect((await view(draftId)).note).toBeNull();
    const row = await db().draft.findUniqueOrThrow({ where: { id: draftId } });
    expect(Buffer.from(row.typed).includes("Aizdevu")).toBe(false);
  });

  test("ignores names that no question has", async () => {
    const draftId = await testDraft(ilze);
    await save(draftId, "hearing", { hearing: "no", truth: "yes", __proto__: "x", facts: "overwritten" });
    expect((await view(draftId)).typed).toMatchObject({ facts: typedClaim["facts"] });
  });

  test("leaving saves without judging", async () => {
    const draftId = await testDraft(ilze);
    expect(await save(draftId, "grounds", { facts: "puse", law: "" }, { isLeaving: true })).toBe("saved");
    expect(await view(draftId)).toMatchObject({ typed: { facts: "puse" }, note: null });
  });

  test("a change takes the declaration back; declaring does not", async () => {
    const draftId = await testDraft(ilze);
    expect((await view(draftId)).walk.status).toBe("complete");
    await save(draftId, "grounds", GROUNDS);
    expect((await view(draftId)).walk).toMatchObject({ status: "incomplete", step: "declaration" });
    expect(await completeDraft({ draftId, ...ownerIn(ilze), filer: ilze, now })).toMatchObject({
      refusal: "incomplete",
    });
    await save(draftId, "declaration", { truth: "yes" });
    expect((await view(draftId)).walk.status).toBe("complete");
  });

  test("every save grows the revision and keeps the draft for 180 days more", async () => {
    const draftId = await testDraft(ilze);
    const before = (await view(draftId)).revision;
    const later = new Date(now.getTime() + 86_400_000);
    await save(draftId, "hearing", { hearing: "no" }, { now: later });
    const draft = await view(draftId);
    expect(draft.revision).toBe(before + 1);
    expect(draft.expiresAt.getTime() - later.getTime()).toBe(180 * 86_400_000);
  });

  test("no such step, no such entry", async () => {
    const draftId = await testDraft(ilze);
    expect(await save(draftId, "nowhere", {})).toBe("notFound");
    expect(await save(draftId, "above-limit", {})).toBe("notFound");
    expect(await save(draftId, "grounds", {}, { entry: "x" })).toBe("notFound");
  });
});

describe("two tabs", () => {
  test("the same step changed elsewhere: both are kept until the person decides", async () => {
    const draftId = await testDraft(ilze);
    const { revision } = await view(draftId);
    expect(await save(draftId, "grounds", { ...GROUNDS, facts: "No pirmās" }, { revision })).toBe("saved");
    expect(await save(draftId, "grounds", { ...GROUNDS, facts: "No otrās" }, { revision })).toBe("conflict");
    const draft = await view(draftId);
    expect(draft.typed["facts"]).toBe("No pirmās");
    expect(draft.note).toMatchObject({ kind: "conflict", place: "grounds", typed: { facts: "No otrās" } });
    expect(await save(draftId, "grounds", { ...GROUNDS, facts: "No otrās" })).toBe("saved");
    expect((await view(draftId)).typed["facts"]).toBe("No otrās");
  });

  test("or the other version is kept", async () => {
    const draftId = await testDraft(ilze);
    const { revision } = await view(draftId);
    await save(draftId, "grounds", { ...GROUNDS, facts: "No pirmās" }, { revision });
    await save(draftId, "grounds", { ...GROUNDS, facts: "No otrās" }, { revision });
    await discardNote({ draftId, ...ownerIn(ilze) });
    expect(await view(draftId)).toMatchObject({ note: null, typed: { facts: "No pirmās" } });
  });

  test("different steps and a double click are no conflict", async () => {
    const draftId = await testDraft(ilze);
    const { revision } = await view(draftId);
    expect(await save(draftId, "grounds", GROUNDS, { revision })).toBe("saved");
    expect(await save(draftId, "grounds", GROUNDS, { revision })).toBe("saved");
    expect(await save(draftId, "hearing", { hearing: "no" }, { revision })).toBe("saved");
  });

  test("several saves at once are saved one after the other", async () => {
    const draftId = await testDraft(ilze);
    const { revision } = await view(draftId);
    const posts = Array.from({ length: 8 }, (_, index) =>
      save(
        draftId,
        "claims",
        { about: `Prasījums ${String(index)}` },
        { revision, entry: `e${String(index)}`, isLeaving: true },
      ),
    );
    expect(new Set(await Promise.all(posts))).toEqual(new Set(["saved"]));
    const draft = await view(draftId);
    expect(draft.revision).toBe(revision + 8);
    expect(entriesOf(draft.typed["claims"])).toHaveLength(9);
  });
});

describe("lists", () => {
  const posted = { evidenceTitle: "Rēķins", proves: "Summu" };

  test("an entry on whose page nothing was typed is no entry, and what is missing is said once", async () => {
    const draftId = await testDraft(ilze);
    const nothing = { evidenceTitle: " ", proves: "" };
    const { revision } = await view(draftId);
    expect(await save(draftId, "evidence", nothing, { entry: "e2" })).toBe("issues");
    expect(await view(draftId)).toMatchObject({ revision, note: { place: "evidence/e2", kind: "issues" } });
    expect(await save(draftId, "evidence", nothing, { entry: "e3", isLeaving: true })).toBe("saved");
    expect(entriesOf((await view(draftId)).typed["evidence"]).map(({ id }) => id)).toEqual(["e1"]);
    expect(await save(draftId, "evidence", {})).toBe("saved");
  });

  test("an entry is added, changed and removed; going on judges the whole list", async () => {
    const draftId = await testDraft(ilze);
    expect(await save(draftId, "evidence", posted, { entry: "e2" })).toBe("saved");
    expect(await save(draftId, "evidence", { ...posted, proves: "" }, { entry: "e2" })).toBe("issues");
    expect(entriesOf((await view(draftId)).typed["evidence"])).toHaveLength(2);
    expect(await save(draftId, "evidence", {})).toBe("issues");
    await removeEntry({ draftId, ...ownerIn(ilze), step: "evidence", entry: "e2", now });
    await removeEntry({ draftId, ...ownerIn(ilze), step: "evidence", entry: "e2", now });
    expect(await save(draftId, "evidence", {})).toBe("saved");
    await removeEntry({ draftId, ...ownerIn(ilze), step: "evidence", entry: "e1", now });
    expect(await save(draftId, "evidence", {})).toBe("issues");
    expect((await view(draftId)).note).toMatchObject({ issues: [{ field: "evidence", code: "atLeastOne" }] });
  });
});

describe("input that came after the session had ended", () => {
  test("waits for the same person, for a day, until the step is saved", async () => {
    const draftId = await testDraft(ilze);
    const at = { draftId, step: "grounds", entry: null };
    await keepInput(ilze.personId, { ...at, posted: GROUNDS }, now);
    await keepInput(ilze.personId, { ...at, posted: { ...GROUNDS, facts: "Pēdējais" } }, now);
    expect(await heldInput({ ...at, ...ownerIn(ilze) })).toMatchObject({ facts: "Pēdējais" });
    expect(await heldInput({ ...at, ...ownerIn(andris) })).toBeUndefined();
    expect(
      await heldInput({ ...at, ...ownerIn(ilze) }, new Date(now.getTime() + 90_000_000)),
    ).toBeUndefined();
    await save(draftId, "grounds", GROUNDS);
    expect(await heldInput({ ...at, ...ownerIn(ilze) })).toBeUndefined();
  });
});

describe("older drafts", () => {
  test("are walked again and declared anew", async () => {
    const draftId = await testDraft(ilze);
    await db().draft.update({ where: { id: draftId }, data: { version: 0 } });
    expect((await view(draftId)).walk).toMatchObject({ status: "incomplete", step: "declaration" });
    expect(await completeDraft({ draftId, ...ownerIn(ilze), filer: ilze, now })).toMatchObject({
      refusal: "incomplete",
    });
    await save(draftId, "declaration", { truth: "yes" });
    const { version, form, walk } = await view(draftId);
    expect([version, walk.status]).toEqual([form.version, "complete"]);
  });

  test("of a form that is gone are nobody's", async () => {
    const draftId = await testDraft(ilze);
    await db().draft.update({ where: { id: draftId }, data: { form: "gone" } });
    expect(await draftOfOwner(draftId, ownerIn(ilze))).toBeUndefined();
    expect((await draftsOfOwner({ ...ownerIn(ilze) })).some(({ id }) => id === draftId)).toBe(false);
  });
});
