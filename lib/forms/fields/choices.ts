import type { Field } from "../field";
import { reading } from "../reading";
import { textOf } from "../typed";

/** Several of some answers, at least one; in the order in which they are offered. */
export function choices<const Option extends string>(
  ...options: readonly Option[]
): Field<readonly Option[]> {
  const schema = reading((typed, refuse): readonly Option[] => {
    const ticked = new Set((Array.isArray(typed) ? typed : [typed]).map((value) => textOf(value)));
    const chosen = options.filter((option) => ticked.has(option));
    return chosen.length === 0 ? refuse("chooseSome") : chosen;
  });
  return { widget: { kind: "choices", options }, isOptional: false, schema };
}
