import type { Day } from "@/lib/core/day";
import { caseFacts, type CaseFacts } from "./case-facts";
import { groupOf, textOf, type TypedGroup } from "./typed";

/** What rules may know without asking: who files, in which case, and the day on which they judge. It is no answer and is not filed. */
export type Facts = {
  readonly filerCode: string | null;
  readonly today: Day;
  /** The case in which it is filed, where the portal sees it. */
  readonly inCase: CaseFacts | null;
};

const FILER = "filer";
const CASE = "inCase";

/** Kept beside the answers from the moment a draft is begun: no field has this name, so no post can change it. */
export const filerFact = ({ personalCode }: { readonly personalCode: string }): TypedGroup => ({
  [FILER]: { personalCode },
});

/** What the register says of the case, kept the same way. */
export const caseFact = (facts: CaseFacts): TypedGroup => ({ [CASE]: facts });

/** The facts stand among the answers above from the first step on: walk puts them there. */
export const factsAmong = (above: Readonly<Record<string, unknown>>): Facts => above as Facts;

/** A draft begun before the filer was kept has no code, and the rules about it hold their peace. */
export function factsIn(typed: TypedGroup, today: Day): Facts {
  const code = textOf(groupOf(typed[FILER])["personalCode"]);
  const known = caseFacts.safeParse(typed[CASE]);
  return { filerCode: code === "" ? null : code, today, inCase: known.success ? known.data : null };
}
