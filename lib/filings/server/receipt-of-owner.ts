import "server-only";
import { db } from "@/lib/db/database";

/** The receipt of a person's filing as it was signed. */
export async function receiptOfOwner({
  filingId,
  personId,
}: {
  filingId: string;
  personId: string;
}): Promise<string | undefined> {
  const receipt = await db().receipt.findFirst({
    where: { filingId, filing: { personId } },
    select: { jws: true },
  });
  return receipt?.jws;
}
