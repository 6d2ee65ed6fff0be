import { load, type Target } from "./load";
import { cpuMicroseconds } from "./process-cpu";

export type Round = { product: number; anchor: number; database: number };

export type Comparison = {
  rounds: Round[];
  /** CPU of the product's server over the anchor's: median of the rounds, and how far they spread. */
  ratio: { median: number; least: number; most: number };
  requests: number;
};

export type Contest = {
  product: Target;
  anchor: Target;
  databasePid: number;
  rounds: number;
  requests: number;
  /** So many requests warm the product up, where each can be sent only once; else as many as it takes. */
  warmUp?: number | undefined;
};

const WARM_WINDOW = 200;
const MOST_WINDOWS = 15;
/** Warm when a window costs about the same as the one before. */
const STEADY = 0.1;

/** Measures anchor and product in turn, in the same minutes of the same machine: only their ratio means anything. */
export async function compare(contest: Contest): Promise<Comparison> {
  const { product, anchor, databasePid, rounds: count, requests } = contest;
  await warm(anchor);
  await (contest.warmUp === undefined ? warm(product) : load(product, contest.warmUp));
  const rounds: Round[] = [];
  for (let round = 0; round < count; round += 1) {
    const anchorCost = await cost(anchor, requests);
    const before = cpuMicroseconds(databasePid);
    const productCost = await cost(product, requests);
    const database = (cpuMicroseconds(databasePid) - before) / requests;
    rounds.push({ anchor: anchorCost, product: productCost, database });
  }
  const ratios = rounds.map((round) => round.product / round.anchor).toSorted((a, b) => a - b);
  const [least = Number.NaN] = ratios;
  return { rounds, ratio: { median: median(ratios), least, most: ratios.at(-1) ?? Number.NaN }, requests };
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Microseconds of the server's CPU for one request. */
async function cost(target: Target, requests: number): Promise<number> {
  const before = cpuMicroseconds(target.pid);
  await load(target, requests);
  return (cpuMicroseconds(target.pid) - before) / requests;
}

async function warm(target: Target): Promise<void> {
  let last = await cost(target, WARM_WINDOW);
  for (let window = 1; window < MOST_WINDOWS; window += 1) {
    const now = await cost(target, WARM_WINDOW);
    if (Math.abs(now - last) <= STEADY * last) return;
    last = now;
  }
}
