import type { Field } from "../field";
import { plainLine } from "../plain-text";
import { reading } from "../reading";
import { textWidget } from "./text";

/** Issued since 2017-07-01: 3, then 2–9, the rest random (Law on the Register of Natural Persons, s. 6(2)). */
const NEW = /^3[2-9]\d{9}$/;
/** Issued before: day, month, year, century 0–2, number, check digit. */
const OLD = /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[012]\d{4}$/;
const WEIGHTS = [1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export const personalCodeSchema = reading((typed, refuse): string => {
  const digits = plainLine(typed).replaceAll(/[\s\-–]/g, "");
  if (digits === "") return refuse("required");
  if (!NEW.test(digits) && !OLD.test(digits)) return refuse("notAPersonalCode");
  return `${digits.slice(0, 6)}-${digits.slice(6)}`;
});

/** Written with or without the hyphen; read with it. */
export const personalCode = (): Field<string> => ({
  widget: textWidget({ max: 14, width: "md", numeric: true }),
  isOptional: false,
  schema: personalCodeSchema,
});

/**
 * True when the last digit of an old code does not fit the others. The rule is not official, so the person is warned and
 * not stopped; new codes have no check digit.
 */
export function looksMistyped(code: string): boolean {
  const digits = code.replace("-", "");
  if (NEW.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return ((1101 - sum) % 11) % 10 !== Number(digits[10]);
}
