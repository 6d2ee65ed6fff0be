import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "@/lib/db/database";
import { type Access, RATE_LIMITS } from "./access";

export type RateLimit = { readonly name: string; readonly points: number; readonly seconds: number };

const limiters = new Map<string, RateLimiterPostgres>();

function limiterFor({ name, points, seconds }: RateLimit): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known !== undefined) return known;
  const limiter = new RateLimiterPostgres({
    storeClient: pool(),
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
  });
  limiters.set(name, limiter);
  return limiter;
}

export const defaultLimit = (access: Access): RateLimit => ({ name: access, ...RATE_LIMITS[access] });

/**
 * Counts one use. Answers nothing when it is allowed, else the seconds to wait.
 * The key is hashed: the table holds no address and no person.
 */
export async function secondsToWait(limit: RateLimit, key: string): Promise<number | undefined> {
  const { isAllowed, resetSeconds } = await countUse(limit, key);
  return isAllowed ? undefined : resetSeconds;
}

/** How a limit stands after a use: whether it was allowed, how many are left, and when they begin anew. */
export type Spent = {
  readonly isAllowed: boolean;
  readonly remaining: number;
  readonly resetSeconds: number;
};

/** Counts one use and says how the limit stands. */
export async function countUse(limit: RateLimit, key: string): Promise<Spent> {
  try {
    const { remainingPoints, msBeforeNext } = await limiterFor(limit).consume(hashed(key));
    return { isAllowed: true, remaining: Math.max(0, remainingPoints), resetSeconds: seconds(msBeforeNext) };
  } catch (refused) {
    // The limiter rejects with its count when the limit is reached, and with an error when the store failed.
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { isAllowed: false, remaining: 0, resetSeconds: seconds(refused.msBeforeNext) };
  }
}

/** Takes one use back, where it turned out to be none that the limit is for. */
export async function forgiveUse(limit: RateLimit, key: string): Promise<void> {
  await limiterFor(limit).reward(hashed(key));
}

const hashed = (key: string): string => createHash("sha256").update(key).digest("base64url");
const seconds = (milliseconds: number): number => Math.max(1, Math.ceil(milliseconds / 1000));
