import { z } from "zod";
import { day } from "@/lib/core/day";
import { type Cents, cents } from "@/lib/core/money";
import { exemptionOf } from "@/lib/fees/exemptions";
import { FEE_LAWS } from "@/lib/fees/fee-law";
import { FEE_UNITS } from "@/lib/fees/schedule";
import { type StateFee, UNKNOWN_REASONS } from "@/lib/fees/state-fee";

const amount = z.int().transform((value): Cents => cents(value));

const explanation = z.discriminatedUnion("code", [
  z.object({ code: z.literal("bracket"), above: amount.nullable(), upTo: amount.nullable() }),
  z.object({
    code: z.literal("percentBracket"),
    above: amount.nullable(),
    upTo: amount.nullable(),
    base: amount,
    perMille: z.int(),
    minimum: amount,
  }),
  z.object({
    code: z.literal("percent"),
    perMille: z.int(),
    minimum: amount.nullable(),
    maximum: amount.nullable(),
  }),
  z.object({ code: z.literal("unit"), amount, unit: z.enum(FEE_UNITS), quantity: z.int() }),
  z.object({ code: z.enum(["fixed", "free", "exempt", "exemptIfConfirmed"]) }),
  z.object({ code: z.enum(UNKNOWN_REASONS) }),
]);

const line = z.object({
  item: z.string(),
  amountCents: amount.nullable(),
  fee: amount.nullable(),
  law: z.enum([...FEE_LAWS, "exemption"]).nullable(),
  explanation,
  confidence: z.enum(["high", "medium", "low", "unknown"]),
  toBeConfirmed: z.boolean(),
});

const ground = z
  .object({ part: z.number(), point: z.string().nullable() })
  .transform(({ part, point }) => exemptionOf(part, point) ?? null);

/** How a due was reckoned, as it lies in the database. */
export const assessment: z.ZodType<StateFee> = z.object({
  date: z.string().transform(day),
  scheduleId: z.string().nullable(),
  lines: z.array(line),
  total: amount.nullable(),
  exemption: ground.nullable(),
  toBeConfirmed: z.boolean(),
});
