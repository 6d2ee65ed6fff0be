import type { Pool } from "pg";
import { SANDBOX_PEOPLE } from "../people";

/** What one busy advocate may have; the benchmarks' volume. */
const CASES = 2_000;

/** Copies of one seeded case, each with its own numbers, opened an hour apart; the year before tells them from the rest. */
const COPIES = `
  WITH model AS (
    SELECT f.*, p.personal_code FROM case_file f JOIN case_participant p USING (case_id)
    WHERE p.personal_code = $1 ORDER BY f.opened_at LIMIT 1
  ), copy AS (
    SELECT uuidv7()::text AS id, 'C33' || lpad(n::text, 4, '0') || '25' AS number,
      'C-' || lpad(n::text, 4, '0') || '-25/12' AS archive, model.opened_at - n * interval '1 hour' AS opened, model.*
    FROM model, generate_series(1, $2::int) AS n
  ), filed AS (
    INSERT INTO case_file (case_id, case_number, archive_number, status, opened_at, version, body)
    SELECT id, number, archive, status, opened, version, body || jsonb_build_object(
      'caseId', id, 'caseNumber', number, 'archiveNumber', archive, 'filings', '[]'::jsonb)
    FROM copy ON CONFLICT DO NOTHING RETURNING case_id, opened_at
  )
  INSERT INTO case_participant (personal_code, opened_at, case_id)
  SELECT $1, opened_at, case_id FROM filed`;

/** Gives the advocate as many cases as the benchmarks ask for; doing it again adds nothing. */
export async function seedLarge(pool: Pool): Promise<void> {
  const advocate = SANDBOX_PEOPLE.find(({ handle }) => handle === "martins");
  await pool.query(COPIES, [advocate?.personalCode, CASES]);
}
