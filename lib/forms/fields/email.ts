import type { Field } from "../field";
import { plainLine, textIssue } from "../plain-text";
import { reading } from "../reading";
import { textWidget } from "./text";

const MAX = 254;
const SHAPE = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+\.[^\s@<>()[\],;:"\\.]{2,}$/u;

const schema = reading((typed, refuse): string => {
  const address = plainLine(typed);
  if (address === "") return refuse("required");
  if (address.length > MAX) return refuse("tooLong", { params: { max: MAX } });
  return SHAPE.test(address) && textIssue(address) === undefined && !address.includes("..")
    ? address
    : refuse("notAnEmail");
});

export const email = (): Field<string> => ({
  widget: textWidget({ max: MAX, type: "email", autoComplete: "email", width: "lg" }),
  isOptional: false,
  schema,
});
