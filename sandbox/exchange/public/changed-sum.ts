import type { FeeScheduleContent } from "./fee-schedule-store";

type Rate = FeeScheduleContent["items"][number]["rate"];

/** One sum of a schedule that a clerk can change: which item, and which bracket of its table. */
export type ChangeableSum = {
  readonly key: string;
  readonly item: string;
  readonly upToCents: number | null;
  readonly cents: number;
};

export const changeableSums = ({ items }: FeeScheduleContent): ChangeableSum[] =>
  items.flatMap(({ item, rate }) =>
    sumsOf(rate).map(({ upToCents, cents }, index) => ({
      key: `${item}|${String(index)}`,
      item,
      upToCents,
      cents,
    })),
  );

function sumsOf(rate: Rate): { upToCents: number | null; cents: number }[] {
  if (rate.kind === "fixed" || rate.kind === "unit") return [{ upToCents: null, cents: rate.amountCents }];
  if (rate.kind !== "scale") return [];
  return rate.brackets.map(({ upToCents, feeCents }) => ({ upToCents, cents: feeCents }));
}

/** The schedule with another sum in one place; undefined where there is no such place. */
export function withSum(
  schedule: FeeScheduleContent,
  key: string,
  cents: number,
): FeeScheduleContent | undefined {
  if (!changeableSums(schedule).some((sum) => sum.key === key)) return undefined;
  const [changed, index] = key.split("|");
  const items = schedule.items.map((item) =>
    item.item === changed ? { ...item, rate: rateWith(item.rate, Number(index), cents) } : item,
  );
  return { ...schedule, items };
}

function rateWith(rate: Rate, index: number, cents: number): Rate {
  if (rate.kind === "fixed" || rate.kind === "unit") return { ...rate, amountCents: cents };
  if (rate.kind !== "scale") return rate;
  const brackets = rate.brackets.map((bracket, place) =>
    place === index ? { ...bracket, feeCents: cents } : bracket,
  );
  return { ...rate, brackets };
}
