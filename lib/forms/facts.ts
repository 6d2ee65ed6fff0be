import type { Day } from "@/lib/core/day";
import { caseFacts, type CaseFacts } from "./case-facts";
import { type Principal, principal as principalSchema } from "./principal";
import { groupOf, textOf, type TypedGroup } from "./typed";

/**
 * What rules may know without asking: who files and for whom, in which case, and the day on which they judge. It is no answer and
 * is not filed.
 */
export type Facts = {
  /** Of the party that files: the principal's number, or the code of whoever files for themselves. */
  readonly filerCode: string | null;
  /** For whom it is filed; null for oneself. */
  readonly principal: Principal | null;
  readonly today: Day;
  /** The case in which it is filed, where the portal sees it. */
  readonly inCase: CaseFacts | null;
};

const FILER = "filer";
const PRINCIPAL = "principal";
const CASE = "inCase";

/** Kept beside the answers from the moment a draft is begun: no field has this name, so no post can change it. */
export const filerFact = ({ personalCode }: { readonly personalCode: string }): TypedGroup => ({
  [FILER]: { personalCode },
});

/** For whom it is begun, as the mandate names them, kept the same way. */
export const principalFact = (principal: Principal | null): TypedGroup =>
  principal === null ? {} : { [PRINCIPAL]: principal };

/** What the register says of the case, kept the same way. */
export const caseFact = (facts: CaseFacts): TypedGroup => ({ [CASE]: facts });

/** The facts stand among the answers above from the first step on: walk puts them there. */
export const factsAmong = (above: Readonly<Record<string, unknown>>): Facts => above as Facts;

/** A draft begun before the filer was kept has no code, and the rules about it hold their peace. */
export function factsIn(typed: TypedGroup, today: Day): Facts {
  const personalCode = textOf(groupOf(typed[FILER])["personalCode"]);
  const known = caseFacts.safeParse(typed[CASE]);
  // What was kept and cannot be read is an error and no reason to file for oneself.
  const principal = typed[PRINCIPAL] === undefined ? null : principalSchema.parse(typed[PRINCIPAL]);
  const code = filingCode({ personalCode }, principal);
  return {
    filerCode: code === "" ? null : code,
    principal,
    today,
    inCase: known.success ? known.data : null,
  };
}

/** The number by which registers know the party that files. */
export const filingCode = (
  filer: { readonly personalCode: string },
  principal: Pick<Principal, "personalCode" | "registrationNumber"> | null,
): string => principal?.personalCode ?? principal?.registrationNumber ?? filer.personalCode;
