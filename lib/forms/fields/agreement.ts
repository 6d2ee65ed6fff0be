import type { Field } from "../field";
import { reading } from "../reading";

/** A statement that must be agreed to before one may go on. */
export function agreement(): Field<true> {
  const schema = reading((typed, refuse): true => (typed === "yes" ? true : refuse("mustAgree")));
  return { widget: { kind: "agreement" }, isOptional: false, schema };
}
