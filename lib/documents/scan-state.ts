/**
 * What is known of a file's harmlessness. `notScanned`: there is no scanner here, and that is said. `pending`: it lies in
 * quarantine until the scanner has answered; while that is silent it is asked again and again, and nothing else ends the wait.
 */
export type ScanState = "notScanned" | "pending" | "clean" | "infected";

export type ScanOutcome = "foundClean" | "foundInfected" | "failed";

/** What is not in the table cannot happen: no word of the scanner takes back another, and no failure makes a file clean. */
const SCANNING: Readonly<Record<ScanState, Readonly<Partial<Record<ScanOutcome, ScanState>>>>> = {
  notScanned: { foundClean: "clean", foundInfected: "infected", failed: "pending" },
  pending: { foundClean: "clean", foundInfected: "infected", failed: "pending" },
  clean: {},
  infected: {},
};

export const scanned = (state: ScanState, outcome: ScanOutcome): ScanState | undefined =>
  SCANNING[state][outcome];

/** What waits for the scanner, where there is one. */
export const UNSCANNED: readonly ScanState[] = ["notScanned", "pending"];

/** May be read and filed. */
export const isReleased = (state: ScanState): boolean => state === "clean" || state === "notScanned";
