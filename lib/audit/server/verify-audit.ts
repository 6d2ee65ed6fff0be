import "server-only";
import { db } from "@/lib/db/database";

export type AuditFault = { readonly stream: string; readonly seq: number };

/** Walks every chain and names the first entry of each that was changed, moved or cut out. */
export async function verifyAudit(): Promise<readonly AuditFault[]> {
  const rows = await db().$queryRaw<{ stream: string; fault: bigint | null }[]>`
    SELECT stream, audit_fault(stream) AS fault FROM (
      SELECT DISTINCT stream FROM audit_entry UNION SELECT stream FROM audit_head) AS streams`;
  return rows.flatMap(({ stream, fault }) => (fault === null ? [] : [{ stream, seq: Number(fault) }]));
}
