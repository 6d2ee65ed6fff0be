import "server-only";
import { Prisma } from "@/lib/db/generated/client";
import { db } from "@/lib/db/database";
import { type Place, seal, unseal } from "@/lib/db/seal";
import { log } from "@/lib/log";

/** For so long a copy answers without asking the register again, unless an event has said that it is stale. */
const FRESH_SECONDS = 30;

/** Grows when the shape of what is kept changes: copies of an older shape are as good as none. */
const SHAPE = 1;

/** What was kept of an answer of a register to one person. */
export type KeptCopy = {
  readonly value: unknown;
  readonly etag: string | null;
  readonly asOf: Date;
  readonly isFresh: boolean;
};

/** A new answer; `ageMs` is how long ago it was asked for, so that an event that came meanwhile makes it stale. */
export type NewCopy = { readonly value: unknown; readonly etag: string | null; readonly ageMs: number };

type Row = { key: string; body: Uint8Array; etag: string | null; fetched_at: Date; fresh: boolean };

const placeOf = (personId: string, key: string): Place => ({
  table: "register_copy",
  column: "body",
  id: `${personId}/${key}`,
});

/** The person's copies by key. The clock is the database's, which every process shares. */
export async function registerCopies(
  personId: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, KeptCopy>> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT key, body, etag, fetched_at,
      fetched_at > clock_timestamp() - make_interval(secs => ${FRESH_SECONDS}) AND coalesce(stale_at < fetched_at, true) AS fresh
    FROM register_copy WHERE person_id = ${personId}::uuid AND key = ANY(${[...keys]}::text[])`;
  return new Map(
    rows.flatMap(({ key, body, etag, fetched_at: asOf, fresh: isFresh }) => {
      const opened = openedCopy(body, placeOf(personId, key));
      return opened?.shape === SHAPE ? [[key, { value: opened.value, etag, asOf, isFresh }] as const] : [];
    }),
  );
}

function openedCopy(body: Uint8Array, place: Place): { shape: number; value: unknown } | undefined {
  try {
    return JSON.parse(unseal(body, place)) as { shape: number; value: unknown };
  } catch (error) {
    // Moved, damaged, or of a key that is gone: as good as none, and somebody should know.
    log.error({ error, code: "copyDoesNotOpen" }, "a copy of the register does not open");
    return undefined;
  }
}

/** Keeps an answer, unless a later one is kept already. What an event said of the copy stays. */
export async function keepCopy(
  personId: string,
  key: string,
  { value, etag, ageMs }: NewCopy,
): Promise<void> {
  const body = seal(JSON.stringify({ shape: SHAPE, value }), placeOf(personId, key));
  const age = Prisma.sql`clock_timestamp() - make_interval(secs => ${ageMs / 1000})`;
  await db().$executeRaw`
    INSERT INTO register_copy (person_id, key, body, etag, fetched_at)
    VALUES (${personId}::uuid, ${key}, ${body}, ${etag}, ${age})
    ON CONFLICT (person_id, key) DO UPDATE SET body = excluded.body, etag = excluded.etag, fetched_at = excluded.fetched_at
    WHERE register_copy.fetched_at <= excluded.fetched_at`;
}

/** The register says that nothing has changed: the copy is of now again. */
export async function confirmCopy(personId: string, key: string, ageMs: number): Promise<void> {
  await db().$executeRaw`
    UPDATE register_copy SET fetched_at = greatest(fetched_at, clock_timestamp() - make_interval(secs => ${ageMs / 1000}))
    WHERE person_id = ${personId}::uuid AND key = ${key}`;
}

/** The register says that the person has no part in it any more: nothing of it is kept, nor of what lies below it. */
export async function dropCopies(personId: string, key: string): Promise<void> {
  await db().registerCopy.deleteMany({
    where: { personId, OR: [{ key }, { key: { startsWith: `${key}/` } }] },
  });
}
