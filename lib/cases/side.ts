import type { CaseSummary } from "@/lib/exchange/shapes";
import type { Role } from "./roles";

/**
 * On which side somebody stands: with whoever turned to the court, or opposite. A third person, a representative and a
 * child for whom something is asked are on neither: the contract names for them no steps of their own.
 */
export type Side = "claimant" | "defendant" | "other";

const SIDE_OF: Readonly<Record<Role, Side>> = {
  claimant: "claimant",
  applicant: "claimant",
  defendant: "defendant",
  debtor: "defendant",
  authority: "defendant",
  interestedPerson: "defendant",
  thirdPerson: "other",
  representative: "other",
  child: "other",
};

export const side = (role: Role): Side => SIDE_OF[role];

type Named = Exclude<Role, "thirdPerson" | "representative" | "child">;

/** What the two sides are called in each kind of proceedings. */
const NAMES: Readonly<
  Record<CaseSummary["processKind"], { readonly claimant: Named; readonly defendant: Named }>
> = {
  simplified: { claimant: "claimant", defendant: "defendant" },
  claim: { claimant: "claimant", defendant: "defendant" },
  protection: { claimant: "applicant", defendant: "defendant" },
  securing: { claimant: "applicant", defendant: "defendant" },
  special: { claimant: "applicant", defendant: "interestedPerson" },
  undisputed: { claimant: "applicant", defendant: "debtor" },
  warning: { claimant: "applicant", defendant: "debtor" },
  administrative: { claimant: "applicant", defendant: "authority" },
};

/** The name of a side in a kind of proceedings. */
export const nameOfSide = (kind: CaseSummary["processKind"], of: "claimant" | "defendant"): Named =>
  NAMES[kind][of];
