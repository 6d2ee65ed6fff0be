import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { PlainError } from "../scripts/plain-error";
import { median } from "./compare";
import type { Trial } from "./entry";
import type { Stage } from "./stage";

const TIMES = 5;
const LOOK_MS = 100;
const PATIENCE_MS = 120_000;
/** So long the cache alone would keep the old page. */
const BY_AGE_SECONDS = 60;

const found = z.object({ items: z.array(z.object({ hearingId: z.string(), status: z.string() })) });

/** A page out of the cache, as a reader gets it. */
async function read(address: string): Promise<{ html: string; cache: string }> {
  const response = await fetch(address, { headers: { accept: "text/html", "accept-encoding": "gzip" } });
  return { html: await response.text(), cache: response.headers.get("x-cache") ?? "" };
}

/** Seconds from the clerk's press until whoever reads through the cache sees another hall. */
async function secondsUntilSeen(desk: string, page: string, { id, hall }: Hearing): Promise<number> {
  // Kept by the cache, and told to it: the second reading comes out of it.
  await read(page);
  const kept = await read(page);
  if (kept.cache !== "HIT") throw new PlainError(`${page} is not kept by the cache (${kept.cache}).`);
  const begin = performance.now();
  const pressed = await fetch(`${desk}/sandbox/desk/hearings/${id}/change`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ hall }),
  });
  if (!pressed.ok) throw new PlainError(`The desk answered ${String(pressed.status)}.`);
  while (!(await read(page)).html.includes(hall)) {
    if (performance.now() - begin > PATIENCE_MS) throw new PlainError(`${page} never showed ${hall}.`);
    await pause(LOOK_MS);
  }
  return (performance.now() - begin) / 1_000;
}

type Hearing = { readonly id: string; readonly hall: string };

/** The mirror is filled for the first time while the portal starts; what changes meanwhile is no change yet. */
async function untilMirrored(stage: Stage): Promise<void> {
  const isMirrored = (): Promise<boolean> =>
    stage.onDatabase(async (client) => {
      const { rowCount } = await client.query("SELECT 1 FROM feed_cursor WHERE feed = 'cache.hearings'");
      return rowCount === 1;
    });
  while (!(await isMirrored())) await pause(LOOK_MS);
}

async function measure(stage: Stage): Promise<string[]> {
  const front = await stage.front();
  await untilMirrored(stage);
  const answer = await fetch(`${stage.exchange}/sandbox/desk/hearings`);
  const { items } = found.parse(await answer.json());
  const ids = items.filter(({ status }) => status === "scheduled").map(({ hearingId }) => hearingId);
  const times: number[] = [];
  for (const [turn, id] of ids.slice(0, TIMES).entries()) {
    const page = `${front.origin}/lv/hearings/${id}`;
    times.push(await secondsUntilSeen(stage.exchange, page, { id, hall: `Z${String(900 + turn)}` }));
  }
  const middle = median(times);
  return [
    `${String(times.length)} changes seen through the cache after ${times.map((time) => time.toFixed(1)).join(", ")} s`,
    `ratio to age alone (${String(BY_AGE_SECONDS)} s): ${(middle / BY_AGE_SECONDS).toFixed(2)}`,
  ];
}

export const freshnessTrial: Trial = {
  name: "freshness",
  about: "from the clerk's desk, by event, mirror and purge, to whoever reads through the cache",
  target: "ratio ≤ 0.2",
  measure,
};
