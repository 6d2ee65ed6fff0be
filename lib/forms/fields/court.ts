import type { Field } from "../field";
import { reading } from "../reading";
import { textOf } from "../typed";

/** The id of a court; that it is one of those that the law offers is judged together with the answers above. */
export function courtChoice(
  options: (answers: never) => readonly { readonly courtId: string }[],
): Field<string> {
  const schema = reading((typed, refuse): string => {
    const id = textOf(typed);
    return /^[A-Z]{2,5}$/.test(id) ? id : refuse("chooseOne");
  });
  return { widget: { kind: "court", options }, isOptional: false, schema };
}
