import "server-only";
import { dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { AVAILABILITY_DAYS } from "../availability";
import { type Dependency, FRESH_MS, type Measured } from "../dependency";
import { keepState } from "./keep-state";

/** Counts one answer of a system on its legal day, and keeps how it is now. */
export async function noteMeasurement(name: Dependency, measured: Measured, at: Date): Promise<void> {
  const day = dayInRiga(at);
  const [failures, slow] = [measured === "down" ? 1 : 0, measured === "slow" ? 1 : 0];
  await db().$executeRaw`
    INSERT INTO availability_day AS known (name, day, checks, failures, slow)
    VALUES (${name}, ${day}::date, 1, ${failures}, ${slow})
    ON CONFLICT (name, day) DO UPDATE SET checks = known.checks + 1, failures = known.failures + EXCLUDED.failures,
      slow = known.slow + EXCLUDED.slow`;
  await keepState({ name, state: measured, at, gapMs: FRESH_MS });
}

/** What is older than is shown. */
export async function forgetOldMeasurements(at: Date): Promise<void> {
  await db()
    .$executeRaw`DELETE FROM availability_day WHERE day < ${dayInRiga(at)}::date - ${AVAILABILITY_DAYS}::int`;
}
