import type { Field, Widget } from "../field";
import { plainLine, textIssue } from "../plain-text";
import { reading } from "../reading";

type TextOptions = Partial<Omit<Extract<Widget, { kind: "text" }>, "kind">>;

/** The schema of a line that must be there. */
export const lineSchema = (max: number) =>
  reading((typed, refuse): string => {
    const line = plainLine(typed);
    if (line === "") return refuse("required");
    const issue = textIssue(line);
    if (issue !== undefined) return refuse(issue.code, { params: issue.params });
    if (line.length > max) return refuse("tooLong", { params: { max } });
    return line;
  });

export const textWidget = (options: TextOptions): Widget => ({
  kind: "text",
  max: 200,
  width: "full",
  type: "text",
  autoComplete: null,
  numeric: false,
  ...options,
});

/** One line of text. */
export function text(options: TextOptions = {}): Field<string> {
  const { max = 200 } = options;
  return { widget: textWidget({ ...options, max }), isOptional: false, schema: lineSchema(max) };
}
