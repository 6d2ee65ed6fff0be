import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readerCalled, withExchange } from "@/lib/cases/test-exchange";
import type { Reader } from "@/lib/cases/server/reader";
import { db } from "@/lib/db/database";
import type { Viewer } from "@/lib/identity/viewer";
import { chooseActingFor } from "@/lib/mandates/server/choose-acting-for";
import { mandateFor, signedIn } from "@/lib/mandates/test-mandates";
import { drain } from "@/lib/outbox/server/drain";
import { handlers } from "@/lib/worker/handlers";
import { type RunningIdentity, startIdentity } from "@/sandbox/identity/start-identity";
import { ownerIn } from "../owner";
import type { PreparedFiling } from "../prepared-filing";
import { acceptFiling } from "./accept-filing";
import { askAgain } from "./ask-again";
import { ASKED_ANEW } from "./ask-to-sign";
import { askedSignature, blocksToSign, signaturesAsked, signaturesGiven } from "./asked-signature";
import { deleteDraft } from "./delete-draft";
import { filingOfOwner } from "./filing-of-owner";
import { heldRefusal } from "./held-refusal";
import { openCoSigning } from "./open-co-signing";
import { receiptOfOwner } from "./receipt-of-owner";
import { refuseSignature } from "./refuse-signature";
import { signaturesForExport } from "./signatures-for-export";
import { signaturesVersion } from "./signatures-version";
import { signedDocument } from "./signed-document";
import { takeCoSignature } from "./take-co-signature";
import { testDraft, testPrepared, testSigned } from "./test-filing";
import { ANDRIS, EMMA, firstAsked, settlement, testAsked, testChanged } from "./test-signatories";
import { verifyReceipt } from "./verify-receipt";

withExchange();

let identity: RunningIdentity;
let ilze: Reader;
let andris: Viewer;

beforeAll(async () => {
  const { d: _private, ...publicJwk } = JSON.parse(process.env["OIDC_PRIVATE_JWK"] ?? "") as Record<
    string,
    string
  >;
  const keys = [publicJwk] as unknown as Parameters<typeof startIdentity>[0]["portalJwks"]["keys"];
  identity = await startIdentity({
    port: 0,
    portalOrigin: process.env["APP_ORIGIN"] ?? "",
    clientId: process.env["OIDC_CLIENT_ID"] ?? "",
    portalJwks: { keys },
  });
  // Before anything reads the configuration: this run's signer listens where there was room.
  process.env["SIGNER_URL"] = `${identity.issuer}/signer`;
  ilze = await readerCalled("ilze");
  andris = (await readerCalled("andris")).viewer;
});
afterAll(() => identity.close());

const asked = (parties?: readonly object[]) => testAsked(ilze.viewer, parties);
const first = firstAsked;

/** The person at the signer's page; answers the id that they come back with. */
async function decide(page: string, decision: "sign" | "decline"): Promise<string> {
  const body = new URLSearchParams({ decision });
  const answer = await fetch(page, { method: "POST", body, redirect: "manual" });
  return new URL(answer.headers.get("location") ?? "").searchParams.get("signature") ?? "";
}

async function coSign(filing: PreparedFiling, viewer: Viewer = andris) {
  const at = { ...first(filing), viewer };
  const opened = await openCoSigning({ ...at, content: filing.contentSha256, language: "lv" });
  if (!opened.ok) return opened;
  return takeCoSignature({ ...at, signatureId: await decide(opened.value, "sign") });
}

const accept = ({ filingId, submissionKey }: PreparedFiling, reader: Reader = ilze) =>
  acceptFiling({ filingId, submissionKey, ...reader });

const standing = async ({ filingId }: PreparedFiling) =>
  (await db().filingSignatory.findMany({ where: { filingId }, orderBy: { position: "asc" } })).map(
    ({ state }) => state,
  );

const news = async ({ personId }: Viewer) =>
  (await db().notification.findMany({ where: { personId }, orderBy: { id: "asc" } })).map(({ kind }) => kind);

describe("whoever is asked", () => {
  test("finds it among their matters and in the inbox, and sees what is signed and nothing else", async () => {
    const filing = await asked();
    const at = { ...first(filing), viewer: andris };
    expect((await signaturesAsked(andris, new Date())).map(({ id }) => id)).toContain(at.signatoryId);
    expect(await news(andris)).toContain("signatureAsked");
    const seen = await askedSignature(at);
    expect(seen).toMatchObject({ contentSha256: filing.contentSha256, isBeingChanged: false });
    expect(seen?.files.map(({ id }) => id)).toEqual(filing.files.map(({ id }) => id));
    expect(JSON.stringify(await blocksToSign(at, new Date()))).toContain(ilze.viewer.familyName);
    expect(await signedDocument({ ...at, documentId: filing.files[0]?.id ?? "" })).toBeDefined();
  });

  test("is one person: for another there is nothing, whatever they try", async () => {
    const filing = await asked();
    const { viewer } = await readerCalled("valdis");
    const at = { ...first(filing), viewer };
    const { contentSha256: content } = filing;
    expect(await askedSignature(at)).toBeUndefined();
    expect(await blocksToSign(at, new Date())).toBeNull();
    expect(await signedDocument({ ...at, documentId: filing.files[0]?.id ?? "" })).toBeUndefined();
    const notFound = { ok: false, refusal: "notFound" };
    expect(await openCoSigning({ ...at, content, language: "lv" })).toEqual(notFound);
    expect(await takeCoSignature({ ...at, signatureId: "x" })).toEqual(notFound);
    expect(await refuseSignature({ ...at, content, reason: "Nē" })).toEqual(notFound);
    const stranger = { ...ownerIn(viewer), filingId: filing.filingId };
    expect(await signaturesVersion(stranger)).toBeUndefined();
    expect(await askAgain({ ...first(filing), ...stranger })).toEqual(notFound);
  });

  test("nothing of them lies open in the database", async () => {
    const { filingId } = await asked();
    const [row] = await db().$queryRaw<{ text: string }[]>`
      SELECT to_jsonb(s)::text AS text FROM filing_signatory s WHERE filing_id = ${filingId}::uuid`;
    for (const secret of ["Ozoliņš", "070378"]) expect(row?.text).not.toContain(secret);
  });
});

describe("a filing that others must sign", () => {
  test("is not handed in before they have; with all signatures it is registered, and the receipt counts them", async () => {
    const filing = await asked();
    expect(await accept(filing)).toEqual({ ok: false, refusal: "signaturesMissing" });
    const before = await signaturesVersion({ ...ownerIn(ilze.viewer), filingId: filing.filingId });
    expect(await coSign(filing)).toEqual({ ok: true, value: null });
    expect(await signaturesVersion({ ...ownerIn(ilze.viewer), filingId: filing.filingId })).not.toBe(before);
    expect(await news(ilze.viewer)).toContain("signatureGiven");
    expect((await accept(filing)).ok).toBe(true);
    const own = { filingId: filing.filingId, personId: ilze.viewer.personId };
    const receipt = await verifyReceipt((await receiptOfOwner(own)) ?? "");
    expect(receipt).toMatchObject({ ok: true, value: { signatures: 2 } });
    expect(await askedSignature({ ...first(filing), viewer: andris })).toMatchObject({
      receivedAt: expect.any(Date) as Date,
    });
  });

  test("is found by whoever signed it, before it is filed and after, until it stands in a case", async () => {
    const filing = await asked();
    const { signatoryId: id } = first(filing);
    const given = async () => (await signaturesGiven(andris, new Date())).find((one) => one.id === id);
    expect(await given()).toBeUndefined();
    await coSign(filing);
    expect(await given()).toMatchObject({ form: "settlement", filedAt: null });
    await accept(filing);
    expect((await given())?.filedAt).toBeInstanceOf(Date);
    await db().filing.update({ where: { id: filing.filingId }, data: { platformCaseId: "case-00000001" } });
    expect(await given()).toBeUndefined();
  });

  test("who signed an accepted filing never changes, whoever tries", async () => {
    const filing = await asked();
    await coSign(filing);
    await accept(filing);
    const { signatoryId: id } = first(filing);
    await expect(db().filingSignatory.update({ where: { id }, data: ASKED_ANEW })).rejects.toThrow();
    await expect(db().filingSignatory.delete({ where: { id } })).rejects.toThrow();
  });

  test("signed twice it is signed once, and by nobody else's signature", async () => {
    const filing = await asked();
    const at = { ...first(filing), viewer: andris };
    expect((await coSign(filing)).ok).toBe(true);
    expect(await coSign(filing)).toEqual({ ok: false, refusal: "decided" });
    expect(await takeCoSignature({ ...at, signatureId: "another" })).toEqual({ ok: true, value: null });

    const forged = await asked();
    const open = { ...first(forged), viewer: andris, content: forged.contentSha256, language: "lv" } as const;
    const page = await openCoSigning(open);
    if (!page.ok) throw new Error(page.refusal);
    await fetch(`${identity.issuer}/sandbox/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ fault: "signer-wrong-person", times: 1 }),
    });
    const signatureId = await decide(page.value, "sign");
    expect(await takeCoSignature({ ...open, signatureId })).toEqual({ ok: false, refusal: "notValid" });
    expect(await standing(forged)).toEqual(["invited"]);
  });

  test("any change voids what was confirmed; they are told, and asked for the new content", async () => {
    const filing = await asked();
    await coSign(filing);
    await testChanged(filing.draftId, [ANDRIS], { ownDuties: "Maksāšu divreiz." });
    expect(await askedSignature({ ...first(filing), viewer: andris })).toMatchObject({
      isBeingChanged: true,
    });
    expect(await blocksToSign({ ...first(filing), viewer: andris }, new Date())).toBeNull();
    const changed = await testSigned(ilze.viewer, filing.draftId);
    expect(await standing(changed)).toEqual(["invited"]);
    expect(await news(andris)).toContain("signatureVoided");
    expect(await accept(changed)).toEqual({ ok: false, refusal: "signaturesMissing" });
    const old = { ...first(changed), viewer: andris, content: filing.contentSha256, language: "lv" } as const;
    expect(await openCoSigning(old)).toEqual({ ok: false, refusal: "changed" });
    expect((await coSign(changed)).ok).toBe(true);
    expect((await accept(changed)).ok).toBe(true);
  });

  test("what somebody has signed is not made anew for the sake of a date", async () => {
    const draft = await testDraft(ilze.viewer, [], { form: "settlement", typed: settlement([ANDRIS]) });
    const prepared = await testPrepared(ilze.viewer, draft);
    await coSign(prepared);
    const again = await testPrepared(ilze.viewer, draft);
    expect(again.contentSha256).toBe(prepared.contentSha256);
    expect(again.signatories[0]?.state).toBe("confirmed");
  });

  test("whoever is no longer named is let go, and cannot sign", async () => {
    const filing = await asked([ANDRIS, EMMA]);
    expect(await standing(filing)).toEqual(["invited", "invited"]);
    await testChanged(filing.draftId, [EMMA]);
    const changed = await testPrepared(ilze.viewer, filing.draftId);
    expect(changed.signatories.map(({ name }) => name)).toEqual(["Emma Whitfield"]);
    expect(await askedSignature({ ...first(filing), viewer: andris })).toBeUndefined();
  });

  test("ends with its draft", async () => {
    const filing = await asked();
    await deleteDraft({ draftId: filing.draftId, ...ownerIn(ilze.viewer), requestId: "r" });
    expect(await askedSignature({ ...first(filing), viewer: andris })).toBeUndefined();
    const late = await asked();
    await db().draft.update({ where: { id: late.draftId }, data: { expiresAt: new Date(0) } });
    const waiting = (await signaturesAsked(andris, new Date())).map(({ id }) => id);
    expect(waiting).not.toContain(first(late).signatoryId);
  });
});

describe("whoever refuses", () => {
  test("says why; whoever asked reads it, and can ask again", async () => {
    const filing = await asked();
    const at = { ...first(filing), viewer: andris, content: filing.contentSha256 };
    expect(await refuseSignature({ ...at, reason: "  " })).toEqual({ ok: false, refusal: "reasonMissing" });
    const long = "a".repeat(2001);
    expect(await refuseSignature({ ...at, reason: long })).toEqual({ ok: false, refusal: "reasonLong" });
    const kept = () => heldRefusal(andris.personId, at.signatoryId, new Date());
    expect(await kept()).toBe(long);
    expect((await refuseSignature({ ...at, reason: "Summa nav pareiza." })).ok).toBe(true);
    expect(await kept()).toBeUndefined();
    expect(await news(ilze.viewer)).toContain("signatureRefused");
    const seen = await testPrepared(ilze.viewer, filing.draftId);
    expect(seen.signatories).toMatchObject([{ state: "refused", reason: "Summa nav pareiza." }]);
    expect(await signaturesForExport(andris)).toContainEqual(
      expect.objectContaining({ form: "settlement", state: "refused", reason: "Summa nav pareiza." }),
    );
    expect(await accept(filing)).toEqual({ ok: false, refusal: "signaturesMissing" });
    expect(await refuseSignature({ ...at, reason: "Vēlreiz" })).toEqual({ ok: false, refusal: "decided" });
    const again = { ...first(filing), ...ownerIn(ilze.viewer), filingId: filing.filingId };
    expect((await askAgain(again)).ok).toBe(true);
    expect(await standing(filing)).toEqual(["invited"]);
    expect((await coSign(filing)).ok).toBe(true);
    expect((await askAgain(again)).ok).toBe(true);
    expect(await standing(filing)).toEqual(["confirmed"]);
  });
});

describe("officers who act only together", () => {
  test("sign both: the court takes it with two signatures, and the first alone cannot hand it in", async () => {
    const { reader, next } = await signedIn("andris");
    const { mandateId } = await mandateFor(reader, "SIA “Zvaigznāja Dārzi”");
    await chooseActingFor(mandateId, reader);
    const officer = await next();
    const filing = await testSigned(officer.viewer, await testDraft(officer.viewer));
    expect(filing.signatories.map(({ name }) => name)).toEqual(["Līga Zvaigzne"]);
    expect(await accept(filing, officer)).toEqual({ ok: false, refusal: "signaturesMissing" });
    const liga = await readerCalled("liga");
    expect((await coSign(filing, liga.viewer)).ok).toBe(true);
    expect((await accept(filing, officer)).ok).toBe(true);
    await drain(`filing:${filing.filingId}`, handlers);
    const own = { filingId: filing.filingId, personId: officer.viewer.personId };
    expect(await filingOfOwner({ ...own, now: new Date() })).toMatchObject({
      state: "registered",
      outcome: null,
    });
  });
});
