import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { type Cents, decimalEuros } from "@/lib/core/money";
import { translator } from "@/lib/i18n/translator";
import { claimWords, lawWords } from "./fee-words";
import { isInForce } from "./is-in-force";
import { lastDayOf } from "./last-day-of";
import { type Confidence, type FeeRate, type FeeSchedule, isKnown, type ScheduledFee } from "./schedule";
import { scheduleOn } from "./schedule-on";

type Decimal = string | null;
export type OpenRate =
  | { readonly kind: "fixed"; readonly amount: string }
  | { readonly kind: "unit"; readonly amount: string; readonly unit: string }
  | { readonly kind: "scale"; readonly brackets: readonly { readonly upTo: Decimal; readonly fee: string }[] }
  | {
      readonly kind: "percentScale";
      readonly brackets: readonly {
        readonly upTo: Decimal;
        readonly base: string;
        readonly percent: number;
        readonly minimum: string;
      }[];
    }
  | {
      readonly kind: "percent";
      readonly percent: number;
      readonly minimum: Decimal;
      readonly maximum: Decimal;
    }
  | { readonly kind: "unknown" };

export type OpenItem = {
  readonly item: string;
  readonly name: string;
  readonly rate: OpenRate;
  /** Also where to look when the rate is unknown. */
  readonly law: string;
  readonly confidence: Confidence;
  readonly toBeConfirmed?: true;
  readonly source: string;
};

export type OpenItems = {
  readonly date: Day;
  readonly currency: "EUR";
  readonly schedule: { readonly id: string; readonly validFrom: Day; readonly validTo: Day | null } | null;
  readonly items: readonly OpenItem[];
};

/** Every item in force on a day; none when no schedule is known for it. What is not known well enough has no sum. */
export function openItems(date: Day, schedules: readonly FeeSchedule[], language: Language): OpenItems {
  const schedule = scheduleOn(date, schedules);
  if (schedule === undefined) return { date, currency: "EUR", schedule: null, items: [] };
  const { id, validFrom, items } = schedule;
  return {
    date,
    currency: "EUR",
    schedule: { id, validFrom, validTo: lastDayOf(schedule, schedules) },
    items: Object.entries(items)
      .filter(([, scheduled]) => isInForce(scheduled, date))
      .map(([item, scheduled]) => openItem(item, scheduled, language)),
  };
}

function openItem(item: string, scheduled: ScheduledFee, language: Language): OpenItem {
  const t = translator(language);
  const { law, confidence, source, rate } = scheduled;
  return {
    item,
    name: claimWords(t, item),
    rate: isKnown(scheduled) ? openRate(rate) : { kind: "unknown" },
    law: lawWords(t, { law }, null) ?? "",
    confidence,
    ...(confidence === "medium" ? { toBeConfirmed: true as const } : {}),
    source,
  };
}

const decimal = (amount: Cents | null): Decimal => (amount === null ? null : decimalEuros(amount));

function openRate(rate: FeeRate): OpenRate {
  switch (rate.kind) {
    case "unknown":
      return rate;
    case "fixed":
      return { kind: "fixed", amount: decimalEuros(rate.amount) };
    case "unit":
      return { kind: "unit", amount: decimalEuros(rate.amount), unit: rate.unit };
    case "scale":
      return {
        kind: "scale",
        brackets: rate.brackets.map(({ upTo, fee }) => ({ upTo: decimal(upTo), fee: decimalEuros(fee) })),
      };
    case "percentScale":
      return {
        kind: "percentScale",
        brackets: rate.brackets.map(({ upTo, base, perMille, minimum }) => ({
          upTo: decimal(upTo),
          base: decimalEuros(base),
          percent: perMille / 10,
          minimum: decimalEuros(minimum),
        })),
      };
    case "percent":
      return {
        kind: "percent",
        percent: rate.perMille / 10,
        minimum: decimal(rate.minimum),
        maximum: decimal(rate.maximum),
      };
  }
}
