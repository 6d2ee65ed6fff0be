import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { audit } from "@/lib/audit/server/audit";
import { type Day, dayInRiga } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import { db, type Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { env } from "@/lib/env";
import type { Mandate } from "@/lib/exchange/shapes";
import { faultPoint } from "@/lib/fault-point";
import { enqueue } from "@/lib/outbox/server/enqueue";
import { isFormOpen } from "@/lib/forms/accepted-kinds";
import type { Viewer } from "@/lib/identity/viewer";
import type { ActRefusal } from "@/lib/mandates/act-findings";
import type { MandateRefusal } from "@/lib/mandates/mandate-refusal";
import { othersToSign } from "@/lib/mandates/mandate";
import { mandateNow } from "@/lib/mandates/server/mandate-now";
import { refusedAct } from "../filed-act";
import { instantInRiga } from "../instant-in-riga";
import { ownerIn } from "../owner";
import { hasConfirmed } from "../signatory";
import type { ReceiptClaims } from "../receipt";
import { acceptedKinds } from "./accepted-kinds";
import { preparedFilingById } from "./prepared-filing";
import { signatoriesOfFiling } from "./signatories-of-filing";
import { signReceipt } from "./sign-receipt";

export type AcceptRefusal =
  "notFound" | "formClosed" | "notSigned" | "signaturesMissing" | "changed" | MandateRefusal | ActRefusal;

type Accepting = {
  readonly filingId: string;
  readonly viewer: Viewer;
  /** Made with the filing and sent by its button, by every retry and by every tab. */
  readonly submissionKey: string;
  readonly requestId: string;
};

export type Accepted = { readonly filingId: string; readonly receiptId: string };

/**
 * Hands in a prepared and signed filing. One transaction writes the state, the time that counts, the signed receipt, the
 * message to the court and the audit entry; so what is promised is kept, and what is not kept was never promised.
 * However often and from wherever it is repeated: one filing, one receipt.
 */
export async function acceptFiling(accepting: Accepting): Promise<Result<Accepted, AcceptRefusal>> {
  const before = await alreadyAccepted(accepting);
  if (before !== undefined) return ok(before);
  const allowed = await stillAllowed(accepting);
  if (!allowed.ok) return allowed;
  const kinds = await acceptedKinds();
  const may: May = { mandate: allowed.value, isOpen: (form, day) => isFormOpen(kinds, form, day) };
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    const known = await alreadyAccepted(accepting);
    if (known !== undefined) return ok(known);
    const accepted = await inTransaction((tx) => accept(tx, accepting, may));
    faultPoint("filing.afterCommit");
    if (accepted !== "busy") return accepted;
    await sleep(PAUSE_MS * (1 + Math.random()));
  }
  throw new Error("A filing stayed locked for longer than anybody waits");
}

/** Whoever comes while the same filing is being handed in waits here, without holding a connection meanwhile. */
const PATIENCE_MS = 10_000;
const PAUSE_MS = 40;

async function alreadyAccepted({ filingId, viewer: { personId } }: Accepting): Promise<Accepted | undefined> {
  const receipt = await db().receipt.findFirst({
    where: { filingId, filing: { personId } },
    select: { id: true },
  });
  return receipt === null ? undefined : { filingId, receiptId: receipt.id };
}

type May = {
  readonly mandate: Mandate | null;
  /** Whether the platform accepts what the form files on this legal day. */
  readonly isOpen: (form: string, day: Day) => boolean;
};

async function accept(
  tx: Transaction,
  accepting: Accepting,
  { mandate, isOpen }: May,
): Promise<Result<Accepted, AcceptRefusal> | "busy"> {
  const { personId, mandateId } = ownerIn(accepting.viewer);
  const own = { id: accepting.filingId, personId, draft: { mandateId } };
  const filing = await tx.filing.findFirst({
    where: own,
    select: { draftId: true, form: true, state: true },
  });
  if (filing === null) return err("notFound");
  // What was accepted while it could be stays accepted.
  if (filing.state === "prepared" && !isOpen(filing.form, dayInRiga(new Date()))) return err("formClosed");
  const row = await take(tx, accepting, filing.draftId);
  if (row === "busy") return row;
  if (row === undefined) return whatItIs(tx, own);
  // The day that counts has begun between the two: nothing of this is kept, and the next attempt is told.
  if (!isOpen(row.form, dayInRiga(row.receivedAt))) throw new Error("A form closed while it was handed in");
  const receiptId = newId();
  const jws = await signReceipt({ ...(await claimsOf(tx, row, receiptId)), ...mandateClaim(mandate) });
  await tx.receipt.create({ data: { id: receiptId, filingId: own.id, jws, issuedAt: row.receivedAt } });
  await enqueue(tx, { aggregate: `filing:${own.id}`, kind: "filing.deliver", payload: { filingId: own.id } });
  await tx.draft.update({ where: { id: filing.draftId }, data: { state: "filed" } });
  const detail = { receiptId, contentSha256: Buffer.from(row.contentSha256).toString("hex") };
  const by = { personId: own.personId, requestId: accepting.requestId };
  await audit(tx, { ...by, action: "filing.accepted", subjectKind: "filing", subjectId: own.id, detail });
  faultPoint("filing.beforeCommit");
  return ok({ filingId: own.id, receiptId });
}

/** For another one may file what the mandate allows at this moment, whatever it allowed when it was prepared and signed. */
async function stillAllowed(accepting: Accepting): Promise<Result<Mandate | null, AcceptRefusal>> {
  const mandate = await mandateNow(accepting);
  if (!mandate.ok || mandate.value === null) return mandate;
  const filing = await preparedFilingById(accepting.filingId, ownerIn(accepting.viewer));
  if (filing === undefined) return err("notFound");
  const { content } = filing;
  const refusal = refusedAct(mandate.value, content);
  if (refusal !== undefined) return err(refusal);
  // Whom the company must sign with may have changed since it was prepared.
  const asked = new Set([content.submitter, ...content.signatories].map(({ personalCode }) => personalCode));
  const isAsked = othersToSign(mandate.value).every(({ personalCode }) => asked.has(personalCode ?? ""));
  return isAsked ? mandate : err("signaturesMissing");
}

const mandateClaim = (mandate: Mandate | null): Pick<ReceiptClaims, "mandate"> =>
  mandate === null ? {} : { mandate: { id: mandate.mandateId, capacity: mandate.kind } };

type TakenRow = {
  readonly id: string;
  readonly form: string;
  readonly version: number;
  readonly courtId: string;
  readonly contentSha256: Uint8Array;
  readonly receivedAt: Date;
};

/** The one statement by which a filing is handed in: whoever comes second finds nothing to take. */
async function take(
  tx: Transaction,
  { filingId, submissionKey }: Accepting,
  draftId: string,
): Promise<TakenRow | "busy" | undefined> {
  // The draft is locked first, as every change of it does, so that nothing is added between looking and taking.
  const [draft] = await tx.$queryRaw<{ revision: number; state: string }[]>`
    SELECT revision, state FROM draft WHERE id = ${draftId}::uuid FOR UPDATE SKIP LOCKED`;
  if (draft === undefined) return "busy";
  if (draft.state !== "open") return undefined;
  const [row] = await tx.$queryRaw<TakenRow[]>`
    UPDATE filing SET state = 'accepted', received_at = date_trunc('milliseconds', clock_timestamp()), row_version = row_version + 1
    WHERE id = ${filingId}::uuid AND state = 'prepared' AND signature IS NOT NULL
      AND submission_key = ${submissionKey} AND draft_revision = ${draft.revision}
      AND NOT EXISTS (SELECT 1 FROM filing_signatory s WHERE s.filing_id = filing.id
        AND (s.state <> 'confirmed' OR s.content_sha256 <> filing.content_sha256))
    RETURNING id::text, form, version, court_id AS "courtId", content_sha256 AS "contentSha256", received_at AS "receivedAt"`;
  return row;
}

/** Why nothing was taken: it was handed in already, which is what was wanted, or it cannot be handed in as it is. */
async function whatItIs(
  tx: Transaction,
  own: { id: string; personId: string; draft: { mandateId: string | null } },
): Promise<Result<Accepted, AcceptRefusal>> {
  const filing = await tx.filing.findFirst({
    where: own,
    select: { signature: true, contentSha256: true, receipt: { select: { id: true } } },
  });
  if (filing === null) return err("notFound");
  if (filing.receipt !== null) return ok({ filingId: own.id, receiptId: filing.receipt.id });
  if (filing.signature === null) return err("notSigned");
  const content = Buffer.from(filing.contentSha256).toString("hex");
  const others = await signatoriesOfFiling(own.id, tx);
  return err(others.every((signatory) => hasConfirmed(signatory, content)) ? "changed" : "signaturesMissing");
}

async function claimsOf(tx: Transaction, row: TakenRow, receiptId: string): Promise<ReceiptClaims> {
  const others = await tx.filingSignatory.count({ where: { filingId: row.id } });
  const files = await tx.filingDocument.findMany({
    where: { filingId: row.id },
    orderBy: { position: "asc" },
  });
  return {
    iss: env().APP_ORIGIN,
    jti: receiptId,
    iat: Math.floor(row.receivedAt.getTime() / 1000),
    format: "lv.elieta.receipt/1",
    filingId: row.id,
    form: row.form,
    formVersion: row.version,
    courtId: row.courtId,
    receivedAt: row.receivedAt.toISOString(),
    receivedAtRiga: instantInRiga(row.receivedAt),
    status: "received",
    ...(others === 0 ? {} : { signatures: 1 + others }),
    contentSha256: Buffer.from(row.contentSha256).toString("hex"),
    files: files.map(({ position, purpose, mediaType, size, sha256 }) => ({
      position,
      purpose,
      mediaType,
      size: Number(size),
      sha256: Buffer.from(sha256).toString("hex"),
    })),
  };
}
