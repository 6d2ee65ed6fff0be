import { firstRow, type Queries, rows } from "../database";
import { automaticMomentOfCase } from "./automatic-moment";
import { audienceOf, type CaseFile } from "./case-file";

type Row = { body: CaseFile };

export async function caseFile(queries: Queries, caseId: string): Promise<CaseFile | null> {
  return (
    (await firstRow<Row>(queries, "SELECT body FROM case_file WHERE case_id = $1", [caseId]))?.body ?? null
  );
}

/** By the number of the case or of its archive, however a person wrote it. */
export async function caseFileNumbered(queries: Queries, written: string): Promise<CaseFile | null> {
  const number = written.replaceAll(/\s/g, "").toUpperCase();
  const sql = "SELECT body FROM case_file WHERE case_number = $1 OR archive_number = $1";
  return (await firstRow<Row>(queries, sql, [number]))?.body ?? null;
}

export async function caseFiles(queries: Queries, limit = 200): Promise<CaseFile[]> {
  const found = await rows<Row>(
    queries,
    "SELECT body FROM case_file ORDER BY opened_at DESC, case_id DESC LIMIT $1",
    [limit],
  );
  return found.map(({ body }) => body);
}

/** Keeps a case and who may find it; every keeping is a new version. */
export async function keepCase(queries: Queries, file: CaseFile): Promise<CaseFile> {
  const kept = { ...file, version: file.version + 1 };
  await queries.query(
    `INSERT INTO case_file (case_id, case_number, archive_number, status, opened_at, version, automatic_at, body)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (case_id) DO UPDATE SET status = EXCLUDED.status, version = EXCLUDED.version,
       automatic_at = EXCLUDED.automatic_at, body = EXCLUDED.body`,
    [
      kept.caseId,
      kept.caseNumber,
      kept.archiveNumber,
      kept.status,
      kept.openedAt,
      kept.version,
      automaticMomentOfCase(kept),
      JSON.stringify(kept),
    ],
  );
  await queries.query(
    "INSERT INTO case_participant (personal_code, opened_at, case_id) SELECT unnest($1::text[]), $2, $3 ON CONFLICT DO NOTHING",
    [[...audienceOf(kept)], kept.openedAt, kept.caseId],
  );
  return kept;
}
