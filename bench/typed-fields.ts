import { typedClaim } from "../lib/forms/simplified-money-claim/test-typed";
import { groupOf, textOf } from "../lib/forms/typed";

/** The answers of a claim by the names that the pages give their controls; those of other steps are ignored. */
export function typedFields(): [string, string][] {
  return Object.entries(typedClaim).flatMap(([name, value]): [string, string][] => {
    if (typeof value === "string") return [[name, value]];
    return Object.entries(groupOf(value)).map(([part, text]) => [`${name}-${part}`, textOf(text)]);
  });
}
