import "server-only";
import { db } from "@/lib/db/database";
import { feeSchedules } from "@/lib/exchange/server/fee-schedules";
import type { ExchangeFeeSchedule } from "@/lib/exchange/shapes";
import { log } from "@/lib/log";
import { refreshCopy } from "@/lib/mirror/server/public-copy";
import { scheduleFault, type ScheduleFault } from "../schedule-fault";
import { checksumOf } from "./schedule-of-row";
import { forgetSchedules, schedulesInForce } from "./schedules-in-force";
import { toldSchedules } from "./told-schedules";

type Refusal = ScheduleFault | "checksum" | "changed";

/**
 * Takes over the schedules that the platform has published. Each is checked by itself: what passes is kept for ever, what
 * does not is refused whole and told to the operators, every time until the platform has put it right.
 * Answers how many are new.
 */
export async function syncFeeSchedules(): Promise<number> {
  await refreshCopy("feeSchedules", feeSchedules);
  let added = 0;
  for (const schedule of await toldSchedules()) {
    const outcome = await kept(schedule);
    if (outcome === "new") added += 1;
    else if (outcome !== "known")
      log.error(
        { scheduleId: schedule.scheduleId, refusal: outcome },
        "fees: a published schedule was refused",
      );
  }
  return added;
}

/** Keeps a schedule that is new and in order; why not, otherwise. */
async function kept(schedule: ExchangeFeeSchedule): Promise<Refusal | "new" | "known"> {
  const { scheduleId, validFrom, validTo, sha256 } = schedule;
  const key = { scheduleId, publishedAt: new Date(schedule.publishedAt) };
  const known = await db().publishedFeeSchedule.findUnique({ where: { scheduleId_publishedAt: key } });
  if (known !== null) return known.sha256 === sha256 ? "known" : "changed";
  if (checksumOf(schedule) !== sha256) return "checksum";
  const fault = scheduleFault(schedule, await schedulesInForce());
  if (fault !== null) return fault;
  const days = { validFrom: new Date(validFrom), validTo: validTo === null ? null : new Date(validTo) };
  // Two workers may meet here: the first one's row stands, and both hold the same.
  const { count } = await db().publishedFeeSchedule.createMany({
    data: { ...key, ...days, sha256, body: schedule },
    skipDuplicates: true,
  });
  forgetSchedules();
  if (count === 0) return "known";
  log.info({ scheduleId, validFrom }, "fees: a published schedule was taken over");
  return "new";
}
