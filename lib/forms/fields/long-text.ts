import type { Field } from "../field";
import { plainText, textIssue } from "../plain-text";
import { reading } from "../reading";

export const longTextSchema = (max: number) =>
  reading((typed, refuse): string => {
    const words = plainText(typed);
    if (words === "") return refuse("required");
    const issue = textIssue(words);
    if (issue !== undefined) return refuse(issue.code, { params: issue.params });
    if (words.length > max) return refuse("tooLong", { params: { max } });
    return words;
  });

/** Several lines; the limit is told in the hint and refused, never cut. */
export function longText({ max = 4000, rows = 6 }: { max?: number; rows?: number } = {}): Field<string> {
  return { widget: { kind: "longText", max, rows }, isOptional: false, schema: longTextSchema(max) };
}
