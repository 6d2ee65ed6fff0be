import { dayInRiga } from "@/lib/core/day";
import type { Proceeding, ProceedingChange, PublicHearing } from "@/lib/exchange/shapes";
import { firstRow, type Queries, rows } from "../database";
import { publishPublicEvent } from "../events/publish";
import type { CaseFile } from "../tis/case-file";
import { proceedingOfCase } from "./proceeding-of-case";

type About = { readonly queries: Queries; readonly origin: string; readonly at: Date };

/** Publishes a course of a case as it stands now, if anybody would see a difference. */
export async function publishProceeding(
  { queries, origin, at }: About,
  proceeding: Omit<Proceeding, "version">,
): Promise<void> {
  const { proceedingId } = proceeding;
  const known = await firstRow<{ version: number; same: boolean }>(
    queries,
    "SELECT version, body - 'version' = $2::jsonb AS same FROM public_proceeding WHERE proceeding_id = $1",
    [proceedingId, JSON.stringify(proceeding)],
  );
  if (known?.same === true) return;
  const told: Proceeding = { ...proceeding, version: (known?.version ?? 0) + 1 };
  await queries.query(
    `INSERT INTO public_proceeding (proceeding_id, version, body) VALUES ($1, $2, $3)
     ON CONFLICT (proceeding_id) DO UPDATE SET version = EXCLUDED.version, body = EXCLUDED.body`,
    [proceedingId, told.version, JSON.stringify(told)],
  );
  await keepChange(queries, { at: at.toISOString(), kind: "changed", proceedingId, proceeding: told });
  await publishPublicEvent(queries, { origin, at }, "proceedings");
}

/** A case of the court's own. What the law closes is closed, and what was closed at the desk stays closed, whatever happens in the case; says whether it is. */
export async function publishProceedingOfCase(about: About, file: CaseFile): Promise<boolean> {
  const proceeding = proceedingOfCase(file, about.at);
  const kept = await keptProceeding(about.queries, file.caseId);
  const isClosed = proceeding.isClosed || (kept?.isClosed ?? false);
  await publishProceeding(about, { ...proceeding, isClosed });
  return isClosed;
}

async function keptProceeding(queries: Queries, proceedingId: string): Promise<Proceeding | null> {
  const found = await firstRow<{ body: Proceeding }>(
    queries,
    "SELECT body FROM public_proceeding WHERE proceeding_id = $1",
    [proceedingId],
  );
  return found?.body ?? null;
}

/** What is done with the next hearing of a case at the desk shows in the course of the case, too. */
export async function proceedingFollows(
  about: About,
  hearingId: string,
  hearing: PublicHearing | null,
): Promise<void> {
  const found = await firstRow<{ body: Proceeding }>(
    about.queries,
    "SELECT body FROM public_proceeding WHERE body->'nextHearing'->>'hearingId' = $1",
    [hearingId],
  );
  if (found === null) return;
  const { version: _, ...proceeding } = found.body;
  const { nextHearing } = proceeding;
  if (nextHearing === null) return;
  const isClosed = proceeding.isClosed || hearing === null || hearing.isClosed;
  if (hearing?.status === "scheduled") {
    const next = { ...nextHearing, ...timeAndPlace(hearing) };
    await publishProceeding(about, { ...proceeding, isClosed, nextHearing: next });
    return;
  }
  await publishProceeding(about, { ...calledOff(proceeding, hearing !== null, about.at), isClosed });
}

type Told = Omit<Proceeding, "version">;

/** Without its hearing a case has none set, from that day on. Of one that was withdrawn the course does not say what became of it. */
function calledOff(proceeding: Told, isTold: boolean, at: Date): Told {
  const { courtId, stages, status } = proceeding;
  const on = dayInRiga(at);
  const told = { ...proceeding, nextHearing: null };
  if (status !== "hearingSet") return told;
  return {
    ...told,
    status: "opened",
    statusSince: on,
    stages: isTold ? [...stages, { kind: "hearingPostponed", on, courtId }] : stages,
  };
}

const timeAndPlace = ({
  startsAt,
  courthouseId,
  hall,
  mode,
}: PublicHearing): Omit<NonNullable<Proceeding["nextHearing"]>, "hearingId"> => ({
  startsAt,
  courthouseId,
  hall,
  mode,
});

async function keepChange(queries: Queries, change: ProceedingChange): Promise<void> {
  await queries.query("INSERT INTO public_proceeding_change (proceeding_id, body) VALUES ($1, $2)", [
    change.proceedingId,
    JSON.stringify(change),
  ]);
}

type Row = { readonly seq: string; readonly body: ProceedingChange };

/** Changes after a place in the feed, the oldest first. */
export const proceedingChangesAfter = (queries: Queries, after: string, limit: number): Promise<Row[]> =>
  rows<Row>(queries, "SELECT seq, body FROM public_proceeding_change WHERE seq > $1 ORDER BY seq LIMIT $2", [
    after,
    limit,
  ]);
