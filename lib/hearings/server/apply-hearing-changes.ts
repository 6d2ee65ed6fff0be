import "server-only";
import type { Transaction } from "@/lib/db/database";
import type { PublicHearing, PublicHearingChange } from "@/lib/exchange/shapes";
import { log } from "@/lib/log";
import { archiveBaseKey, caseNumberKey } from "../case-number-key";
import { hearingTraits } from "../hearing-change";
import { type LogLine, type Mirrored, mirrorStep } from "../mirror-step";
import { holdsPersonalCode } from "../public-hearing";
import { keepHidden, numbersOfHidden } from "./hidden-numbers";

/** One page at a time over all workers, so that the change log grows in the order in which it becomes visible. */
const MIRROR_LOCK = 7_311;

type Kept = { readonly hearing: PublicHearing | null; readonly at: Date };
type Line = LogLine & { readonly hearingId: string };

/** Takes a page of changes over, in a few statements however long it is. */
export async function applyHearingChanges(
  tx: Transaction,
  changes: readonly PublicHearingChange[],
): Promise<void> {
  if (changes.length === 0) return;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${MIRROR_LOCK}::bigint)`;
  const known = await knownOf(tx, [...new Set(changes.map(({ hearingId }) => hearingId))]);
  const lines: Line[] = [];
  const kept = new Map<string, Kept>();
  for (const change of changes) {
    const { hearingId } = change;
    const step = mirrorStep(known.get(hearingId) ?? { state: "unknown" }, change);
    if (step === null) continue;
    warnOfPersons(change);
    known.set(hearingId, step.known);
    kept.set(hearingId, { hearing: step.hearing, at: step.line.at });
    lines.push({ hearingId, ...step.line });
  }
  const hidden = await numbersOfHidden(tx, kept);
  await keepHearings(tx, kept);
  await keepLines(tx, lines);
  await keepHidden(tx, hidden);
  await forget(tx, kept);
}

/** Said without the text: somebody at the court must look at it. */
function warnOfPersons({ hearingId, hearing }: PublicHearingChange): void {
  if (hearing !== null && holdsPersonalCode(hearing.subject ?? ""))
    log.warn({ hearingId }, "hearings: a subject held a personal code and was left out");
}

type KnownRow = Omit<Extract<Mirrored, { state: "shown" }>, "traits" | "state"> & {
  readonly id: string;
  readonly traits: unknown;
};

async function knownOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, Mirrored>> {
  const shown = await tx.$queryRaw<KnownRow[]>`
    SELECT h.id, h.version, h.changed_at AS at, jsonb_build_object(
      'startsAt', to_char(h.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'courthouseId', h.courthouse_id,
      'hall', h.hall, 'judge', j.name, 'status', h.status, 'mode', h.mode, 'isClosed', h.is_closed) AS traits
    FROM public_hearing h LEFT JOIN public_judge j ON j.id = h.judge_id WHERE h.id = ANY (${ids})`;
  const withdrawn = await tx.$queryRaw<{ id: string; at: Date }[]>`
    SELECT hearing_id AS id, max(at) AS at FROM public_hearing_change
    WHERE kind = 'withdrawn' AND hearing_id = ANY (${ids}) GROUP BY hearing_id`;
  return new Map<string, Mirrored>([
    ...withdrawn.map(({ id, at }) => [id, { state: "withdrawn", at }] as const),
    ...shown.map(
      ({ id, traits, ...row }) =>
        [id, { state: "shown", ...row, traits: hearingTraits.parse(traits) }] as const,
    ),
  ]);
}

const keyOf = (number: string | null): string | null => (number === null ? null : caseNumberKey(number));

async function keepHearings(tx: Transaction, kept: ReadonlyMap<string, Kept>): Promise<void> {
  const rows = [...kept.values()].flatMap(({ hearing, at }) =>
    hearing === null
      ? []
      : {
          ...hearing,
          at: at.toISOString(),
          caseKey: keyOf(hearing.caseNumber),
          archiveKey: keyOf(hearing.archiveNumber),
          archiveBase: hearing.archiveNumber === null ? null : archiveBaseKey(hearing.archiveNumber),
          aboutKind: hearing.processKind ?? "",
        },
  );
  if (rows.length === 0) return;
  const body = JSON.stringify(rows);
  await tx.$executeRaw`
    INSERT INTO public_judge (court_id, name)
    SELECT DISTINCT r."courtId", r.judge FROM jsonb_to_recordset(${body}::jsonb) AS r("courtId" text, judge text)
    WHERE r.judge IS NOT NULL ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO public_subject (process_kind, name)
    SELECT DISTINCT r."aboutKind", r.subject FROM jsonb_to_recordset(${body}::jsonb) AS r("aboutKind" text, subject text)
    WHERE r.subject IS NOT NULL ON CONFLICT DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO public_hearing (id, version, court_id, courthouse_id, hall, starts_at, ends_at, status, mode, is_closed,
      process_kind, case_number, archive_number, case_key, archive_key, archive_base, judge_id, subject_id, changed_at)
    SELECT r."hearingId", r.version, r."courtId", r."courthouseId", r.hall, r."startsAt", r."endsAt", r.status, r.mode,
      r."isClosed", r."processKind", r."caseNumber", r."archiveNumber", r."caseKey", r."archiveKey", r."archiveBase",
      j.id, s.id, r.at
    FROM jsonb_to_recordset(${body}::jsonb) AS r("hearingId" text, version int, "courtId" text, "courthouseId" text, hall text,
      "startsAt" timestamptz, "endsAt" timestamptz, status text, mode text, "isClosed" boolean, "processKind" text,
      "caseNumber" text, "archiveNumber" text, "caseKey" text, "archiveKey" text, "archiveBase" text, judge text,
      subject text, "aboutKind" text, at timestamptz)
    LEFT JOIN public_judge j ON j.court_id = r."courtId" AND j.name = r.judge
    LEFT JOIN public_subject s ON s.process_kind = r."aboutKind" AND s.name = r.subject
    ON CONFLICT (id) DO UPDATE SET version = EXCLUDED.version, court_id = EXCLUDED.court_id,
      courthouse_id = EXCLUDED.courthouse_id, hall = EXCLUDED.hall, starts_at = EXCLUDED.starts_at, ends_at = EXCLUDED.ends_at,
      status = EXCLUDED.status, mode = EXCLUDED.mode, is_closed = EXCLUDED.is_closed, process_kind = EXCLUDED.process_kind,
      case_number = EXCLUDED.case_number, archive_number = EXCLUDED.archive_number, case_key = EXCLUDED.case_key,
      archive_key = EXCLUDED.archive_key, archive_base = EXCLUDED.archive_base, judge_id = EXCLUDED.judge_id,
      subject_id = EXCLUDED.subject_id, changed_at = EXCLUDED.changed_at`;
}

async function keepLines(tx: Transaction, lines: readonly Line[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO public_hearing_change (at, kind, hearing_id, before, after)
    SELECT (line->>'at')::timestamptz, line->>'kind', line->>'hearingId', nullif(line->'before', 'null'), nullif(line->'after', 'null')
    FROM jsonb_array_elements(${JSON.stringify(lines)}::jsonb) WITH ORDINALITY AS told(line, place) ORDER BY place`;
}

/** What may no longer be public leaves the calendar and its history; what has become closed keeps its history without the judge. */
async function forget(tx: Transaction, kept: ReadonlyMap<string, Kept>): Promise<void> {
  const withdrawn = [...kept].flatMap(([id, { hearing }]) => (hearing === null ? [id] : []));
  const closed = [...kept].flatMap(([id, { hearing }]) => (hearing?.isClosed === true ? [id] : []));
  if (withdrawn.length > 0) {
    await tx.$executeRaw`DELETE FROM public_hearing WHERE id = ANY (${withdrawn})`;
    await tx.$executeRaw`
      UPDATE public_hearing_change SET before = NULL, after = NULL
      WHERE hearing_id = ANY (${withdrawn}) AND (before IS NOT NULL OR after IS NOT NULL)`;
  }
  if (closed.length > 0) {
    await tx.$executeRaw`
      UPDATE public_hearing_change SET before = before - 'judge', after = after - 'judge'
      WHERE hearing_id = ANY (${closed}) AND (before ? 'judge' OR after ? 'judge')`;
  }
}
