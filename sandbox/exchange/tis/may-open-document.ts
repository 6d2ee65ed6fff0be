import { firstRow, type Queries } from "../database";
import { type CaseFile } from "./case-file";
import { documentsFor } from "./case-answers";

type Document = { readonly documentId: string; readonly personalCode: string | null };

/** Who brought a document may open it; so may whoever sees it in a case. */
export async function mayOpenDocument(
  queries: Queries,
  { documentId, personalCode: owner }: Document,
  reader: string,
): Promise<boolean> {
  if (owner === reader) return true;
  const row = await firstRow<{ body: CaseFile }>(
    queries,
    `SELECT c.body FROM case_participant p JOIN case_file c USING (case_id)
     WHERE p.personal_code = $1 AND c.body -> 'documents' @> jsonb_build_array(jsonb_build_object('documentId', $2::text)) LIMIT 1`,
    [reader, documentId],
  );
  if (row === null) return false;
  return documentsFor(row.body, reader)?.some((document) => document.documentId === documentId) ?? false;
}
