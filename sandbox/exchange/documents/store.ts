import { createHash } from "node:crypto";
import { firstRow, type Queries } from "../database";

export type Stored = { documentId: string; mediaType: string; size: number; sha256: string; storedAt: Date };
type NewDocument = {
  readonly documentId: string;
  /** Whose it is until a case holds it; null for what the court made. */
  readonly personalCode: string | null;
  readonly mediaType: string;
  readonly bytes: Buffer;
  readonly at: Date;
};
type Row = {
  document_id: string;
  personal_code: string | null;
  media_type: string;
  size: number;
  sha256: string;
  stored_at: Date;
};

export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const fromRow = (row: Row): Stored & { personalCode: string | null } => ({
  documentId: row.document_id,
  personalCode: row.personal_code,
  mediaType: row.media_type,
  size: row.size,
  sha256: row.sha256,
  storedAt: row.stored_at,
});

export async function storedDocument(
  queries: Queries,
  documentId: string,
): Promise<(Stored & { personalCode: string | null }) | null> {
  const row = await firstRow<Row>(
    queries,
    "SELECT document_id, personal_code, media_type, size, sha256, stored_at FROM document WHERE document_id = $1",
    [documentId],
  );
  return row === null ? null : fromRow(row);
}

export async function documentBytes(queries: Queries, documentId: string): Promise<Buffer | null> {
  const row = await firstRow<{ bytes: Buffer }>(
    queries,
    "SELECT bytes FROM document WHERE document_id = $1",
    [documentId],
  );
  return row?.bytes ?? null;
}

/** Keeps a document under its id; false when the id was taken before, by whatever bytes. */
export async function storeDocument(
  queries: Queries,
  { documentId, personalCode, mediaType, bytes, at }: NewDocument,
): Promise<boolean> {
  const done = await queries.query(
    `INSERT INTO document (document_id, personal_code, media_type, size, sha256, stored_at, bytes)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [documentId, personalCode, mediaType, bytes.length, sha256Of(bytes), at, bytes],
  );
  return done.rowCount === 1;
}
