import { expect, test } from "vitest";
import { isReleased, scanned, type ScanOutcome, type ScanState } from "./scan-state";

const STATES: readonly ScanState[] = ["notScanned", "pending", "clean", "infected"];
const OUTCOMES: readonly ScanOutcome[] = ["foundClean", "foundInfected", "failed"];

test("every outcome in every state", () => {
  const table = STATES.map((state) => [state, ...OUTCOMES.map((outcome) => scanned(state, outcome))]);
  expect(table).toEqual([
    ["notScanned", "clean", "infected", "pending"],
    ["pending", "clean", "infected", "pending"],
    ["clean", undefined, undefined, undefined],
    ["infected", undefined, undefined, undefined],
  ]);
});

test("what waits or is infected is not released", () => {
  expect(STATES.filter((state) => isReleased(state))).toEqual(["notScanned", "clean"]);
});
