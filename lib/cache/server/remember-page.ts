import "server-only";
import { after } from "next/server";
import { db } from "@/lib/db/database";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import type { CacheTag } from "../cache-tag";

/** Nobody's link is so long; what is longer is let to age by itself. */
const LONGEST_PATH = 500;

/**
 * Notes, once the page has gone out, that the cache in front may be keeping it. Where no cache is configured nothing is noted.
 * A note that cannot be written costs freshness of a minute, never the page.
 */
export function rememberPage(path: string, tags: readonly CacheTag[]): void {
  if (env().CACHE_REFRESH_URL === undefined || path.length > LONGEST_PATH || tags.length === 0) return;
  after(async () => {
    try {
      await db().$executeRaw`
        INSERT INTO public_page (tag, path, rendered_at) SELECT tag, ${path}, now() FROM unnest(${[...tags]}::text[]) AS tag
        ON CONFLICT (tag, path) DO UPDATE SET rendered_at = excluded.rendered_at`;
    } catch (error) {
      log.warn({ error }, "cache: a page was not noted");
    }
  });
}
