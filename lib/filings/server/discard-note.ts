import "server-only";
import { ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Owner } from "../owner";
import { lockDraft } from "./lock-draft";
import { writeNote } from "./write-draft";

/** Of two versions of a step the saved one is kept: what was typed here is let go. */
export async function discardNote(
  own: Owner & { readonly draftId: string },
): Promise<Result<null, "notFound" | "filed">> {
  return inTransaction(async (tx) => {
    const locked = await lockDraft(tx, own);
    if (!locked.ok) return locked;
    await writeNote(tx, own.draftId, null);
    return ok(null);
  });
}
