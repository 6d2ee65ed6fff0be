import type { PublicHearing, PublicHearingChange } from "@/lib/exchange/shapes";
import { firstRow, type Queries, rows } from "../database";
import { publishPublicEvent } from "../events/publish";
import { proceedingFollows } from "./proceeding-store";

type About = { readonly queries: Queries; readonly origin: string; readonly at: Date };
export type NewHearing = Omit<PublicHearing, "version">;

/** What the court publishes of a hearing, and whether it was closed or taken back at the desk: that outlasts every later change. */
type Row = { readonly body: PublicHearing; readonly closed: boolean; readonly withdrawn: boolean };

const kept = (queries: Queries, hearingId: string): Promise<Row | null> =>
  firstRow<Row>(queries, "SELECT body, closed, withdrawn FROM public_hearing WHERE hearing_id = $1", [
    hearingId,
  ]);

/** Of a closed hearing nothing is told but place, time and that it is closed (Civil Procedure Law, s. 11). */
export const closedPart = (hearing: NewHearing): NewHearing => ({
  ...hearing,
  isClosed: true,
  processKind: null,
  caseNumber: null,
  archiveNumber: null,
  judge: null,
  subject: null,
});

/** Publishes a hearing as it stands now, if anybody would see a difference. */
export async function publishHearing(about: About, hearing: NewHearing): Promise<void> {
  const known = await kept(about.queries, hearing.hearingId);
  if (known?.withdrawn === true) return;
  const shown = shownPart(hearing, known);
  const before = known?.body ?? null;
  const told: PublicHearing = { ...shown, version: (before?.version ?? 0) + 1 };
  if (isSame(before, told)) return;
  await keepHearing(about.queries, told, { closed: told.isClosed, withdrawn: false });
  await keepChange(about, { kind: kindOf(before, told), hearingId: told.hearingId, hearing: told });
}

/** What was closed at the desk stays closed. */
const shownPart = (hearing: NewHearing, known: Row | null): NewHearing =>
  hearing.isClosed || known?.closed === true ? closedPart(hearing) : hearing;

function kindOf(before: PublicHearing | null, after: PublicHearing): PublicHearingChange["kind"] {
  if (before === null) return "set";
  return after.status === "cancelled" && before.status !== "cancelled" ? "cancelled" : "changed";
}

const isSame = (one: PublicHearing | null, other: PublicHearing): boolean =>
  one !== null &&
  Object.entries(other).every(
    ([name, value]) => name === "version" || value === one[name as keyof PublicHearing],
  );

/** The hearing becomes closed: from now on the feed tells only what may be told, and no longer what it told before. */
export async function closeHearing(about: About, hearing: PublicHearing): Promise<void> {
  await forgetChanges(about.queries, hearing.hearingId);
  await publishHearing(about, closedPart(hearing));
}

/** What may not be public at all: the feed says so, and no longer what it was. */
export async function withdrawHearing(about: About, hearing: PublicHearing): Promise<void> {
  await forgetChanges(about.queries, hearing.hearingId);
  await keepHearing(
    about.queries,
    { ...closedPart(hearing), version: hearing.version + 1 },
    { closed: true, withdrawn: true },
  );
  await keepChange(about, { kind: "withdrawn", hearingId: hearing.hearingId, hearing: null });
}

async function keepHearing(
  queries: Queries,
  hearing: PublicHearing,
  { closed, withdrawn }: Omit<Row, "body">,
): Promise<void> {
  await queries.query(
    `INSERT INTO public_hearing (hearing_id, starts_at, closed, withdrawn, body) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (hearing_id) DO UPDATE SET starts_at = EXCLUDED.starts_at, closed = EXCLUDED.closed,
       withdrawn = EXCLUDED.withdrawn, body = EXCLUDED.body`,
    [hearing.hearingId, hearing.startsAt, closed, withdrawn, JSON.stringify(hearing)],
  );
}

async function keepChange(
  { queries, origin, at }: About,
  change: Omit<PublicHearingChange, "at">,
): Promise<void> {
  await queries.query("INSERT INTO public_hearing_change (hearing_id, body) VALUES ($1, $2)", [
    change.hearingId,
    JSON.stringify({ at: at.toISOString(), ...change }),
  ]);
  await publishPublicEvent(queries, { origin, at }, "hearings");
  await proceedingFollows({ queries, origin, at }, change.hearingId, change.hearing);
}

const forgetChanges = (queries: Queries, hearingId: string): Promise<unknown> =>
  queries.query("DELETE FROM public_hearing_change WHERE hearing_id = $1", [hearingId]);

/** A hearing that is public now. */
export async function publicHearing(queries: Queries, hearingId: string): Promise<PublicHearing | null> {
  const known = await kept(queries, hearingId);
  return known === null || known.withdrawn ? null : known.body;
}

/** Public hearings whose court, judge, subject or number holds the text, the next first. */
export async function publicHearingsWith(
  queries: Queries,
  text: string,
  from: Date,
): Promise<PublicHearing[]> {
  const found = await rows<{ body: PublicHearing }>(
    queries,
    `SELECT body FROM public_hearing WHERE NOT withdrawn AND starts_at >= $2 AND body::text ILIKE '%' || $1 || '%'
     ORDER BY starts_at, hearing_id LIMIT 50`,
    [text.replaceAll(/[\\%_]/g, String.raw`\$&`), from],
  );
  return found.map(({ body }) => body);
}

type Change = { readonly seq: string; readonly body: PublicHearingChange };

/** Changes after a place in the feed, the oldest first. */
export const hearingChangesAfter = (queries: Queries, after: string, limit: number): Promise<Change[]> =>
  rows<Change>(queries, "SELECT seq, body FROM public_hearing_change WHERE seq > $1 ORDER BY seq LIMIT $2", [
    after,
    limit,
  ]);
