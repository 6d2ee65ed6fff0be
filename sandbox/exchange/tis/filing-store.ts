import { firstRow, type Queries, rows } from "../database";
import { automaticMomentOfFiling } from "./automatic-moment";
import type { FilingFile } from "./filing-file";

type Row = { body: FilingFile };

export async function filingFile(queries: Queries, filingId: string): Promise<FilingFile | null> {
  return (
    (await firstRow<Row>(queries, "SELECT body FROM filing WHERE filing_id = $1", [filingId]))?.body ?? null
  );
}

export async function filingFileOfClient(queries: Queries, clientRef: string): Promise<FilingFile | null> {
  return (
    (await firstRow<Row>(queries, "SELECT body FROM filing WHERE client_ref = $1", [clientRef]))?.body ?? null
  );
}

export async function filingsOfCase(queries: Queries, caseId: string): Promise<FilingFile[]> {
  const found = await rows<Row>(queries, "SELECT body FROM filing WHERE case_id = $1 ORDER BY received_at", [
    caseId,
  ]);
  return found.map(({ body }) => body);
}

export async function filingsReceived(queries: Queries, limit = 200): Promise<FilingFile[]> {
  const found = await rows<Row>(
    queries,
    "SELECT body FROM filing ORDER BY received_at DESC, filing_id DESC LIMIT $1",
    [limit],
  );
  return found.map(({ body }) => body);
}

/** Keeps a filing; every keeping is a new version. */
export async function keepFiling(queries: Queries, file: FilingFile): Promise<FilingFile> {
  const kept = { ...file, version: file.version + 1 };
  await queries.query(
    `INSERT INTO filing (filing_id, client_ref, registration_number, personal_code, state, case_id, received_at, version, automatic_at, body)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     ON CONFLICT (filing_id) DO UPDATE
     SET state = EXCLUDED.state, case_id = EXCLUDED.case_id, version = EXCLUDED.version,
         automatic_at = EXCLUDED.automatic_at, body = EXCLUDED.body`,
    [
      kept.filingId,
      kept.clientRef,
      kept.registrationNumber,
      kept.content.submitter.personalCode,
      kept.state,
      kept.caseId,
      kept.receivedAt,
      kept.version,
      automaticMomentOfFiling(kept),
      JSON.stringify(kept),
    ],
  );
  return kept;
}
