import type { Field } from "../field";
import { plainLine } from "../plain-text";
import { reading } from "../reading";
import { textWidget } from "./text";

const LONGEST = 40;
/** A few letters at most, then figures alone: `C33359926`, `C-3599-26/38`, `A42-01234-22/5`, `SKC-12/2024`. */
const SHAPE = /^[A-Z]{0,4}-?\d[\d/-]*$/;
/** No number of a case is shorter; one of figures alone names the whole case (`11096012324`). */
const FEWEST_FIGURES = 5;
const FEWEST_WITHOUT_LETTERS = 8;

/** The number of a case or its archive number as people copy it from a letter; the register looks for it. */
export function caseNumber(): Field<string> {
  const schema = reading((typed, refuse): string => {
    const number = plainLine(typed).toLocaleUpperCase("lv").replaceAll(/\s/g, "");
    if (number === "") return refuse("required");
    const figures = number.replaceAll(/\D/g, "").length;
    const fewest = /^[A-Z]/.test(number) ? FEWEST_FIGURES : FEWEST_WITHOUT_LETTERS;
    const isWellFormed = number.length <= LONGEST && figures >= fewest && SHAPE.test(number);
    return isWellFormed ? number : refuse("notACaseNumber");
  });
  return { widget: textWidget({ max: LONGEST, width: "md" }), isOptional: false, schema };
}
