import type { Day } from "@/lib/core/day";
import { groupOf, textOf, type TypedGroup } from "./typed";

/** What rules may know without asking: who files, and the day on which they judge. It is no answer and is not filed. */
export type Facts = { readonly filerCode: string | null; readonly today: Day };

const FILER = "filer";

/** Kept beside the answers from the moment a draft is begun: no field has this name, so no post can change it. */
export const filerFact = ({ personalCode }: { readonly personalCode: string }): TypedGroup => ({
  [FILER]: { personalCode },
});

/** A draft begun before the filer was kept has no code, and the rules about it hold their peace. */
export function factsIn(typed: TypedGroup, today: Day): Facts {
  const code = textOf(groupOf(typed[FILER])["personalCode"]);
  return { filerCode: code === "" ? null : code, today };
}
