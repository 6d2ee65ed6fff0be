import { COURTS } from "../sandbox/exchange/registers/courts";
import { SUBJECTS } from "../sandbox/exchange/public/subjects";

/** What a connection can do. */
type Queries = { readonly query: (sql: string, values?: unknown[]) => Promise<{ rows: unknown[] }> };

const JUDGES = 400;
/** From so many days ago, for so many days: three years of past, one to come. */
const FIRST_DAY = -1_096;
const DAYS = 1_461;

const GIVEN = ["Anna", "Dace", "Gatis", "Inga", "Juris", "Laila", "Normunds", "Raimonds", "Solvita", "Vita"];
const STEMS = ["Ābol", "Bērz", "Cielav", "Dzeņ", "Ezeriņ", "Gailīt", "Irbīt", "Kalniņ", "Lūs", "Ozoliņ"];
const SECOND = ["Audz", "Birz", "Druv", "Egl", "Grav", "Klint", "Mež", "Palej"];

const EMPTY = `TRUNCATE public_hearing, public_hearing_change, public_judge, public_subject RESTART IDENTITY CASCADE`;

const FILL_JUDGES = `
  INSERT INTO public_judge (court_id, name)
  SELECT ($1::text[])[1 + n % cardinality($1)],
    ($2::text[])[1 + n % 10] || ' ' || ($3::text[])[1 + (n / 10) % 10] || 'e-' || ($4::text[])[1 + (n / 100) % 8] || 'e'
  FROM generate_series(0, $5::int - 1) AS n
  ON CONFLICT DO NOTHING`;

const FILL_SUBJECTS = `
  INSERT INTO public_subject (process_kind, name) SELECT * FROM unnest($1::text[], $2::text[])`;

/**
 * Spread by prime steps, so that every run makes the same calendar: a working day and an hour from nine to five, a house, one of
 * its court's judges, mostly of one kind of case; every eighth closed, some by video, some moved or cancelled.
 */
const FILL_HEARINGS = `
  WITH house AS (
    SELECT ordinality - 1 AS place, court_id, courthouse_id
    FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS h(court_id, courthouse_id, ordinality)
  ), bench AS (
    SELECT court_id, array_agg(id ORDER BY id) AS judges FROM public_judge GROUP BY court_id
  ), about AS (
    SELECT process_kind, array_agg(id ORDER BY id) AS subjects FROM public_subject GROUP BY process_kind
  ), raw AS (
    SELECT n, h.court_id, h.courthouse_id,
      CASE WHEN h.court_id IN ('ART', 'ADAT') THEN 'administrative'
        ELSE (ARRAY['civil', 'civil', 'civil', 'criminal', 'criminal', 'administrativeOffence'])[1 + (n / 7) % 6] END AS kind,
      current_date + $4::int + ((n::bigint * 7919) % $5::int)::int AS on_day,
      9 + (n / 3) % 8 AS hour, (n / 5) % 2 * 30 AS minute, n % 25 IN (3, 11, 19) AS closed
    FROM generate_series(1, $1::int) AS n
    JOIN house h ON h.place = (n::bigint * 104729) % cardinality($3)
  ), timed AS (
    SELECT *, ((CASE extract(isodow FROM on_day) WHEN 6 THEN on_day - 1 WHEN 7 THEN on_day + 1 ELSE on_day END)
      + make_time(hour, minute, 0)) AT TIME ZONE 'Europe/Riga' AS starts_at
    FROM raw
  )
  INSERT INTO public_hearing (id, version, court_id, courthouse_id, hall, starts_at, ends_at, status, mode, is_closed,
    process_kind, case_number, archive_number, case_key, archive_key, archive_base, judge_id, subject_id, changed_at)
  SELECT 'filled-' || n, 1 + n % 3, t.court_id, t.courthouse_id, (1 + n % 12)::text, starts_at, starts_at + interval '1 hour',
    CASE WHEN starts_at < now() THEN 'held' WHEN n % 33 = 0 THEN 'cancelled' WHEN n % 41 = 0 THEN 'postponed' ELSE 'scheduled' END,
    CASE WHEN n % 10 = 4 THEN 'video' ELSE 'inPerson' END, closed,
    CASE WHEN NOT closed THEN kind END,
    CASE WHEN NOT closed THEN 'C' || lpad((n % 100)::text, 2, '0') || lpad((n / 100)::text, 5, '0') || '26' END,
    CASE WHEN NOT closed THEN 'C-' || lpad((n / 100)::text, 5, '0') || '-26/' || n % 100 END,
    CASE WHEN NOT closed THEN 'C' || lpad((n % 100)::text, 2, '0') || lpad((n / 100)::text, 5, '0') || '26' END,
    CASE WHEN NOT closed THEN 'C' || lpad((n / 100)::text, 5, '0') || '26' || n % 100 END,
    CASE WHEN NOT closed THEN 'C' || lpad((n / 100)::text, 5, '0') || '26' END,
    CASE WHEN NOT closed THEN b.judges[1 + (n / 11) % cardinality(b.judges)] END,
    CASE WHEN NOT closed THEN a.subjects[1 + (n / 13) % cardinality(a.subjects)] END,
    least(now(), starts_at - interval '20 days')
  FROM timed t JOIN bench b ON b.court_id = t.court_id JOIN about a ON a.process_kind = t.kind`;

const FILL_CHANGES = `
  INSERT INTO public_hearing_change (at, kind, hearing_id, before, after)
  SELECT changed_at, CASE status WHEN 'cancelled' THEN 'cancelled' ELSE 'changed' END, id,
    '{"status": "scheduled"}', jsonb_build_object('status', status)
  FROM public_hearing WHERE status IN ('cancelled', 'postponed') ORDER BY changed_at`;

const INDEXES = `
  SELECT i.indexname AS name, i.indexdef AS definition FROM pg_indexes i
  WHERE i.tablename = 'public_hearing' AND i.indexname <> 'public_hearing_pkey'`;

/** Indexes are made after the rows, which takes a fraction of the time; what comes of it is the same. */
async function withoutIndexes(database: Queries, work: () => Promise<unknown>): Promise<void> {
  const { rows } = await database.query(INDEXES);
  const indexes = rows as { name: string; definition: string }[];
  for (const { name } of indexes) await database.query(`DROP INDEX "${name}"`);
  await work();
  for (const { definition } of indexes) await database.query(definition);
}

/** Fills the mirror with so many made-up hearings and no others. Done as the owner of the tables; the same count gives the same calendar. */
export async function fillHearings(database: Queries, count: number): Promise<void> {
  const houses = COURTS.flatMap(({ courtId, locations }) =>
    locations.map(({ courthouseId }) => ({ courtId, courthouseId })),
  );
  const subjects = Object.entries(SUBJECTS).flatMap(([kind, names]) => names.map((name) => ({ kind, name })));
  await database.query("SET statement_timeout = 0; SET maintenance_work_mem = '256MB'");
  await database.query(EMPTY);
  await database.query(FILL_JUDGES, [COURTS.map(({ courtId }) => courtId), GIVEN, STEMS, SECOND, JUDGES]);
  await database.query(FILL_SUBJECTS, [subjects.map(({ kind }) => kind), subjects.map(({ name }) => name)]);
  await withoutIndexes(database, () =>
    database.query(FILL_HEARINGS, [
      count,
      houses.map(({ courtId }) => courtId),
      houses.map(({ courthouseId }) => courthouseId),
      FIRST_DAY,
      DAYS,
    ]),
  );
  await database.query(FILL_CHANGES);
  // Without it the planner knows nothing of the rows, and an index alone cannot answer.
  await database.query("VACUUM (ANALYZE) public_hearing");
  await database.query("ANALYZE public_judge, public_subject, public_hearing_change");
}
