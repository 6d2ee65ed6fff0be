import type { Field } from "../field";
import { plainLine } from "../plain-text";
import { reading } from "../reading";
import { textWidget } from "./text";

/** A whole number from some value to another, both included. */
export function wholeNumber({ min, max }: { min: number; max: number }): Field<number> {
  const schema = reading((typed, refuse): number => {
    const digits = plainLine(typed).replaceAll(/\s/g, "");
    if (digits === "") return refuse("required");
    if (!/^\d{1,9}$/.test(digits)) return refuse("notANumber");
    const number = Number(digits);
    return number < min || number > max ? refuse("outOfRange", { params: { min, max } }) : number;
  });
  return {
    widget: textWidget({ max: 9, width: "xs", numeric: true }),
    isOptional: false,
    schema,
  };
}
