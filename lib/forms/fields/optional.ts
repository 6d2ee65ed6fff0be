import type { Field } from "../field";
import type { IssueCode, IssueParams } from "../issue";
import { reading } from "../reading";
import { isBlank } from "../typed";

/** A question that may be left out; what is typed must be right all the same. */
export function optional<Value>(field: Field<Value>): Field<Value | null> {
  const schema = reading((typed, refuse): Value | null => {
    if (isBlank(typed)) return null;
    const parsed = field.schema.safeParse(typed);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      const params = issue.code === "custom" ? (issue.params as IssueParams | undefined) : undefined;
      refuse(issue.message as IssueCode, { path: issue.path.map(String), ...(params && { params }) });
    }
    return null;
  });
  return { ...field, isOptional: true, schema };
}
