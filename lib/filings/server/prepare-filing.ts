import "server-only";
import { randomBytes } from "node:crypto";
import { audit } from "@/lib/audit/server/audit";
import { dayInRiga } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import { err, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { seal } from "@/lib/db/seal";
import { isReleased } from "@/lib/documents/scan-state";
import type { Mandate } from "@/lib/exchange/shapes";
import { isAccepted } from "@/lib/forms/accepted-kinds";
import type { Viewer } from "@/lib/identity/viewer";
import type { ActRefusal } from "@/lib/mandates/act-findings";
import type { MandateRefusal } from "@/lib/mandates/mandate-refusal";
import { mandateNow } from "@/lib/mandates/server/mandate-now";
import { refusedAct } from "../filed-act";
import type { FilingContent } from "../filing-content";
import type { FrozenFiling } from "../frozen-files";
import { acceptedKinds } from "./accepted-kinds";
import { completeDraft, type CompleteDraft } from "./complete-draft";
import { freeze } from "./freeze";
import { contentOf } from "./content-of";
import { ownerIn } from "../owner";
import type { PreparedFiling } from "../prepared-filing";
import { signatoriesOf } from "../signatories-of";
import { hasConfirmed } from "../signatory";
import { askToSign } from "./ask-to-sign";
import { preparedFiling } from "./prepared-filing";

export type Preparing = { readonly draftId: string; readonly viewer: Viewer; readonly requestId: string };

/** Files that the scanner has not called clean are filed by nobody: the draft waits with them. */
export type PrepareRefusal =
  "notFound" | "incomplete" | "formClosed" | "beingScanned" | MandateRefusal | ActRefusal;

const TRIES = 3;

/**
 * Freezes a complete draft: its PDF, its JSON and its attachments become the files of a filing, which can then be signed
 * and handed in. Doing it again changes nothing, unless the draft has changed or a new day has begun before signing;
 * then the files are made anew and an earlier signature is void.
 */
export async function prepareFiling(preparing: Preparing): Promise<Result<PreparedFiling, PrepareRefusal>> {
  const mandate = await mandateNow(preparing);
  if (!mandate.ok) return mandate;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const prepared = await preparedNow(preparing, mandate.value, new Date());
    if (!prepared.ok) return prepared;
    if (prepared.value !== null) return ok(prepared.value);
  }
  throw new Error("A draft changed all the while it was being frozen");
}

/** One try: nothing when the draft or its filing has changed meanwhile. */
async function preparedNow(
  preparing: Preparing,
  mandate: Mandate | null,
  now: Date,
): Promise<Result<PreparedFiling | null, PrepareRefusal>> {
  const { draftId, viewer } = preparing;
  const known = await preparedFiling(draftId, ownerIn(viewer));
  if (known !== undefined && known.state !== "prepared") return ok(known);
  const complete = await readyDraft(preparing, now);
  if (!complete.ok) return err(complete.refusal);
  const named = complete.value.signatories;
  const signatories = signatoriesOf({ named, mandate, submitterCode: viewer.personalCode });
  const content = contentOf(known?.filingId ?? newId(), complete.value, { viewer, signatories, now });
  const refusal = refusedAct(mandate, content);
  if (refusal !== undefined) return err(refusal);
  if (known !== undefined && isCurrent(known, complete.value, content)) return ok(known);
  const { blocks, confidential, attachments } = complete.value;
  const frozen = await freeze({ content, blocks, confidential, attachments });
  return ok(await kept(preparing, complete.value, frozen));
}

async function kept(
  preparing: Preparing,
  complete: CompleteDraft,
  frozen: FrozenFiling,
): Promise<PreparedFiling | null> {
  const isKept = await keep(preparing, complete, frozen);
  const { draftId, viewer } = preparing;
  return isKept ? ((await preparedFiling(draftId, ownerIn(viewer))) ?? null) : null;
}

async function readyDraft(
  { draftId, viewer }: Preparing,
  now: Date,
): Promise<Result<CompleteDraft, PrepareRefusal>> {
  const { givenName, familyName, personalCode } = viewer;
  const filer = { givenName, familyName, personalCode };
  const complete = await completeDraft({ draftId, ...ownerIn(viewer), filer, now });
  if (!complete.ok) return complete;
  if (!isAccepted(await acceptedKinds(), complete.value.filed.kind, dayInRiga(now))) return err("formClosed");
  const isScanned = complete.value.attachments.every(({ scanState }) => isReleased(scanState));
  return isScanned ? complete : err("beingScanned");
}

const isCurrent = (known: PreparedFiling, { draft }: CompleteDraft, now: FilingContent): boolean =>
  JSON.stringify(known.content.signatories) === JSON.stringify(now.signatories) &&
  known.draftRevision === draft.revision &&
  (isSignedByAnyone(known) || known.content.day === now.day);

/** What somebody has signed already is not made anew for the sake of its date. */
const isSignedByAnyone = ({ isSigned, signatories, contentSha256 }: PreparedFiling): boolean =>
  isSigned || signatories.some((signatory) => hasConfirmed(signatory, contentSha256));

/** False when the draft or its filing has changed meanwhile: the work is then done again from the new state. */
async function keep(preparing: Preparing, complete: CompleteDraft, frozen: FrozenFiling): Promise<boolean> {
  const { draftId, viewer } = preparing;
  const { revision } = complete.draft;
  return inTransaction(async (tx) => {
    const [locked] = await tx.$queryRaw<{ revision: number; state: string }[]>`
      SELECT revision, state FROM draft WHERE id = ${draftId}::uuid AND person_id = ${viewer.personId}::uuid
        AND mandate_id IS NOT DISTINCT FROM ${ownerIn(viewer).mandateId} FOR UPDATE`;
    if (locked?.state !== "open" || locked.revision !== revision) return false;
    const known = await tx.filing.findUnique({
      where: { draftId },
      select: { id: true, contentSha256: true },
    });
    if (known === null) await begin(tx, { preparing, complete, frozen });
    else if (known.id !== frozen.content.filingId) return false;
    else if (frozen.contentSha256.equals(known.contentSha256)) {
      // Changed back to what it was: the files and their signature stand.
      await tx.filing.update({ where: { draftId }, data: { draftRevision: revision } });
      return true;
    } else await replace(tx, { revision, frozen });
    const { filingId, signatories } = frozen.content;
    const by = { personId: viewer.personId, requestId: preparing.requestId };
    await askToSign(tx, { filingId, signatories, ...by });
    await note(tx, { preparing, frozen, revision });
    return true;
  });
}

type Beginning = {
  readonly preparing: Preparing;
  readonly complete: CompleteDraft;
  readonly frozen: FrozenFiling;
};

async function begin(
  tx: Transaction,
  { preparing, complete: { draft, correction }, frozen }: Beginning,
): Promise<void> {
  const { draftId, viewer } = preparing;
  await tx.filing.create({
    data: {
      ...rowOf(frozen),
      id: frozen.content.filingId,
      draftId,
      personId: viewer.personId,
      state: "prepared",
      draftRevision: draft.revision,
      correctsFilingId: correction?.filingId ?? null,
    },
  });
  await addFiles(tx, frozen);
}

/** The content is another now: what was signed before is not what would be handed in, so it must be signed again. */
async function replace(
  tx: Transaction,
  { revision, frozen }: { revision: number; frozen: FrozenFiling },
): Promise<void> {
  const { filingId } = frozen.content;
  await tx.filing.update({
    where: { id: filingId, state: "prepared" },
    data: {
      ...rowOf(frozen),
      draftRevision: revision,
      signature: null,
      signatureRequest: null,
      rowVersion: { increment: 1 },
    },
  });
  await tx.filingDocument.deleteMany({ where: { filingId } });
  await addFiles(tx, frozen);
}

function rowOf({ content, contentSha256 }: FrozenFiling) {
  const { filingId, form, formVersion, courtId, claimTotalCents, language } = content;
  return {
    form,
    version: formVersion,
    language,
    answers: seal(JSON.stringify(content), { table: "filing", column: "answers", id: filingId }),
    courtId,
    claimTotalCents: claimTotalCents === null ? null : BigInt(claimTotalCents),
    contentSha256: Uint8Array.from(contentSha256),
    submissionKey: randomBytes(24).toString("base64url"),
  };
}

async function note(
  tx: Transaction,
  made: { preparing: Preparing; frozen: FrozenFiling; revision: number },
): Promise<void> {
  const { viewer, requestId } = made.preparing;
  const { content, files, contentSha256 } = made.frozen;
  const detail = {
    revision: made.revision,
    files: files.length,
    contentSha256: contentSha256.toString("hex"),
  };
  await audit(tx, {
    personId: viewer.personId,
    action: "filing.prepared",
    subjectKind: "filing",
    subjectId: content.filingId,
    requestId,
    detail,
  });
}

async function addFiles(tx: Transaction, { content: { filingId }, files }: FrozenFiling): Promise<void> {
  await tx.filingDocument.createMany({
    data: files.map(({ id, purpose, name, mediaType, size, sha256, storageKey }, position) => ({
      id,
      filingId,
      purpose,
      name: seal(name, { table: "filing_document", column: "name", id }),
      mediaType,
      size: BigInt(size),
      sha256: Uint8Array.from(Buffer.from(sha256, "hex")),
      storageKey,
      position,
    })),
  });
}
