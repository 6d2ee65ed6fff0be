import { caseNumberKey } from "@/lib/hearings/case-number-key";

/** A number of a case, and whether it came out of the identifier of a ruling. */
export type SoughtNumber = { readonly number: string; readonly isEcli: boolean };

const ECLI = /^ECLI:LV:[A-Z]{2,7}:\d{4}:(?:\d{4}\.)?([A-Z0-9]{6,12})\.\d{1,3}\.[A-Z]{1,2}$/;
const DIGITS_OF_A_NUMBER = 5;

/**
 * The case or archive number that was typed, or that an ECLI holds; null for words. A number has at least five figures, so
 * that the number of a house or a sum is none.
 */
export function soughtNumber(typed: string): SoughtNumber | null {
  const [, ofEcli] = ECLI.exec(typed.replaceAll(/\s/g, "").toUpperCase()) ?? [];
  if (ofEcli !== undefined) return { number: ofEcli, isEcli: true };
  const digits = typed.replaceAll(/\D/g, "").length;
  const letters = typed.replaceAll(/[^\p{L}]/gu, "").length;
  const isNumber = digits >= DIGITS_OF_A_NUMBER && letters <= 3 && caseNumberKey(typed) !== null;
  return isNumber ? { number: typed.trim(), isEcli: false } : null;
}
