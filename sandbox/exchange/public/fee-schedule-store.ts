import { createHash } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "@/lib/core/canonical-json";
import { answerFault } from "@/lib/exchange/contract-check";
import type { ExchangeFeeSchedule } from "@/lib/exchange/shapes";
import { firstRow, type Queries, rows } from "../database";
import { publishPublicEvent } from "../events/publish";
import { DeskRefusal, type Moment } from "../tis/moment";
import base from "./fee-schedule-2025-04-01.json";

export type FeeScheduleContent = Omit<ExchangeFeeSchedule, "publishedAt" | "sha256">;

const content = z.object({
  scheduleId: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable().default(null),
  items: z.array(z.unknown()),
  /** A false checksum, so that tests see it refused. */
  sha256: z.string().optional(),
});

type Row = { body: ExchangeFeeSchedule };

/** In the order in which they were published. */
export async function publishedFeeSchedules(queries: Queries): Promise<ExchangeFeeSchedule[]> {
  const found = await rows<Row>(queries, "SELECT body FROM fee_schedule ORDER BY seq");
  return found.map(({ body }) => body);
}

/** What a clerk starts from: the schedule published last, or the one of 2025-04-01. */
export async function feeScheduleToCopy(queries: Queries): Promise<FeeScheduleContent> {
  const last = await firstRow<Row>(queries, "SELECT body FROM fee_schedule ORDER BY seq DESC LIMIT 1");
  // The file is by the contract: a test publishes it.
  const { scheduleId, validFrom, validTo, items } = last?.body ?? (base as FeeScheduleContent);
  return { scheduleId, validFrom, validTo, items };
}

/** Publishes a schedule and tells the portal. What is not by the contract is refused whole. */
export async function publishFeeSchedule(moment: Moment, given: unknown): Promise<ExchangeFeeSchedule> {
  const parsed = content.safeParse(given);
  if (!parsed.success) throw new DeskRefusal("inputInvalid");
  const { sha256, ...rest } = parsed.data;
  const schedule = {
    ...rest,
    publishedAt: (await nextInstant(moment)).toISOString(),
    sha256: sha256 ?? createHash("sha256").update(canonicalJson(rest)).digest("hex"),
  };
  if (answerFault("feeSchedules", 200, { items: [schedule] }) !== null) throw new DeskRefusal("inputInvalid");
  await moment.queries.query("INSERT INTO fee_schedule (body) VALUES ($1)", [JSON.stringify(schedule)]);
  await publishPublicEvent(moment.queries, moment, "fees");
  // The contract has just said so.
  return schedule as ExchangeFeeSchedule;
}

/** Two schedules of one moment would have no order. */
async function nextInstant({ queries, at }: Moment): Promise<Date> {
  const last = (await publishedFeeSchedules(queries)).at(-1);
  return last === undefined ? at : new Date(Math.max(at.getTime(), Date.parse(last.publishedAt) + 1));
}
