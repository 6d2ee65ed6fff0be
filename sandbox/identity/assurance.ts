/** Assurance levels as the national login names them (eIDAS). */
export const ACR = {
  high: "http://eidas.europa.eu/LoA/high",
  substantial: "http://eidas.europa.eu/LoA/substantial",
} as const;

export type Assurance = keyof typeof ACR;

export const isAssurance = (text: string): text is Assurance => text === "high" || text === "substantial";

/** How a person would have proved who they are at that level. */
export const AMR: Readonly<Record<Assurance, string[]>> = {
  high: ["eid", "pin"],
  substantial: ["bank", "app"],
};
