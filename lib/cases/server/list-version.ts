import "server-only";
import { db } from "@/lib/db/database";
import { LIST_KEY } from "../copy-keys";
import { fingerprint } from "./case-version";
import type { Reader } from "./reader";

/** Changes whenever something new is known of any of the reader's cases and filings. Asks no register. */
export async function listVersion({ viewer: { personId } }: Pick<Reader, "viewer">): Promise<string> {
  const [row] = await db().$queryRaw<{ facts: string }[]>`
    SELECT concat_ws('|',
      (SELECT stale_at FROM register_copy WHERE person_id = ${personId}::uuid AND key = ${LIST_KEY}),
      (SELECT string_agg(concat_ws(':', id, state, outcome, row_version), ',' ORDER BY id) FROM filing
        WHERE person_id = ${personId}::uuid AND state <> 'prepared')) AS facts`;
  return fingerprint(row?.facts ?? "");
}
