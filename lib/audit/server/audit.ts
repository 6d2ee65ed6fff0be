import "server-only";
import type { Transaction } from "@/lib/db/database";

export type AuditEntry = {
  /** Null for what the system does by itself. */
  readonly personId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly requestId: string | null;
  /** Codes and ids; never personal data. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
};

/** Adds an entry to the person's chain, in the caller's transaction: both are kept or neither. */
export async function audit(tx: Transaction, entry: AuditEntry): Promise<void> {
  const stream = entry.personId ?? "system";
  const detail = JSON.stringify(entry.detail ?? {});
  await tx.$executeRaw`
    INSERT INTO audit_entry (stream, person_id, action, subject_kind, subject_id, request_id, detail, seq, prev_hash, hash)
    VALUES (${stream}, ${entry.personId}::uuid, ${entry.action}, ${entry.subjectKind}, ${entry.subjectId}, ${entry.requestId},
      ${detail}::jsonb, 0, ''::bytea, ''::bytea)`;
}
