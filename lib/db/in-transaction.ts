import "server-only";
import { db, type Transaction } from "./database";
import { Prisma } from "./generated/client";

const TRIES = 3;
const CONFLICTS = new Set(["P2034", "40001", "40P01"]);

/**
 * Runs the work in one transaction and repeats it when the database asks for that (deadlock, serialisation).
 * No network call may happen inside.
 */
export async function inTransaction<Value>(work: (tx: Transaction) => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db().$transaction(work, { timeout: 8_000, maxWait: 4_000 });
    } catch (error) {
      if (attempt >= TRIES || !isConflict(error)) throw error;
    }
  }
}

const isConflict = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && CONFLICTS.has(error.code);

/** True when a write met a unique constraint, which is how a repeat shows itself. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
