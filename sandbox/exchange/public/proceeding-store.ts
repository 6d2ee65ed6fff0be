import type { Proceeding, ProceedingChange } from "@/lib/exchange/shapes";
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

export const publishProceedingOfCase = (about: About, file: CaseFile): Promise<void> =>
  publishProceeding(about, proceedingOfCase(file, about.at));

/** What may no longer be public: from now on the feed says so, and no longer what it was. */
export async function withdrawProceeding(
  { queries, origin, at }: About,
  proceedingId: string,
): Promise<void> {
  await queries.query("DELETE FROM public_proceeding WHERE proceeding_id = $1", [proceedingId]);
  await queries.query("DELETE FROM public_proceeding_change WHERE proceeding_id = $1", [proceedingId]);
  await keepChange(queries, { at: at.toISOString(), kind: "withdrawn", proceedingId, proceeding: null });
  await publishPublicEvent(queries, { origin, at }, "proceedings");
}

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
