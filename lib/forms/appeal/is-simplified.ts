import type { Facts } from "../facts";

type Known = Partial<Pick<Facts, "inCase">> & { readonly inSimplified?: "yes" | "no" | undefined };

/**
 * Whether the case was judged in the simplified procedure: then the grounds of appeal are those of s. 440.2, and the complaint
 * says how the error led to a wrong outcome (s. 250.27(3), 440.4).
 */
export const isSimplified = ({ inCase, inSimplified }: Known): boolean =>
  inCase?.processKind === "simplified" || inSimplified === "yes";

type Errors = { readonly errorKinds: readonly string[]; readonly wrongNorms: string | null };

/** S. 440.4(1): whoever says that a norm was applied wrongly or broken names it. */
export const wrongNormsIssue = ({ errorKinds, wrongNorms }: Errors) =>
  wrongNorms === null && (errorKinds.includes("substantive") || errorKinds.includes("procedural"))
    ? ({ field: "wrongNorms", code: "required" } as const)
    : undefined;
