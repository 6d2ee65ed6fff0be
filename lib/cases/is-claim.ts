import type { CaseSummary } from "@/lib/exchange/shapes";

/** Whether somebody sues in the case; in every other kind of proceedings it is begun by an application. */
export const isClaim = (kind: CaseSummary["processKind"]): boolean =>
  kind === "simplified" || kind === "claim";
