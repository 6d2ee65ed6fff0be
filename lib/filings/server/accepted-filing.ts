import "server-only";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import { filingContent, type FilingContent } from "../filing-content";
import { filingState, type FilingState } from "../filing-state";
import type { FilingFile } from "../frozen-files";
import { signature, signaturePlace, type Signature } from "../signature";
import type { KnownSignatory } from "../signatory";
import { fileOf } from "./file-of";
import { signatoryOf } from "./signatories-of-filing";

/** A filing on its way to the court, as the worker sees it. */
export type AcceptedFiling = {
  readonly filingId: string;
  readonly state: Exclude<FilingState, "prepared">;
  readonly receivedAt: Date;
  readonly content: FilingContent;
  readonly files: readonly FilingFile[];
  readonly signature: Signature;
  /** Who signed besides the submitter. */
  readonly signatories: readonly KnownSignatory[];
  /** The portal's id of what must be paid for it. */
  readonly dueId: string | null;
};

/** Any filing that the portal has accepted; for the worker, which acts for nobody in particular. */
export async function acceptedFiling(filingId: string): Promise<AcceptedFiling | undefined> {
  const filing = await db().filing.findUnique({
    where: { id: filingId },
    include: {
      documents: { orderBy: { position: "asc" } },
      signatories: { orderBy: { position: "asc" } },
      draft: { select: { due: { select: { id: true } } } },
    },
  });
  if (filing === null) return undefined;
  const state = filingState(filing.state);
  if (state === "prepared" || filing.receivedAt === null || filing.signature === null) return undefined;
  const content: unknown = JSON.parse(
    unseal(filing.answers, { table: "filing", column: "answers", id: filingId }),
  );
  const signed: unknown = JSON.parse(unseal(filing.signature, signaturePlace(filingId)));
  return {
    filingId,
    state,
    receivedAt: filing.receivedAt,
    content: filingContent.parse(content),
    files: filing.documents.map(fileOf),
    signature: signature.parse(signed),
    signatories: filing.signatories.map(signatoryOf),
    dueId: filing.draft.due?.id ?? null,
  };
}
