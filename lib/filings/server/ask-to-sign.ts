import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { newId } from "@/lib/core/id";
import type { Transaction } from "@/lib/db/database";
import { blindIndex, seal } from "@/lib/db/seal";
import type { Signatory } from "@/lib/forms/form";
import { CODE_PURPOSE, type KnownSignatory, signatoryPlace } from "../signatory";
import { signatoriesOfFiling } from "./signatories-of-filing";
import { tellSignatory } from "./tell-of-signatures";

type Asking = {
  readonly filingId: string;
  /** Whom the content names, in their order. */
  readonly signatories: readonly Signatory[];
  /** Who changed the content, and in which request. */
  readonly personId: string;
  readonly requestId: string;
};

/** As if nobody had asked yet. */
export const ASKED_ANEW = {
  state: "invited",
  signatureRequest: null,
  contentSha256: null,
  signature: null,
  reason: null,
  decidedAt: null,
} as const;

/**
 * Asks everybody whom a content names to sign it, in the transaction that writes the content: whoever is new is invited, whoever has
 * decided on another content is asked anew, and whoever is named no longer is let go.
 */
export async function askToSign(tx: Transaction, { filingId, signatories, ...by }: Asking): Promise<void> {
  const known = new Map(
    (await signatoriesOfFiling(filingId, tx)).map((signatory) => [signatory.personalCode, signatory]),
  );
  for (const [position, signatory] of signatories.entries()) {
    const before = known.get(signatory.personalCode);
    known.delete(signatory.personalCode);
    const place = { filingId, position, signatory };
    await (before === undefined ? invite(tx, place, by) : askAnew(tx, { ...place, before }, by));
  }
  for (const { id } of known.values()) await letGo(tx, { id, filingId }, by);
}

type By = Pick<Asking, "personId" | "requestId">;
type Place = { readonly filingId: string; readonly position: number; readonly signatory: Signatory };

async function invite(tx: Transaction, { filingId, position, signatory }: Place, by: By): Promise<void> {
  const id = newId();
  await tx.filingSignatory.create({
    data: {
      id,
      filingId,
      position,
      codeIndex: blindIndex(signatory.personalCode, CODE_PURPOSE),
      name: seal(signatory.name, signatoryPlace("name", id)),
      personalCode: seal(signatory.personalCode, signatoryPlace("personal_code", id)),
    },
  });
  const detail = { signatoryId: id };
  await audit(tx, {
    ...by,
    action: "filing.signatoryInvited",
    subjectKind: "filing",
    subjectId: filingId,
    detail,
  });
  await tellSignatory(tx, { id, personalCode: signatory.personalCode }, "signatureAsked");
}

async function askAnew(
  tx: Transaction,
  { filingId, position, signatory, before }: Place & { readonly before: KnownSignatory },
  by: By,
): Promise<void> {
  const { id, state } = before;
  await tx.filingSignatory.update({
    where: { id },
    data: { ...ASKED_ANEW, position, name: seal(signatory.name, signatoryPlace("name", id)) },
  });
  if (state === "invited") return;
  const detail = { signatoryId: id, was: state };
  await audit(tx, {
    ...by,
    action: "filing.signatureVoided",
    subjectKind: "filing",
    subjectId: filingId,
    detail,
  });
  await tellSignatory(tx, before, "signatureVoided");
}

async function letGo(
  tx: Transaction,
  { id, filingId }: { readonly id: string; readonly filingId: string },
  by: By,
): Promise<void> {
  await tx.filingSignatory.delete({ where: { id } });
  const detail = { signatoryId: id };
  await audit(tx, {
    ...by,
    action: "filing.signatoryRemoved",
    subjectKind: "filing",
    subjectId: filingId,
    detail,
  });
}
