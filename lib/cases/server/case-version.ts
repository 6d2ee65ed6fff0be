import "server-only";
import { createHash } from "node:crypto";
import { err, ok, type Result } from "@/lib/core/result";
import { db } from "@/lib/db/database";
import { caseKey, keysOfCase } from "../copy-keys";
import type { Reader } from "./reader";

type Row = { holds: boolean; facts: string };

/** Changes whenever something new is known of the case: an event came, a filing or a payment moved. Asks no register. */
export async function caseVersion(caseId: string, { viewer }: Pick<Reader, "viewer">): Promise<string> {
  return (await versionRow(caseId, viewer.personId)).version;
}

/** The same for whoever has opened the case; for anybody else there is no such case. */
export async function knownCaseVersion(
  caseId: string,
  { viewer }: Pick<Reader, "viewer">,
): Promise<Result<{ version: string }, "notFound">> {
  const { holds, version } = await versionRow(caseId, viewer.personId);
  return holds ? ok({ version }) : err("notFound");
}

async function versionRow(caseId: string, personId: string): Promise<{ holds: boolean; version: string }> {
  const [row] = await db().$queryRaw<Row[]>`
    SELECT EXISTS (SELECT 1 FROM register_copy WHERE person_id = ${personId}::uuid AND key = ${caseKey(caseId)}) AS holds,
      concat_ws('|',
        (SELECT max(stale_at) FROM register_copy WHERE person_id = ${personId}::uuid AND key = ANY(${keysOfCase(caseId)}::text[])),
        (SELECT string_agg(concat_ws(':', id, state, outcome, row_version), ',' ORDER BY id) FROM filing
          WHERE person_id = ${personId}::uuid AND platform_case_id = ${caseId}),
        (SELECT string_agg(concat_ws(':', payment.id, payment.state), ',' ORDER BY payment.id) FROM payment
          JOIN due ON due.id = payment.due_id JOIN filing ON filing.draft_id = due.draft_id
          WHERE due.person_id = ${personId}::uuid AND filing.platform_case_id = ${caseId})) AS facts`;
  return { holds: row?.holds ?? false, version: fingerprint(row?.facts ?? "") };
}

/** Says that something changed, and not what. */
export const fingerprint = (facts: string): string =>
  createHash("sha256").update(facts).digest("base64url").slice(0, 22);
