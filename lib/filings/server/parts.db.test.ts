import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import type { Viewer } from "@/lib/identity/viewer";
import { SANDBOX_PEOPLE } from "@/sandbox/people";
import { blindIndex } from "@/lib/db/seal";
import { ownerIn } from "../owner";
import { CODE_PURPOSE } from "../signatory";
import { currentPage } from "@/lib/forms/steps";
import { askToFill } from "./ask-to-fill";
import { askedPart, partsAsked } from "./asked-part";
import { completeDraft } from "./complete-draft";
import { deleteDraft } from "./delete-draft";
import { draftOfOwner } from "./draft-of-owner";
import { fillPart } from "./fill-part";
import { heldPart, keepPartInput } from "./hold-part";
import { contentOfDraft } from "./read-draft";
import { saveAndAsk } from "./save-and-ask";
import { saveStep } from "./save-step";
import { testDraft, testPrepared, testViewer } from "./test-filing";
import { ANDRIS, settlement, testChanged } from "./test-signatories";
import { withdrawPart } from "./withdraw-part";

let ilze: Viewer;
let andris: Viewer;
const now = new Date();

/** Known under the index by which whoever signs in is known. */
async function known(handle: string): Promise<Viewer> {
  const viewer = await testViewer(handle);
  const code = SANDBOX_PEOPLE.find((person) => person.handle === handle)?.personalCode ?? "";
  await db().person.update({
    where: { id: viewer.personId },
    data: { personalCodeIndex: blindIndex(code, CODE_PURPOSE) },
  });
  return viewer;
}

beforeAll(async () => {
  [ilze, andris] = await Promise.all([known("ilze"), known("andris")]);
});

const AT = { step: "otherParties", entry: "o0" };
const OWN = {
  "otherAddress-line": "Dzintaru aleja 5",
  "otherAddress-municipality": "Jūrmala",
  "otherAddress-postalCode": "LV-2008",
  otherEmail: "andris@example.com",
};

/** A settlement whose other party is named and nothing else of them, and its part. */
async function asked(): Promise<{ draftId: string; partId: string }> {
  const whole = settlement([ANDRIS]);
  const otherParties = [{ id: "o0", typed: { otherParty: ANDRIS } }];
  const typed = { ...whole, otherParties };
  const draftId = await testDraft(ilze, [], { form: "settlement", typed });
  await ask(draftId);
  return { draftId, partId: await partOf(draftId) };
}

const ask = (draftId: string, viewer = ilze) =>
  askToFill({ draftId, ...AT, ...ownerIn(viewer), viewer, requestId: "r" });
const partOf = async (draftId: string) =>
  (await db().draftPart.findFirst({ where: { draftId }, select: { id: true } }))?.id ?? "";
const fill = (partId: string, posted: object = OWN, viewer = andris) =>
  fillPart({ partId, posted: { ...posted }, viewer, now, requestId: "r" });
const view = (draftId: string) => draftOfOwner(draftId, ownerIn(ilze));
const withdraw = (draftId: string) => withdrawPart({ draftId, ...AT, ...ownerIn(ilze), requestId: "r" });
const news = async ({ personId }: Viewer) =>
  (await db().notification.findMany({ where: { personId } })).map(({ kind }) => kind);

describe("a part of a draft that another person fills", () => {
  test("waits for the person named: their own entry, who asks, and nothing else", async () => {
    const { partId } = await asked();
    expect((await partsAsked(andris, now)).map(({ id }) => id)).toContain(partId);
    expect(await news(andris)).toContain("partAsked");
    const part = await askedPart({ partId, viewer: andris }, now);
    expect(part).toMatchObject({ formId: "settlement", askedBy: "Ilze Bērziņa-Ķēniņa", index: 0 });
    expect(Object.keys(part?.typed ?? {})).toEqual(["otherParty"]);
    expect(part?.issues.length).toBeGreaterThan(0);
  });

  test("is filled by them: the draft has it, and whoever asked is told; who they are they cannot change", async () => {
    const { draftId, partId } = await asked();
    const posted = { ...OWN, "otherParty-name": "Cits", "otherParty-personalCode": "" };
    const filled = await fill(partId, posted);
    expect((await askedPart({ partId, viewer: andris }, now))?.issues).toEqual([]);
    expect(filled).toEqual({ ok: true, value: { isWhole: true } });
    const draft = await view(draftId);
    expect(draft?.typed["otherParties"]).toMatchObject([
      { id: "o0", typed: { otherParty: ANDRIS, otherEmail: "andris@example.com" } },
    ]);
    expect(draft?.parts).toMatchObject([{ ...AT, filledAt: now }]);
    expect(await news(ilze)).toContain("partFilled");
    // It stays among their matters, to be corrected until it is filed.
    expect(await partsAsked(andris, now)).toContainEqual(
      expect.objectContaining({ id: partId, filledAt: now }),
    );
    const entries = await db().auditEntry.findMany({ where: { subjectId: draftId } });
    expect(entries.map(({ action, personId }) => [action, personId])).toEqual(
      expect.arrayContaining([
        ["draft.partAsked", ilze.personId],
        ["draft.partFilled", andris.personId],
      ]),
    );
  });

  test("meanwhile the owner goes on past it, and is halted at the check", async () => {
    const { draftId } = await asked();
    const draft = await view(draftId);
    expect(draft?.walk).toMatchObject({ status: "incomplete", step: AT.step });
    expect(draft?.walk.path.slice(-2)).toEqual(["attachments", "declaration"]);
    const going = { ...ownerIn(ilze), draftId, step: AT.step, entry: null, revision: 0, posted: {}, now };
    const gone = await saveStep({
      ...going,
      isLeaving: false,
      isLookup: false,
      company: null,
      requestId: "r",
    });
    expect(gone).toMatchObject({ ok: true, value: { outcome: "saved" } });
    expect(draft === undefined ? "" : currentPage(draft.form, draft.walk)).toBe("check");
    const filer = { givenName: ilze.givenName, familyName: ilze.familyName, personalCode: ilze.personalCode };
    expect(await completeDraft({ ...ownerIn(ilze), draftId, filer, now })).toEqual({
      ok: false,
      refusal: "incomplete",
    });
  });

  test("what is waited for is not kept with the answers", async () => {
    const { draftId } = await asked();
    const saving = { ...ownerIn(ilze), draftId, entry: null, revision: 9, isLeaving: true, isLookup: false };
    await saveStep({
      ...saving,
      step: "scope",
      posted: { settles: "all" },
      company: null,
      now,
      requestId: "r",
    });
    const row = await db().draft.findUniqueOrThrow({ where: { id: draftId } });
    expect(contentOfDraft(row).typed).not.toHaveProperty("handedOver");
    await withdraw(draftId);
    expect(await view(draftId)).toMatchObject({ parts: [], walk: { step: AT.step } });
    expect((await view(draftId))?.walk.path.at(-1)).toBe(AT.step);
  });

  test("half filled it is kept, said what is missing, and still waited for", async () => {
    const { draftId, partId } = await asked();
    const half = { "otherAddress-line": "Dzintaru aleja 5" };
    await fill(partId);
    expect(await fill(partId, half)).toEqual({ ok: true, value: { isWhole: false } });
    const part = await askedPart({ partId, viewer: andris }, now);
    expect(part?.issues.map(({ field }) => field)).toContain("otherAddress.municipality");
    expect(await view(draftId)).toMatchObject({
      walk: { status: "incomplete", step: "otherParties" },
      parts: [{ ...AT, filledAt: null }],
    });
    expect(await partsAsked(andris, now)).toContainEqual(
      expect.objectContaining({ id: partId, filledAt: null }),
    );
  });

  test("what the owner was told to correct there is not told any more once it is filled", async () => {
    const { draftId } = await asked();
    await withdraw(draftId);
    const going = { ...ownerIn(ilze), draftId, step: AT.step, entry: null, revision: 0, posted: {}, now };
    await saveStep({ ...going, isLeaving: false, isLookup: false, company: null, requestId: "r" });
    expect((await view(draftId))?.note).toMatchObject({ place: AT.step, kind: "issues" });
    await ask(draftId);
    await fill(await partOf(draftId));
    expect((await view(draftId))?.note).toBeNull();
  });

  test("takes back what was declared, and voids what was prepared", async () => {
    const { draftId, partId } = await asked();
    await fill(partId);
    expect((await view(draftId))?.walk).toMatchObject({ status: "incomplete", step: "declaration" });
    await testChanged(draftId, [ANDRIS]);
    const prepared = await testPrepared(ilze, draftId);
    await fill(partId, { ...OWN, otherEmail: "jauns@example.com" });
    expect((await view(draftId))?.revision).toBeGreaterThan(prepared.draftRevision);
  });

  test("what was typed after the session had ended waits for the person who was asked, and for nobody else", async () => {
    const { partId } = await asked();
    const valdis = await known("valdis");
    await keepPartInput(andris.personId, { partId, posted: OWN }, now);
    await keepPartInput(valdis.personId, { partId, posted: OWN }, now);
    expect(await heldPart(andris.personId, partId, now)).toEqual(OWN);
    expect(await heldPart(valdis.personId, partId, now)).toBeUndefined();
    expect(await heldPart(andris.personId, partId, new Date(now.getTime() + 90_000_000))).toBeUndefined();
    await fill(partId);
    expect(await heldPart(andris.personId, partId, now)).toBeUndefined();
  });

  test("is nobody else's, whatever they try", async () => {
    const { draftId, partId } = await asked();
    const valdis = await known("valdis");
    expect(await askedPart({ partId, viewer: valdis }, now)).toBeUndefined();
    expect(await fill(partId, OWN, valdis)).toEqual({ ok: false, refusal: "notFound" });
    expect(await ask(draftId, andris)).toEqual({ ok: false, refusal: "notFound" });
    expect(await draftOfOwner(draftId, ownerIn(andris))).toBeUndefined();
  });

  test("ends when it is taken back, when the entry names somebody else, and with the draft", async () => {
    const taken = await asked();
    await withdraw(taken.draftId);
    expect(await fill(taken.partId)).toEqual({ ok: false, refusal: "notFound" });
    const other = await asked();
    await testChanged(other.draftId, [{ ...ANDRIS, name: "Emma Whitfield", personalCode: "357290-41863" }]);
    expect(await askedPart({ partId: other.partId, viewer: andris }, now)).toBeUndefined();
    expect((await view(other.draftId))?.parts).toEqual([]);
    expect(await fill(other.partId)).toEqual({ ok: false, refusal: "notFound" });
    const gone = await asked();
    await deleteDraft({ draftId: gone.draftId, ...ownerIn(ilze), requestId: "r" });
    expect(await askedPart({ partId: gone.partId, viewer: andris }, now)).toBeUndefined();
    const late = await asked();
    await db().draft.update({ where: { id: late.draftId }, data: { expiresAt: new Date(0) } });
    expect(await fill(late.partId)).toEqual({ ok: false, refusal: "notFound" });
    const filed = await asked();
    await db().draft.update({ where: { id: filed.draftId }, data: { state: "filed" } });
    expect(await askedPart({ partId: filed.partId, viewer: andris }, now)).toBeUndefined();
    expect(await fill(filed.partId)).toEqual({ ok: false, refusal: "notFound" });
  });

  test("asked twice it is one asking; nobody is asked without a code, and nobody asks themselves", async () => {
    const { draftId, partId } = await asked();
    await ask(draftId);
    expect(await partOf(draftId)).toBe(partId);
    const nobody = { ok: false, refusal: "nobodyToAsk" };
    await testChanged(draftId, [{ ...ANDRIS, personalCode: "" }]);
    expect(await ask(draftId)).toEqual(nobody);
    await testChanged(draftId, [{ ...ANDRIS, personalCode: ilze.personalCode }]);
    expect(await ask(draftId)).toEqual(nobody);
  });
});

describe("an entry that is left to the person whom it names", () => {
  async function leave(party: Readonly<Record<string, string>>) {
    const draftId = await testDraft(ilze, [], { form: "settlement", typed: settlement([]) });
    const step = (await view(draftId))?.form.steps.find(({ id }) => id === AT.step);
    if (step?.kind !== "list") throw new Error("No other parties are asked for");
    const posted = Object.fromEntries(
      Object.entries(party).map(([part, value]) => [`otherParty-${part}`, value]),
    );
    const at = { ...ownerIn(ilze), viewer: ilze, draftId, step, entry: "o0", revision: 0, posted, now };
    return { draftId, asked: await saveAndAsk({ ...at, requestId: "r" }) };
  }

  test("is asked for with a name and a code: what is empty is no error", async () => {
    const { draftId, asked: left } = await leave(ANDRIS);
    expect(left).toEqual({ ok: true, value: true });
    expect(await view(draftId)).toMatchObject({ note: null, parts: [{ ...AT, filledAt: null }] });
  });

  test.each([
    ["without a code", { ...ANDRIS, personalCode: "" }, "otherParty.personalCode", "codeToAsk"],
    ["of a company", { kind: "company", companyName: "SIA “A”" }, "otherParty.kind", "codeToAsk"],
    ["to oneself", { ...ANDRIS, personalCode: "324871-50936" }, "otherParty.personalCode", "askingOneself"],
  ])("is not asked for %s: it is kept, and said why", async (_who, party, field, code) => {
    const { draftId, asked: left } = await leave(party);
    expect(left).toEqual({ ok: true, value: false });
    expect(await view(draftId)).toMatchObject({
      note: { place: "otherParties/o0", issues: expect.arrayContaining([{ field, code }]) },
      typed: { otherParties: [{ id: "o0" }] },
      parts: [],
    });
  });
});
