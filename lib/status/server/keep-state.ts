import "server-only";
import { db } from "@/lib/db/database";

type Told = { readonly name: string; readonly state: string; readonly at: Date; readonly gapMs: number };

/** Keeps a state that all processes see. "Since" is kept while it stays the same; after a gap nobody knows, so it begins anew. */
export async function keepState({ name, state, at, gapMs }: Told): Promise<void> {
  const gapSeconds = gapMs / 1_000;
  await db().$executeRaw`
    INSERT INTO dependency_state AS known (name, state, since, checked_at) VALUES (${name}, ${state}, ${at}, ${at})
    ON CONFLICT (name) DO UPDATE SET state = EXCLUDED.state, checked_at = EXCLUDED.checked_at,
      since = CASE WHEN known.state = EXCLUDED.state
          AND known.checked_at >= EXCLUDED.checked_at - make_interval(secs => ${gapSeconds}::float8)
        THEN known.since ELSE EXCLUDED.since END`;
}
