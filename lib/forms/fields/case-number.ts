import type { Field } from "../field";
import { plainLine } from "../plain-text";
import { reading } from "../reading";
import { textWidget } from "./text";

const SHORTEST = 3;
const LONGEST = 40;

/** The number of a case or its archive number as people copy it from a letter; the register looks for it. */
export function caseNumber(): Field<string> {
  const schema = reading((typed, refuse): string => {
    const number = plainLine(typed).toLocaleUpperCase("lv").replaceAll(/\s/g, "");
    if (number === "") return refuse("required");
    const isWellFormed =
      number.length >= SHORTEST && number.length <= LONGEST && /^[0-9A-Z/-]+$/.test(number);
    return isWellFormed ? number : refuse("notACaseNumber");
  });
  return { widget: textWidget({ max: LONGEST, width: "md" }), isOptional: false, schema };
}
