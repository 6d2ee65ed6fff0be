import { beforeAll, describe, expect, test } from "vitest";
import { faults, readerCalled, withExchange } from "@/lib/cases/test-exchange";
import type { Reader } from "@/lib/cases/server/reader";
import { listedDrafts } from "@/lib/cases/server/listed-drafts";
import { Outage } from "@/lib/core/outage";
import { db } from "@/lib/db/database";
import { caseFact, factsAmong } from "@/lib/forms/facts";
import { judgeGroup } from "@/lib/forms/judge-fields";
import { withdrawalJourneys } from "@/lib/forms/withdrawal/test-journeys";
import { ended, granted, signedIn } from "@/lib/mandates/test-mandates";
import { chooseActingFor } from "@/lib/mandates/server/choose-acting-for";
import { drain } from "@/lib/outbox/server/drain";
import { handlers } from "@/lib/worker/handlers";
import { ownerIn } from "../owner";
import { acceptFiling } from "./accept-filing";
import { copyFiling } from "./copy-filing";
import { createDraft } from "./create-draft";
import { deleteDraft } from "./delete-draft";
import { draftOfOwner } from "./draft-of-owner";
import { draftsOfOwner } from "./drafts-of-owner";
import { filingOfOwner } from "./filing-of-owner";
import { ownerOf } from "./owner-of";
import { prepareFiling } from "./prepare-filing";
import { preparedFilingById } from "./prepared-filing";
import { receiptOfOwner } from "./receipt-of-owner";
import { takePostedStep } from "./take-posted-step";
import { testDraft, testPrepared, testSigned } from "./test-filing";
import { verifyReceipt } from "./verify-receipt";

withExchange();

const COMPANY = "40203998000";
const MONEY = { form: "simplified-money-claim", language: "lv", filingId: null } as const;

/** Somebody who acts under a mandate that only this test knows. */
async function acting(more: Readonly<Record<string, unknown>> = {}, who = "martins") {
  const { reader, next } = await signedIn(who);
  const mandate = await granted(reader, more);
  await chooseActingFor(mandate.mandateId, reader);
  return { mandate, next, reader: await next() };
}

const begin = (reader: Reader) => createDraft({ ...MONEY, ...reader });
const prepare = ({ viewer, requestId }: Reader, draftId: string) =>
  prepareFiling({ draftId, viewer, requestId });

async function signed({ viewer }: Reader) {
  const filing = await testSigned(viewer, await testDraft(viewer));
  const accept = (reader: Reader) =>
    acceptFiling({ filingId: filing.filingId, submissionKey: filing.submissionKey, ...reader });
  return { filing, accept };
}

/** Giving up a claim in the case of the journeys. */
const withdrawal = ({ viewer }: Reader) => {
  const { inCase, typed } = withdrawalJourneys;
  if (inCase === null) throw new Error("The journeys are in a case");
  return testDraft(viewer, [], { form: "withdrawal", typed: { ...typed, ...caseFact(inCase) } });
};

/** What a page posts when it goes on. */
const stepOf = (draft: string) =>
  ({ draft, step: "grounds", revision: 0, intent: "continue", facts: "Teksts" }) as const;

const PAGE = "/lv/forms/withdrawal/0199ffff-ffff-7fff-8fff-ffffffffffff/what";

describe("a draft under a mandate", () => {
  test("begins with what the mandate says of the principal, and no money of whoever acts", async () => {
    const { mandate, reader } = await acting();
    const created = await begin(reader);
    if (!created.ok) throw new Error(created.refusal);
    const draft = await draftOfOwner(created.value.draftId, await ownerOf(reader));
    expect(draft?.typed["claimantAddress"]).toEqual(mandate.principal.address);
    expect(draft?.typed["bankAccount"]).toBe("");
    expect(factsAmong(draft?.walk.above ?? {})).toMatchObject({
      filerCode: mandate.principal.personalCode,
      principal: { mandateId: mandate.mandateId, capacity: "powerOfAttorney", name: "Olga Čakste" },
    });
  });

  test("is there for the session that acts under it, and for nobody else", async () => {
    const { mandate, reader, next } = await acting();
    const draftId = await testDraft(reader.viewer);
    const self = ownerIn({ ...reader.viewer, actingFor: null });
    const { reader: emma } = await signedIn("emma");
    for (const owner of [
      self,
      ownerIn(emma.viewer),
      { ...ownerIn(emma.viewer), mandateId: mandate.mandateId },
    ]) {
      expect(await draftOfOwner(draftId, owner)).toBeUndefined();
      expect(await deleteDraft({ draftId, ...owner, requestId: "r" })).toMatchObject({ refusal: "notFound" });
      expect((await draftsOfOwner(owner)).map(({ id }) => id)).not.toContain(draftId);
    }
    expect(await listedDrafts(reader)).toMatchObject([{ id: draftId }]);
    const own = await testDraft((await readerCalled("emma")).viewer);
    expect(await draftOfOwner(own, await ownerOf(reader))).toBeUndefined();

    await chooseActingFor(null, reader);
    const back = await next();
    expect(await ownerOf(back)).toEqual(self);
    expect(await prepare(back, draftId)).toEqual({ ok: false, refusal: "notFound" });
  });

  test("of a mandate that has ended is hidden and not deleted", async () => {
    const { mandate, reader } = await acting();
    const draftId = await testDraft(reader.viewer);
    await ended(mandate.mandateId);
    expect(await prepare(reader, draftId)).toEqual({ ok: false, refusal: "mandateEnded" });
    expect(await draftOfOwner(draftId, await ownerOf(reader))).toBeUndefined();
    expect(await begin(reader)).toEqual({ ok: false, refusal: "mandateEnded" });
    expect(await db().draft.count({ where: { id: draftId, state: "open" } })).toBe(1);
    // What was being typed is not lost with it, and the next page is one that tells what has happened.
    expect(await takePostedStep(stepOf(draftId), { ...reader, language: "lv", page: PAGE })).toBe(
      "/lv/cases",
    );
    expect(await db().heldInput.count({ where: { personId: reader.viewer.personId } })).toBe(1);
    await db().heldInput.deleteMany({ where: { personId: reader.viewer.personId } });
  });

  test("waits while the register is silent, and what was typed waits with it", async () => {
    const { reader } = await acting();
    const draftId = await testDraft(reader.viewer);
    await db().registerCopy.updateMany({ data: { fetchedAt: new Date(Date.now() - 40_000) } });
    await faults({ kind: "down", operation: "mandates" });
    expect(await begin(reader)).toEqual({ ok: false, refusal: "mandateUnavailable" });
    expect(await prepare(reader, draftId)).toEqual({ ok: false, refusal: "mandateUnavailable" });
    expect(await listedDrafts(reader)).toBe("unavailable");
    await expect(ownerOf(reader)).rejects.toThrow(Outage);
    expect(await takePostedStep(stepOf(draftId), { ...reader, language: "lv", page: PAGE })).toBe(
      `/lv/account/acting-for?refused=unavailable&return=${encodeURIComponent(PAGE)}`,
    );
    expect(await db().heldInput.count({ where: { personId: reader.viewer.personId } })).toBe(1);
    expect(await db().draft.findUnique({ where: { id: draftId } })).toMatchObject({ revision: 0 });
  });

  test("nobody sues whom they act for", async () => {
    const { reader } = await acting({ kind: "officer", principal: COMPANY });
    const defendant = { kind: "company", companyName: "Mūsu pašu", registrationNumber: COMPANY };
    const typed = { defendants: [{ id: "d1", typed: { defendant, addressKind: "declared" } }] };
    const draftId = await testDraft(reader.viewer);
    const draft = await draftOfOwner(draftId, ownerIn(reader.viewer));
    expect(draft?.walk.status).toBe("complete");
    const step = draft?.form.steps.find(({ id }) => id === "defendants");
    if (draft === undefined || step?.kind !== "list") throw new Error("No defendants are asked for");
    const address = { line: "Brīvības iela 1", municipality: "Rīga", postalCode: "LV-1010" };
    const { issues } = judgeGroup(step, { ...typed.defendants[0]?.typed, address }, draft.walk.above);
    expect(issues).toMatchObject([{ field: "defendant.registrationNumber", code: "ownCompany" }]);
  });
});

describe("what a mandate does not allow", () => {
  test("a power that does not name it stops the filing, one that does lets it through", async () => {
    const { inCase } = withdrawalJourneys;
    const without = await acting({ powers: ["settle"] });
    expect(await prepare(without.reader, await withdrawal(without.reader))).toEqual({
      ok: false,
      refusal: "powerMissing",
    });
    const named = await acting({ powers: ["waiveClaim"], caseNumbers: inCase?.caseNumber });
    expect((await prepare(named.reader, await withdrawal(named.reader))).ok).toBe(true);
  });

  test("a mandate for another case is for this one none", async () => {
    const { reader } = await acting({ powers: ["waiveClaim"], caseNumbers: "C77418826" });
    expect(await prepare(reader, await withdrawal(reader))).toEqual({ ok: false, refusal: "otherCase" });
    expect(await prepare(reader, await testDraft(reader.viewer))).toEqual({
      ok: false,
      refusal: "otherCase",
    });
  });
});

describe("a filing under a mandate", () => {
  let reader: Reader;
  beforeAll(async () => {
    ({ reader } = await acting({ kind: "officer", principal: COMPANY }, "andris"));
  });

  test("is the principal's, names them as party, and is signed by whoever acts", async () => {
    const { content } = await testPrepared(reader.viewer, await testDraft(reader.viewer));
    expect(content.submitter.personalCode).toBe(reader.viewer.personalCode);
    expect(content.actingFor).toMatchObject({
      capacity: "officer",
      principal: { registrationNumber: COMPANY },
    });
    expect(content.parties[0]).toMatchObject({
      role: "claimant",
      kind: "company",
      registrationNumber: COMPANY,
    });
  });

  test("is registered; the receipt says under which mandate and names nobody", async () => {
    const { filing, accept } = await signed(reader);
    expect((await accept(reader)).ok).toBe(true);
    await drain(`filing:${filing.filingId}`, handlers);
    const own = { filingId: filing.filingId, personId: reader.viewer.personId };
    const view = await filingOfOwner({ ...own, now: new Date() });
    expect(view).toMatchObject({
      state: "registered",
      actingFor: { principal: { registrationNumber: COMPANY } },
    });
    const receipt = await verifyReceipt((await receiptOfOwner(own)) ?? "");
    if (!receipt.ok) throw new Error(receipt.refusal);
    expect(receipt.value.mandate).toEqual({ id: reader.viewer.actingFor?.mandateId, capacity: "officer" });
    expect(JSON.stringify(receipt.value)).not.toContain(COMPANY);
  });

  test("is copied for the same principal and for no other", async () => {
    const { filing, accept } = await signed(reader);
    await accept(reader);
    const copy = { filingId: filing.filingId, language: "lv", ...reader } as const;
    expect((await copyFiling(copy)).ok).toBe(true);
    const self = { ...reader.viewer, actingFor: null };
    expect(await copyFiling({ ...copy, viewer: self })).toEqual({ ok: false, refusal: "otherPrincipal" });
    const correction = { ...MONEY, form: "correction", filingId: filing.filingId };
    expect(await createDraft({ ...correction, ...reader, viewer: self })).toMatchObject({
      refusal: "otherPrincipal",
    });
    expect(await createDraft({ ...correction, ...reader })).toMatchObject({ refusal: "notCorrectable" });
  });
});

describe("a mandate that ends meanwhile", () => {
  test("between signing and handing in: nothing is handed in", async () => {
    const { mandate, reader } = await acting();
    const { filing, accept } = await signed(reader);
    await ended(mandate.mandateId);
    expect(await accept(reader)).toEqual({ ok: false, refusal: "mandateEnded" });
    expect(await db().receipt.count({ where: { filingId: filing.filingId } })).toBe(0);
  });

  test("the session that acts for itself again cannot hand it in", async () => {
    const { reader, next } = await acting();
    const { filing, accept } = await signed(reader);
    await chooseActingFor(null, reader);
    expect(await accept(await next())).toEqual({ ok: false, refusal: "notFound" });
    expect(await preparedFilingById(filing.filingId, await ownerOf(await next()))).toBeUndefined();
  });

  test("after it was received: kept in time is kept, and the same button gives the same receipt", async () => {
    const { mandate, reader, next } = await acting();
    const { filing, accept } = await signed(reader);
    const accepted = await accept(reader);
    expect(accepted.ok).toBe(true);
    await ended(mandate.mandateId);
    await drain(`filing:${filing.filingId}`, handlers);
    const own = { filingId: filing.filingId, personId: reader.viewer.personId };
    expect(await filingOfOwner({ ...own, now: new Date() })).toMatchObject({ state: "registered" });
    expect(await accept(await next())).toEqual(accepted);
  });
});
