import { z } from "zod";
import { isDay } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { type Cents, decimalEuros, parseEuros } from "@/lib/core/money";
import { translator } from "@/lib/i18n/translator";
import { type Exemption, exemptionOf } from "./exemptions";
import { isFeeItem } from "./fee-item";
import { isByAmount } from "./fee-matter";
import { explanationWords, groundWords, lawWords } from "./fee-words";
import type { Confidence } from "./schedule";
import type { FeeExplanation, FeeLine, FeeQuestion, StateFee } from "./state-fee";

/** So many claims fit into one question. */
export const MOST_CLAIMS = 100;
const MOST_UNITS = 100_000;

/** "1000.50": digits of our own alphabet, a point, no signs and no exponents. */
const amount = z
  .string()
  .regex(/^[0-9]{1,10}(?:\.[0-9]{1,2})?$/)
  .transform((text, context): Cents => {
    const read = parseEuros(text);
    if (read !== undefined) return read;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  });

const claim = z
  .strictObject({
    item: z.string().max(80).refine(isFeeItem),
    amount: amount.optional(),
    quantity: z.int().min(1).max(MOST_UNITS).optional(),
  })
  .refine((given) => given.amount !== undefined || !isByAmount(given.item), {
    path: ["amount"],
    params: { fault: "missing" },
  })
  .transform(({ item, amount: amountCents, quantity }) => ({ item, amountCents, quantity }));

const exemption = z
  .strictObject({ part: z.int(), point: z.string().max(10).nullable().optional() })
  .transform(({ part, point = null }, context): Exemption => {
    const known = exemptionOf(part, point);
    if (known !== undefined) return known;
    context.addIssue({ code: "custom", path: [[1, 3, 4].includes(part) ? "point" : "part"] });
    return z.NEVER;
  });

/** What may be asked of the open calculation, and nothing else. Every fault names its field: `claims.0.amount`. */
export const calculationBody: z.ZodType<FeeQuestion> = z
  .strictObject({
    date: z.string().refine(isDay, { params: { fault: "notADate" } }),
    claims: z.array(claim).min(1).max(MOST_CLAIMS),
    exemption: exemption.nullish(),
  })
  .transform(({ date, claims, exemption: ground }) => ({ date, claims, exemption: ground ?? undefined }));

export type OpenFeeLine = {
  readonly item: string;
  readonly amount: string | null;
  /** Null when the amount is not known: then the explanation says why. */
  readonly fee: string | null;
  readonly law: string | null;
  readonly explanation: string;
  readonly reason: FeeExplanation["code"];
  readonly confidence: Confidence;
  readonly toBeConfirmed?: true;
};

export type OpenCalculation = {
  readonly date: string;
  /** The version of the law. */
  readonly schedule: string | null;
  readonly total: string | null;
  readonly currency: "EUR";
  readonly lines: readonly OpenFeeLine[];
};

/** A fee as programs are told it: sums as decimals, the rule in words and as a code. */
export function openCalculation(fee: StateFee, language: Language): OpenCalculation {
  return {
    date: fee.date,
    schedule: fee.scheduleId,
    total: fee.total === null ? null : decimalEuros(fee.total),
    currency: "EUR",
    lines: fee.lines.map((line) => openLine(line, fee.exemption, language)),
  };
}

function openLine(line: FeeLine, ground: Exemption | null, language: Language): OpenFeeLine {
  const t = translator(language);
  const words = explanationWords(t, line, language);
  return {
    item: line.item,
    amount: line.amountCents === null ? null : decimalEuros(line.amountCents),
    fee: line.fee === null ? null : decimalEuros(line.fee),
    law: lawWords(t, line, ground) ?? null,
    explanation: line.law === "exemption" && ground !== null ? `${words}. ${groundWords(t, ground)}` : words,
    reason: line.explanation.code,
    confidence: line.confidence,
    ...(line.toBeConfirmed ? { toBeConfirmed: true as const } : {}),
  };
}
