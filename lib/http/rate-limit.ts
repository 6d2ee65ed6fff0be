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
  try {
    await limiterFor(limit).consume(createHash("sha256").update(key).digest("base64url"));
    return undefined;
  } catch (refused) {
    // The limiter rejects with its count when the limit is reached, and with an error when the store failed.
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
