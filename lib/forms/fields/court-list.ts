import { isKnownCourt } from "@/lib/courts/known-courts";
import type { Field } from "../field";
import { reading } from "../reading";
import { textOf } from "../typed";

/** One of the courts of the country: asked only where the portal does not see the case. */
export function courtList(courts: readonly string[]): Field<string> {
  const schema = reading((typed, refuse): string => {
    const id = textOf(typed);
    return isKnownCourt(id) && courts.includes(id) ? id : refuse("chooseOne");
  });
  return { widget: { kind: "courtList", courts }, isOptional: false, schema };
}
