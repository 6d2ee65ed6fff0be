import { canonicalJson } from "@/lib/core/canonical-json";
import { day } from "@/lib/core/day";
import { cents } from "@/lib/core/money";
import type { ExchangeFeeSchedule } from "@/lib/exchange/shapes";
import { isFeeLaw } from "./fee-law";
import type { FeeRate, FeeSchedule, ScheduledFee } from "./schedule";

type ExchangeItem = ExchangeFeeSchedule["items"][number];
type ExchangeRate = ExchangeItem["rate"];
/** What the checksum of a schedule is of. */
export type ScheduleContent = Pick<ExchangeFeeSchedule, "scheduleId" | "validFrom" | "validTo" | "items">;

const nullable = (amount: number | null) => (amount === null ? null : cents(amount));

/** A published schedule as the law works with it; nothing where it names a law that has no words here. */
export function scheduleOf({
  scheduleId,
  validFrom,
  validTo,
  items,
}: ScheduleContent): FeeSchedule | undefined {
  const read: Record<string, ScheduledFee> = {};
  for (const { item, law, confidence, confidenceBetweenEuros, source, rate } of items) {
    if (!isFeeLaw(law)) return undefined;
    read[item] = { law, confidence, confidenceBetweenEuros, source, rate: rateOf(rate) };
  }
  return {
    id: scheduleId,
    validFrom: day(validFrom),
    validTo: validTo === null ? null : day(validTo),
    items: read,
  };
}

function rateOf(rate: ExchangeRate): FeeRate {
  switch (rate.kind) {
    case "unknown":
      return { kind: "unknown" };
    case "fixed":
      return { kind: "fixed", amount: cents(rate.amountCents) };
    case "unit":
      return { kind: "unit", amount: cents(rate.amountCents), unit: rate.unit };
    case "percent":
      return {
        kind: "percent",
        perMille: rate.perMille,
        minimum: nullable(rate.minimumCents),
        maximum: nullable(rate.maximumCents),
      };
    case "scale":
      return {
        kind: "scale",
        brackets: rate.brackets.map(({ upToCents, feeCents }) => ({
          upTo: nullable(upToCents),
          fee: cents(feeCents),
        })),
      };
    case "percentScale":
      return {
        kind: "percentScale",
        brackets: rate.brackets.map(({ upToCents, baseCents, perMille, minimumCents }) => ({
          upTo: nullable(upToCents),
          base: cents(baseCents),
          perMille,
          minimum: cents(minimumCents),
        })),
      };
  }
}

/** A schedule in the words of the exchange: what a clerk would have published. */
export function contentOf({ id, validFrom, validTo, items }: FeeSchedule): ScheduleContent {
  return {
    scheduleId: id,
    validFrom,
    validTo,
    items: Object.entries(items).map(([item, { law, confidence, confidenceBetweenEuros, source, rate }]) => ({
      item,
      law,
      confidence,
      confidenceBetweenEuros,
      source,
      rate: exchangeRate(rate),
    })),
  };
}

function exchangeRate(rate: FeeRate): ExchangeRate {
  switch (rate.kind) {
    case "unknown":
      return { kind: "unknown" };
    case "fixed":
      return { kind: "fixed", amountCents: rate.amount };
    case "unit":
      return { kind: "unit", amountCents: rate.amount, unit: rate.unit };
    case "percent": {
      const { perMille, minimum, maximum } = rate;
      return { kind: "percent", perMille, minimumCents: minimum, maximumCents: maximum };
    }
    case "scale":
      return {
        kind: "scale",
        brackets: rate.brackets.map(({ upTo, fee }) => ({ upToCents: upTo, feeCents: fee })),
      };
    case "percentScale":
      return {
        kind: "percentScale",
        brackets: rate.brackets.map(({ upTo, base, perMille, minimum }) => ({
          upToCents: upTo,
          baseCents: base,
          perMille,
          minimumCents: minimum,
        })),
      };
  }
}

/** The one writing of a schedule whose SHA-256 travels with it. */
export const scheduleText = ({ scheduleId, validFrom, validTo, items }: ScheduleContent): string =>
  canonicalJson({ scheduleId, validFrom, validTo, items });
