import "server-only";
import { createHash } from "node:crypto";
import type { ExchangeFeeSchedule } from "@/lib/exchange/shapes";
import { log } from "@/lib/log";
import { scheduleOf, type ScheduleContent, scheduleText } from "../exchange-schedule";
import type { FeeSchedule } from "../schedule";

export const checksumOf = (content: ScheduleContent): string =>
  createHash("sha256").update(scheduleText(content), "utf8").digest("hex");

type Row = { readonly scheduleId: string; readonly sha256: string; readonly body: unknown };

/** A kept schedule; left out, and told to the operators, when it is not what was kept. */
export function scheduleOfRow({ scheduleId, sha256, body }: Row): FeeSchedule[] {
  // Only what passed the contract and every check was kept, and the program's role cannot change it.
  const content = body as ExchangeFeeSchedule;
  const schedule = checksumOf(content) === sha256 ? scheduleOf(content) : undefined;
  if (schedule !== undefined) return [schedule];
  log.error({ scheduleId }, "fees: a kept schedule cannot be read");
  return [];
}
