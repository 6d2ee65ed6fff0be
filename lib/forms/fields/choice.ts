import type { Field } from "../field";
import { reading } from "../reading";
import { textOf } from "../typed";

/** One of a few answers. */
export function choice<const Option extends string>(...options: readonly Option[]): Field<Option> {
  const schema = reading((typed, refuse): Option => {
    const chosen = options.find((option) => option === textOf(typed));
    return chosen ?? refuse("chooseOne");
  });
  return { widget: { kind: "choice", options }, isOptional: false, schema };
}
