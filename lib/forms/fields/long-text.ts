import type { Field } from "../field";
import { isHostile, plainText } from "../plain-text";
import { reading } from "../reading";

export const longTextSchema = (max: number) =>
  reading((typed, refuse): string => {
    const words = plainText(typed);
    if (words === "") return refuse("required");
    if (isHostile(words)) return refuse("controlCharacters");
    if (words.length > max) return refuse("tooLong", { params: { max } });
    return words;
  });

/** Several lines; the limit is told in the hint and refused, never cut. */
export function longText({ max = 4000, rows = 6 }: { max?: number; rows?: number } = {}): Field<string> {
  return { widget: { kind: "longText", max, rows }, isOptional: false, schema: longTextSchema(max) };
}
