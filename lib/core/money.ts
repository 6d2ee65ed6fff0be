/** Whole euro cents; always a safe integer. */
export type Cents = number & { readonly unit: "cents" };

/** Takes whole cents; throws on fractions and on sums beyond what a number holds exactly. */
export function cents(amount: number): Cents {
  if (!isCents(amount)) throw new RangeError(`Not whole cents: ${String(amount)}`);
  return amount;
}

export const isCents = (amount: number): amount is Cents => Number.isSafeInteger(amount);

/** Whole euros as cents. */
export const euros = (amount: number): Cents => cents(amount * 100);

export const sumOf = (amounts: readonly Cents[]): Cents =>
  cents(amounts.reduce((sum: number, amount) => sum + amount, 0));

/** "1234.56": the plain decimal form used by interfaces, never shown to people. */
export function decimalEuros(amount: Cents): string {
  const sign = amount < 0 ? "-" : "";
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Groups of three figures parted by one sign; cents, or the dash that stands for none (`50,-`). */
const GROUPED =
  /^(?:[1-9]\d{0,2}(?:([ .'’\u00a0\u202f,])\d{3}(?:\1\d{3})*)|\d+)(?:[.,](?:\d{1,2}|[-–—]{1,2}))?$/;

/** Before or behind the figures, never between them: `12€50` is not 1250 euros. */
const CURRENCY = /^(?:€|EUR|eiro|euro)\s*|\s*(?:€|EUR|eiro|euro)\.?$/giu;

const FRACTION = /[.,](\d{1,2}|[-–—]{1,2})$/;

/** Figures of whole euros that are read. */
const LONGEST = 10;

const wholeFigures = (plain: string): string => plain.replace(FRACTION, "").replaceAll(/\D/g, "");

const figuresOf = (typed: string): string => typed.trim().replace(CURRENCY, "");

/**
 * Reads an amount as people type it: `1250,50`, `1 250.5`, `1.250,50`, `€ 1 250`, `50,-`.
 * Undefined when it is no amount, or when the separators leave it open which sum is meant (`1.250`).
 */
export function parseEuros(typed: string): Cents | undefined {
  const plain = figuresOf(typed);
  if (!GROUPED.test(plain) || isAmbiguousAmount(typed)) return undefined;
  const [, fraction = ""] = FRACTION.exec(plain) ?? [];
  const whole = wholeFigures(plain);
  if (whole.length > LONGEST) return undefined;
  const hundredths = /^\d/.test(fraction) ? Number(fraction.padEnd(2, "0")) : 0;
  return cents(Number(whole) * 100 + hundredths);
}

/** More figures than any sum of money has: it is one, written as one is, and not to be reckoned with. */
export const isBeyondAmount = (typed: string): boolean =>
  GROUPED.test(figuresOf(typed)) && wholeFigures(figuresOf(typed)).length > LONGEST;

/**
 * `1.250` and `1,250` are a thousand to one writer and one and a quarter to another, and neither reading is rare: the
 * person is asked rather than a sum guessed. `0,125` is no thousand; it is merely no amount.
 */
export const isAmbiguousAmount = (typed: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(figuresOf(typed));
