import "server-only";
import { audit } from "@/lib/audit/server/audit";
import { err, ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";

type Deletion = { readonly personId: string; readonly requestId: string };

/** Deletes a person's answers at once. What was put into a draft is part of that draft, and what was filed the court has. */
export async function deleteMeans({ personId, requestId }: Deletion): Promise<Result<null, "notFound">> {
  return inTransaction(async (tx) => {
    const { count } = await tx.meansAnswers.deleteMany({ where: { personId } });
    if (count === 0) return err("notFound");
    await audit(tx, {
      personId,
      action: "means.deleted",
      subjectKind: "means",
      subjectId: personId,
      requestId,
    });
    return ok(null);
  });
}
