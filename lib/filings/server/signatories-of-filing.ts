import "server-only";
import { db, type Transaction } from "@/lib/db/database";
import type { FilingSignatory } from "@/lib/db/generated/client";
import { unseal } from "@/lib/db/seal";
import { signature } from "../signature";
import { type KnownSignatory, signatoryPlace } from "../signatory";
import { signatoryState } from "../signatory-state";

/** A row, opened. */
export function signatoryOf(row: FilingSignatory): KnownSignatory {
  const { id } = row;
  const signed: unknown =
    row.signature === null ? null : JSON.parse(unseal(row.signature, signatoryPlace("signature", id)));
  return {
    id,
    name: unseal(row.name, signatoryPlace("name", id)),
    personalCode: unseal(row.personalCode, signatoryPlace("personal_code", id)),
    state: signatoryState(row.state),
    decidedAt: row.decidedAt,
    contentSha256: row.contentSha256 === null ? null : Buffer.from(row.contentSha256).toString("hex"),
    signature: signed === null ? null : signature.parse(signed),
    reason: row.reason === null ? null : unseal(row.reason, signatoryPlace("reason", id)),
  };
}

/** Who must sign a filing, in the order in which they were named. The caller has made sure whose filing it is. */
export async function signatoriesOfFiling(
  filingId: string,
  tx: Transaction = db(),
): Promise<readonly KnownSignatory[]> {
  const rows = await tx.filingSignatory.findMany({ where: { filingId }, orderBy: { position: "asc" } });
  return rows.map(signatoryOf);
}
