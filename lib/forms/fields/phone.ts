import type { Field } from "../field";
import { plainLine } from "../plain-text";
import { reading } from "../reading";
import { textWidget } from "./text";

/** A Latvian number without its country: eight digits. */
const LATVIAN = /^[267]\d{7}$/;
const WHOLE = /^\+\d{7,15}$/;

const schema = reading((typed, refuse): string => {
  const number = plainLine(typed)
    .replaceAll(/[\s\-–()./]/g, "")
    .replace(/^00/, "+");
  if (number === "") return refuse("required");
  if (LATVIAN.test(number)) return `+371${number}`;
  return WHOLE.test(number) ? number : refuse("notAPhone");
});

export const phone = (): Field<string> => ({
  widget: textWidget({ max: 25, type: "tel", autoComplete: "tel", width: "md" }),
  isOptional: false,
  schema,
});
