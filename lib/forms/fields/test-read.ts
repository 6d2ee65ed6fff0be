import type { Field } from "../field";
import { issuesOf } from "../issue";

/** What a field makes of something typed: its value, or its codes. */
export function readTyped(field: Field<unknown>, typed: unknown): unknown {
  const parsed = field.schema.safeParse(typed);
  return parsed.success
    ? parsed.data
    : issuesOf(parsed.error, "f").map(({ field: at, code }) => (at === "f" ? code : `${at} ${code}`));
}
