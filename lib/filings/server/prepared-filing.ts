import "server-only";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import { filingContent } from "../filing-content";
import { filingState } from "../filing-state";
import type { Owner } from "../owner";
import type { PreparedFiling } from "../prepared-filing";
import { signature, signaturePlace } from "../signature";
import { fileOf } from "./file-of";
import { signatoryOf } from "./signatories-of-filing";

/** The filing of an owner's draft, if it has been prepared. */
export const preparedFiling = (
  draftId: string,
  { personId, mandateId }: Owner,
): Promise<PreparedFiling | undefined> => found({ draftId, personId, draft: { mandateId } });

/** The same by its own id. */
export const preparedFilingById = (
  filingId: string,
  { personId, mandateId }: Owner,
): Promise<PreparedFiling | undefined> => found({ id: filingId, personId, draft: { mandateId } });

async function found(
  where: { personId: string; draft: Pick<Owner, "mandateId"> } & ({ id: string } | { draftId: string }),
): Promise<PreparedFiling | undefined> {
  const filing = await db().filing.findFirst({
    where,
    include: {
      documents: { orderBy: { position: "asc" } },
      signatories: { orderBy: { position: "asc" } },
    },
  });
  if (filing === null) return undefined;
  const content: unknown = JSON.parse(
    unseal(filing.answers, { table: "filing", column: "answers", id: filing.id }),
  );
  const signed: unknown =
    filing.signature === null ? null : JSON.parse(unseal(filing.signature, signaturePlace(filing.id)));
  return {
    filingId: filing.id,
    draftId: filing.draftId,
    state: filingState(filing.state),
    draftRevision: filing.draftRevision,
    content: filingContent.parse(content),
    files: filing.documents.map(fileOf),
    contentSha256: Buffer.from(filing.contentSha256).toString("hex"),
    isSigned: filing.signature !== null,
    signature: signed === null ? null : signature.parse(signed),
    signatureRequest: filing.signatureRequest,
    signatories: filing.signatories.map(signatoryOf),
    submissionKey: filing.submissionKey,
  };
}
