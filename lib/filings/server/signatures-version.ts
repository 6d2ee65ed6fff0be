import "server-only";
import { createHash } from "node:crypto";
import { db } from "@/lib/db/database";
import type { Owner } from "../owner";

/** What the open page of the signatures compares: another answer means that somebody has decided, or that it was handed in. */
export async function signaturesVersion({
  filingId,
  personId,
  mandateId,
}: Owner & { readonly filingId: string }): Promise<string | undefined> {
  const filing = await db().filing.findFirst({
    where: { id: filingId, personId, draft: { mandateId } },
    select: {
      state: true,
      signatories: { select: { id: true, state: true, decidedAt: true }, orderBy: { position: "asc" } },
    },
  });
  return filing === null
    ? undefined
    : createHash("sha256").update(JSON.stringify(filing)).digest("base64url").slice(0, 16);
}
