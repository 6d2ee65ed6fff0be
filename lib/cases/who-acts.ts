import type { CaseSummary } from "@/lib/exchange/shapes";

type Role = CaseSummary["ownRole"];

/** From whose side the case is told. A representative and a third person are told it from outside. */
export type Perspective = "claimant" | "defendant" | "other";

export const perspectiveOf = (role: Role): Perspective =>
  role === "claimant" || role === "defendant" ? role : "other";

/** Who must act now, as the reader would say it. */
export type Actor = "you" | "court" | "claimant" | "defendant" | "nobody";

export function whoActs({ ownRole, nextStep }: Pick<CaseSummary, "ownRole" | "nextStep">): Actor {
  if (nextStep.who === null) return "nobody";
  return nextStep.who === ownRole ? "you" : nextStep.who;
}
