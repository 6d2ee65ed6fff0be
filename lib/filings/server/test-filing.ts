import "server-only";
import { randomUUID } from "node:crypto";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { blindIndex, seal } from "@/lib/db/seal";
import { storeBytes } from "@/lib/adapters/storage";
import { formById } from "@/lib/forms/catalog";
import { principalFact } from "@/lib/forms/facts";
import type { Principal } from "@/lib/forms/principal";
import { typedClaim } from "@/lib/forms/simplified-money-claim/test-typed";
import type { TypedGroup } from "@/lib/forms/typed";
import type { Viewer } from "@/lib/identity/viewer";
import { SANDBOX_PEOPLE } from "@/sandbox/people";
import { attachmentNamePlace, draftTypedPlace } from "../draft-content";
import { draftExpiry } from "../draft-life";
import { ownerIn } from "../owner";
import { paperSha256 } from "../paper-sha256";
import type { PreparedFiling } from "../prepared-filing";
import { signaturePlace } from "../signature";
import { acceptFiling } from "./accept-filing";
import { prepareFiling } from "./prepare-filing";

/** Somebody of the sandboxes' invented people, signed in strongly just now. */
export async function testViewer(handle = "ilze"): Promise<Viewer> {
  const person = SANDBOX_PEOPLE.find((one) => one.handle === handle);
  if (person === undefined) throw new Error(`Nobody is called ${handle}`);
  const { givenName, familyName, personalCode } = person;
  const personId = newId();
  const sealed = (text: string, column: string) => seal(text, { table: "person", column, id: personId });
  await db().person.create({
    data: {
      id: personId,
      issuer: "https://sandbox.example",
      subject: randomUUID(),
      givenName: sealed(givenName, "given_name"),
      familyName: sealed(familyName, "family_name"),
      personalCode: sealed(personalCode, "personal_code"),
      personalCodeIndex: blindIndex(personalCode, "person"),
    },
  });
  return signedInAs(person, personId);
}

/** An invented person as somebody who has just signed in strongly, under the id of a row that is there. */
export function signedInAs(
  { givenName, familyName, personalCode }: (typeof SANDBOX_PEOPLE)[number],
  personId: string,
): Viewer {
  const soon = new Date(Date.now() + 1_800_000);
  return {
    personId,
    sessionId: newId(),
    givenName,
    familyName,
    personalCode,
    acr: "high",
    authTime: new Date(),
    idleUntil: soon,
    expiresAt: soon,
    actingFor: null,
  };
}

type TestForm = { readonly form: string; readonly typed: TypedGroup };
const CLAIM: TestForm = { form: "simplified-money-claim", typed: typedClaim };

/** A form that lacks nothing (a claim, unless told otherwise), with as many attachments as wanted. */
export async function testDraft(
  viewer: Viewer,
  attachments: readonly Buffer[] = [],
  { form, typed }: TestForm = CLAIM,
): Promise<string> {
  const id = newId();
  const content = { typed: { ...typed, ...principalFact(principalIn(viewer)) }, saved: {}, prefill: "none" };
  await db().draft.create({
    data: {
      id,
      ...ownerIn(viewer),
      form,
      version: (await formById(form))?.version ?? 1,
      language: "lv",
      typed: seal(JSON.stringify(content), draftTypedPlace(id)),
      expiresAt: draftExpiry(new Date()),
    },
  });
  for (const [position, bytes] of attachments.entries()) await attach(id, bytes, position);
  return id;
}

const principalIn = ({ actingFor }: Viewer): Principal | null =>
  actingFor === null
    ? null
    : {
        mandateId: actingFor.mandateId,
        capacity: actingFor.kind,
        ...actingFor.principal,
        document: null,
      };

async function attach(draftId: string, bytes: Buffer, position: number): Promise<void> {
  const [id, storageKey] = [newId(), newId()];
  const { size, sha256 } = await storeBytes(storageKey, bytes);
  await db().attachment.create({
    data: {
      id,
      draftId,
      purpose: "evidence",
      name: seal(`Rēķins ${String(position + 1)}.txt`, attachmentNamePlace(id)),
      mediaType: "text/plain",
      size: BigInt(size),
      sha256: Uint8Array.from(sha256),
      storageKey,
      scanState: "notScanned",
      position,
    },
  });
}

/** The draft frozen. */
export async function testPrepared(viewer: Viewer, draftId: string): Promise<PreparedFiling> {
  const prepared = await prepareFiling({ draftId, viewer, requestId: "test" });
  if (!prepared.ok) throw new Error(`Not prepared: ${prepared.refusal}`);
  return prepared.value;
}

/** The draft frozen and signed, with evidence that nobody made: for what comes after signing. */
export async function testSigned(viewer: Viewer, draftId: string): Promise<PreparedFiling> {
  const filing = await testPrepared(viewer, draftId);
  const claims = Buffer.from(JSON.stringify({ personalCode: viewer.personalCode })).toString("base64url");
  const made = {
    kind: "sandbox",
    evidence: `e30.${claims}.e30`,
    signedAt: new Date().toISOString(),
    documentSha256: paperSha256(filing.files),
  };
  await db().filing.update({
    where: { id: filing.filingId },
    data: { signature: seal(JSON.stringify(made), signaturePlace(filing.filingId)) },
  });
  return { ...filing, isSigned: true, signature: made };
}

/** The draft handed in. */
export async function testAccepted(
  viewer: Viewer,
  attachments: readonly Buffer[] = [],
): Promise<PreparedFiling> {
  const filing = await testSigned(viewer, await testDraft(viewer, attachments));
  const { filingId, submissionKey } = filing;
  const accepted = await acceptFiling({ filingId, submissionKey, viewer, requestId: "test" });
  if (!accepted.ok) throw new Error(`Not accepted: ${accepted.refusal}`);
  return filing;
}
