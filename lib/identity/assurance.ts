import type { AssuranceLevel } from "./viewer";

/** The levels as the national login names them (eIDAS implementing regulation 2015/1502). */
export const ACR: Readonly<Record<AssuranceLevel, string>> = {
  high: "http://eidas.europa.eu/LoA/high",
  substantial: "http://eidas.europa.eu/LoA/substantial",
};

/** The level that a name means; none for names we do not know. */
export function assuranceOf(acr: unknown): AssuranceLevel | undefined {
  if (acr === ACR.high) return "high";
  return acr === ACR.substantial ? "substantial" : undefined;
}
