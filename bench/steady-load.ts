import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

export type Tally = {
  sent: number;
  failed: number;
  /** Answers that came out of the cache, fresh or while a fresh one was fetched. */
  hits: number;
  seconds: number;
  /** Milliseconds from the moment at which the request was due, so that a queue counts. */
  p50: number;
  p95: number;
  p99: number;
  firstFailure: string | null;
};

type Steady = { origin: string; perSecond: number; seconds: number; next: () => string };

const SOCKETS = 128;
const TICK_MS = 10;
const FROM_CACHE = new Set(["HIT", "STALE", "UPDATING", "REVALIDATED"]);

/** Sends so many requests each second whether or not the earlier ones have been answered, as people do at nine o'clock. */
export async function steadyLoad({ origin, perSecond, seconds, next }: Steady): Promise<Tally> {
  const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS });
  const times: number[] = [];
  const tally = { failed: 0, hits: 0, firstFailure: null as string | null };
  const under: Promise<void>[] = [];
  const begin = performance.now();
  const total = perSecond * seconds;
  const one = async (due: number): Promise<void> => {
    const path = next();
    const { status, cache } = await ask(agent, new URL(path, origin)).catch((error: unknown) => ({
      status: error instanceof Error ? error.message : "failed",
      cache: "",
    }));
    times.push(performance.now() - due);
    if (status !== 200) {
      tally.failed += 1;
      tally.firstFailure ??= `${String(status)} ${path}`;
    } else if (FROM_CACHE.has(cache)) tally.hits += 1;
  };
  for (let sent = 0; sent < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - begin) / 1_000) * perSecond));
    for (; sent < due; sent += 1) under.push(one(begin + (sent / perSecond) * 1_000));
    await pause(TICK_MS);
  }
  await Promise.all(under);
  const took = (performance.now() - begin) / 1_000;
  agent.destroy();
  const at = quantiles(times);
  return { sent: total, ...tally, seconds: took, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

function quantiles(times: number[]): (share: number) => number {
  const sorted = times.toSorted((a, b) => a - b);
  return (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function ask(agent: Agent, url: URL): Promise<{ status: number | string; cache: string }> {
  return new Promise((resolve, reject) => {
    const headers = { accept: "text/html", "accept-encoding": "gzip" };
    request(url, { agent, headers }, (response) => {
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, cache: String(response.headers["x-cache"] ?? "") });
      });
      response.on("error", reject);
      response.resume();
    })
      .on("error", reject)
      .end();
  });
}
