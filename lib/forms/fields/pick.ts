import type { Facts } from "../facts";
import type { Field } from "../field";
import type { PickOption } from "../pick-option";
import { reading } from "../reading";
import { textOf } from "../typed";

/** The id of one of the things known; that it is one of them is judged together with the answers above. */
export function pick(options: (facts: Facts) => readonly PickOption[]): Field<string> {
  const schema = reading((typed, refuse): string => {
    const id = textOf(typed);
    return /^[\w:.-]{1,80}$/.test(id) ? id : refuse("chooseOne");
  });
  return { widget: { kind: "pick", options }, isOptional: false, schema };
}
