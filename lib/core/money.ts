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

const GROUPED = /^(?:\d{1,3}(?:([ .'\u00a0\u202f,])\d{3}(?:\1\d{3})*)|\d+)(?:[.,]\d{1,2})?$/;

/**
 * Reads an amount as people type it: `1250,50`, `1 250.5`, `1.250,50`, `1250 €`.
 * Undefined when it is no amount, or when the separators leave it open which sum is meant (`1.250`).
 */
export function parseEuros(typed: string): Cents | undefined {
  const plain = typed.replace(/€|EUR|eiro/giu, "").trim();
  if (!GROUPED.test(plain) || isAmbiguous(plain)) return undefined;
  const [, fraction = ""] = /[.,](\d{1,2})$/.exec(plain) ?? [];
  const whole = (fraction === "" ? plain : plain.slice(0, -fraction.length - 1)).replaceAll(/\D/g, "");
  if (whole.length > 10) return undefined;
  return cents(Number(whole) * 100 + Number(fraction.padEnd(2, "0")));
}

/** `1.250` and `1,250` may mean a thousand or one and a quarter: ask rather than guess. */
const isAmbiguous = (plain: string): boolean => /^\d{1,3}[.,]\d{3}$/.test(plain);
