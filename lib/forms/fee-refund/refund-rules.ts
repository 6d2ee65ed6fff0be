import { type Cents, cents } from "@/lib/core/money";
import { day, type Day, isDay } from "@/lib/core/day";
import { workingDayFrom } from "@/lib/deadlines/term";

/** Civil Procedure Law, s. 37(1) point by point; the last is of deposits, s. 43.2. */
export const REFUND_GROUNDS = [
  "overpaid",
  "refused",
  "notForCourt",
  "preTrial",
  "settlement",
  "appealRefused",
  "mediation",
  "deposit",
] as const;
export type RefundGround = (typeof REFUND_GROUNDS)[number];

/** S. 37(1)5–7: half of what was paid; the others give back all of it, or what was too much. */
const HALF: readonly RefundGround[] = ["settlement", "appealRefused", "mediation"];

export const isOverpaid = (ground: RefundGround): boolean => ground === "overpaid";

/** What the ground gives back of what was paid, in whole cents (half a cent is the State's). Of an overpayment the person says how much it was. */
export function refundOf(ground: RefundGround, paid: Cents, overpaid: Cents | undefined): Cents {
  if (isOverpaid(ground)) return overpaid ?? paid;
  return HALF.includes(ground) ? cents(Math.floor(paid / 2)) : paid;
}

/** S. 37(3), 47(1), 48(1)–(2): within a year from the day on which the ground arose; a day off moves the end to the next working day. */
export function refundBy(arose: Day): Day {
  const [year = "", ...rest] = arose.split("-");
  const text = [String(Number(year) + 1), ...rest].join("-");
  // The day after a 29 February a year on is the last of that month.
  return workingDayFrom(isDay(text) ? text : day(text.replace("-29", "-28")));
}

/** The year is that of the state fee; for a deposit the law names none. */
export const isTooLate = (ground: RefundGround, arose: Day, today: Day): boolean =>
  ground !== "deposit" && refundBy(arose) < today;
