import "server-only";
import { db } from "@/lib/db/database";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { type CacheTag, MIRRORED_SECONDS } from "../cache-tag";

/** Of pages that were asked for lately, so many are made anew at once; the rest age by themselves, within two minutes. */
const MOST_PAGES = 300;
const AT_ONCE = 4;
const PATIENCE_MS = 10_000;
/** A cache keeps one page per way of compressing it. */
const ENCODINGS = ["gzip", "identity"] as const;

/**
 * Has the cache in front fetch anew what depends on these: its loopback address passes every request on and keeps the answer.
 * What cannot be fetched is left to age by itself. Says how many pages were made anew.
 */
export async function refreshPages(tags: readonly CacheTag[]): Promise<number> {
  const cache = env().CACHE_REFRESH_URL;
  if (cache === undefined || tags.length === 0) return 0;
  await db()
    .$executeRaw`DELETE FROM public_page WHERE rendered_at < now() - make_interval(secs => ${3 * MIRRORED_SECONDS})`;
  const paths = await db().$queryRaw<{ path: string }[]>`
    SELECT path FROM public_page WHERE tag = ANY(${[...tags]}::text[])
    GROUP BY path ORDER BY max(rendered_at) DESC LIMIT ${MOST_PAGES}`;
  const waiting = paths.map(({ path }) => path);
  let refreshed = 0;
  const lane = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      if (await fetchAnew(cache, path)) refreshed += 1;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return refreshed;
}

async function fetchAnew(cache: string, path: string): Promise<boolean> {
  try {
    for (const encoding of ENCODINGS) {
      const response = await fetch(new URL(path, cache), {
        headers: { "accept-encoding": encoding, accept: "text/html,*/*" },
        redirect: "manual",
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      await response.arrayBuffer();
    }
    return true;
  } catch (error) {
    log.warn({ error }, "cache: a page was not refreshed");
    return false;
  }
}
