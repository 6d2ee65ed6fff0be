import "server-only";
import { courtNames } from "@/lib/courts/server/court-names";
import { db } from "@/lib/db/database";
import { wordsOf } from "../folded-words";
import type { HearingQuery } from "../hearing-query";
import { type Dictionaries, placeWords } from "../search-plan";

type Kept = Pick<Dictionaries, "judges" | "subjects"> & { readonly version: string };
type Named = { readonly id: number; readonly name: string };

let kept: Kept | undefined;

/** The dictionaries for a query. Without words none is needed. */
export async function dictionariesFor({ judge, text }: HearingQuery): Promise<Dictionaries> {
  if (judge === null && text === null) return { ...placeWords(await courtNames()), judges: [], subjects: [] };
  const [names, { judges, subjects }] = await Promise.all([courtNames(), namedOnes()]);
  return { ...placeWords(names), judges, subjects };
}

/** Judges and subjects are only ever added, one page of the feed at a time: the last ids say whether what is kept still holds. */
async function namedOnes(): Promise<Kept> {
  const [row] = await db().$queryRaw<{ version: string }[]>`
    SELECT concat((SELECT max(id) FROM public_judge), ':', (SELECT max(id) FROM public_subject)) AS version`;
  const version = row?.version ?? "";
  if (kept?.version === version) return kept;
  const [judges, subjects] = await Promise.all([
    db().$queryRaw<(Named & { courtId: string })[]>`SELECT id, court_id AS "courtId", name FROM public_judge`,
    db().$queryRaw<(Named & { kind: string })[]>`SELECT id, process_kind AS kind, name FROM public_subject`,
  ]);
  kept = {
    version,
    judges: judges.map(({ id, courtId, name }) => ({ id, courtId, words: wordsOf(name) })),
    subjects: subjects.map(({ id, kind, name }) => ({ id, kind, words: wordsOf(name) })),
  };
  return kept;
}
