import "server-only";
import { err, ok, type Result } from "@/lib/core/result";
import type { Transaction } from "@/lib/db/database";
import type { DraftView } from "../draft-view";
import type { Owner } from "../owner";
import { readDraft } from "./read-draft";

/** Takes an owner's open draft for a change: whoever comes at the same time waits. */
export async function lockDraft(
  tx: Transaction,
  { draftId, personId, mandateId }: Owner & { readonly draftId: string },
): Promise<Result<DraftView, "notFound" | "filed">> {
  await tx.$queryRaw`
    SELECT 1 FROM draft WHERE id = ${draftId}::uuid AND person_id = ${personId}::uuid
      AND mandate_id IS NOT DISTINCT FROM ${mandateId} FOR UPDATE`;
  const row = await tx.draft.findFirst({
    where: { id: draftId, personId, mandateId },
    include: { filing: { select: { id: true } } },
  });
  const draft = row === null ? undefined : await readDraft(tx, row);
  if (draft === undefined) return err("notFound");
  return draft.state === "open" ? ok(draft) : err("filed");
}
