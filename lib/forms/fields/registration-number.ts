import type { Field } from "../field";
import { plainLine } from "../plain-text";
import { reading } from "../reading";
import { textWidget } from "./text";

const LENGTH = /^\d{11}$/;
const SHAPE = /^[4-9]\d{10}$/;
const WEIGHTS = [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1];

export function isRegistrationNumber(digits: string): boolean {
  if (!SHAPE.test(digits)) return false;
  return WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 3;
}

/** The number of a company or institution; a VAT number ("LV" before it) is understood. */
export const registrationNumberSchema = reading((typed, refuse): string => {
  const digits = plainLine(typed)
    .replaceAll(/[\s\-–]/g, "")
    .replace(/^LV/i, "");
  if (digits === "") return refuse("required");
  if (!LENGTH.test(digits)) return refuse("notARegistrationNumber");
  return isRegistrationNumber(digits) ? digits : refuse("registrationNumberWrong");
});

export const registrationNumber = (): Field<string> => ({
  widget: textWidget({ max: 16, width: "md", numeric: true }),
  isOptional: false,
  schema: registrationNumberSchema,
});
