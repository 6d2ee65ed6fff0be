import type { Trial } from "./entry";
import { load } from "./load";
import type { Stage } from "./stage";
import { steadyLoad, type Tally } from "./steady-load";

const PER_SECOND = 500;
const SECONDS = 60;
const SOUGHT_HEARINGS = 60;
const HEARINGS = 20_000;
const UNCACHED_REQUESTS = 400;

/** What people open at nine, the most wanted first; a person's own search is among the rest. */
const PAGES = [
  "/lv/hearings",
  "/lv",
  "/lv/hearings?court=RPT",
  "/lv/hearings?court=RRT",
  "/lv/hearings?court=KRT",
  "/lv/hearings?court=ZRT",
  "/lv/hearings/day/RPT-1",
  "/lv/courts",
  "/lv/fees",
  "/en/hearings",
  "/lv/help",
];

/** 62 of a hundred open one of the pages, 36 a hearing that many look for, 2 one that nobody else does. */
function nineOClock(hearings: readonly string[]): () => string {
  let turn = 0;
  return () => {
    turn += 1;
    const place = turn % 100;
    const hearing = (index: number): string => `/lv/hearings/${hearings[index % hearings.length] ?? ""}`;
    if (place < 62) return PAGES[(turn * 7) % PAGES.length] ?? "/lv";
    return place < 98 ? hearing((turn * 13) % SOUGHT_HEARINGS) : hearing(SOUGHT_HEARINGS + turn);
  };
}

async function measure(stage: Stage): Promise<string[]> {
  await stage.fillHearings(HEARINGS);
  const hearings = await stage.onDatabase(async (client) => {
    const found = await client.query<{ id: string }>(
      "SELECT id FROM public_hearing WHERE starts_at > now() ORDER BY starts_at, id LIMIT 5000",
    );
    return found.rows.map(({ id }) => id);
  });
  const front = await stage.front();
  const tally = await steadyLoad({
    origin: front.origin,
    perSecond: PER_SECOND,
    seconds: SECONDS,
    next: nineOClock(hearings),
  });
  const uncached = await withoutCache(stage, nineOClock(hearings));
  return [
    toldOf(tally),
    `without the cache, straight from the portal: ${uncached.toFixed(0)} requests/s at most; ratio ${(tally.sent / tally.seconds / uncached).toFixed(1)}`,
  ];
}

const toldOf = ({ sent, failed, hits, seconds, p50, p95, p99, firstFailure }: Tally): string =>
  [
    `${String(sent)} requests in ${seconds.toFixed(1)} s, ${String(failed)} failed${firstFailure === null ? "" : ` (${firstFailure})`}`,
    `${((100 * hits) / sent).toFixed(1)} % out of the cache`,
    `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`,
  ].join("; ");

/** The same mixture, as fast as the portal alone answers it; requests a second. */
async function withoutCache(stage: Stage, next: () => string): Promise<number> {
  const target = {
    name: "portal",
    ...stage.portal,
    next: () => ({ path: next(), status: 200, contains: "</html>", headers: { accept: "text/html" } }),
  };
  await load(target, UNCACHED_REQUESTS);
  const begin = performance.now();
  await load(target, UNCACHED_REQUESTS);
  return UNCACHED_REQUESTS / ((performance.now() - begin) / 1_000);
}

/** Begins with an empty cache and a portal that has just started, as after a deployment before work begins. */
export const nineOClockTrial: Trial = {
  name: "nine-o-clock",
  about: `${String(PER_SECOND)} public requests a second for ${String(SECONDS)} s through deploy/nginx.conf, cold`,
  target: "none fails, at least 95 % out of the cache",
  measure,
};
