import "server-only";
import { audit } from "@/lib/audit/server/audit";
import type { Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Prisma } from "@/lib/db/generated/client";
import type { Viewer } from "@/lib/identity/viewer";
import type { AskedSignature } from "../asked-signature";
import { type SignatoryAction, SIGNATORY_TRANSITIONS } from "../signatory-state";
import { tellOfDecision } from "./tell-of-signatures";

type Decision = {
  readonly asked: AskedSignature;
  readonly action: Extract<SignatoryAction, "confirm" | "refuse">;
  readonly data: Prisma.FilingSignatoryUpdateManyMutationInput;
  /** The request at the signer that it answers, where it does. */
  readonly signatureRequest?: string;
  readonly viewer: Viewer;
  readonly requestId: string;
};

const TOLD = { confirm: "signatureGiven", refuse: "signatureRefused" } as const;
const WRITTEN = { confirm: "filing.coSigned", refuse: "filing.signatureRefused" } as const;

/**
 * Writes down what somebody who was asked has decided on exactly the content that they have seen, and tells whoever asked. False when
 * it has been decided or changed meanwhile.
 */
export async function coSign(decision: Decision): Promise<boolean> {
  return inTransaction((tx) => decide(tx, decision));
}

async function decide(
  tx: Transaction,
  { asked, action, data, signatureRequest, ...by }: Decision,
): Promise<boolean> {
  const { signatory, filingId, contentSha256 } = asked;
  const content = Uint8Array.from(Buffer.from(contentSha256, "hex"));
  // The draft is locked first, as by every change of what is filed: none can come between looking and deciding.
  const [filing] = await tx.$queryRaw<{ personId: string }[]>`
    SELECT filing.person_id::text AS "personId" FROM draft JOIN filing ON filing.draft_id = draft.id
    WHERE filing.id = ${filingId}::uuid AND draft.state = 'open' AND filing.state = 'prepared'
      AND filing.content_sha256 = ${content} FOR UPDATE OF draft`;
  if (filing === undefined) return false;
  const { from, to } = SIGNATORY_TRANSITIONS[action];
  const { count } = await tx.filingSignatory.updateMany({
    where: {
      id: signatory.id,
      state: { in: [...from] },
      ...(signatureRequest === undefined ? {} : { signatureRequest }),
    },
    data: { ...data, state: to, contentSha256: content, decidedAt: new Date() },
  });
  if (count === 0) return false;
  await audit(tx, {
    personId: by.viewer.personId,
    action: WRITTEN[action],
    subjectKind: "filing",
    subjectId: filingId,
    requestId: by.requestId,
    detail: { signatoryId: signatory.id, contentSha256 },
  });
  const told = { signatoryId: signatory.id, filingId, personId: filing.personId, kind: TOLD[action] };
  await tellOfDecision(tx, told);
  return true;
}
