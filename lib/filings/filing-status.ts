import type { FilingOutcome } from "./filing-outcome";
import type { FilingState } from "./filing-state";

/** Where a filing stands, in one word of ours: how far it has come and, once the court has looked, what the court said. */
export type FilingStatus = Exclude<FilingState, "prepared"> | FilingOutcome;

/** Who must do something next. */
export type Actor = "you" | "court" | "portal" | "nobody";

export function filingStatus(
  state: Exclude<FilingState, "prepared">,
  outcome: FilingOutcome | null,
): FilingStatus {
  return state === "registered" && outcome !== null ? outcome : state;
}

export const ACTOR_OF: Readonly<Record<FilingStatus, Actor>> = {
  accepted: "portal",
  sending: "portal",
  attention: "portal",
  registered: "court",
  opened: "court",
  leftWithoutProgress: "you",
  corrected: "court",
  refused: "nobody",
  deemedNotFiled: "you",
  granted: "nobody",
  partlyGranted: "nobody",
  notGranted: "nobody",
  noted: "nobody",
};

export const TONE_OF: Readonly<Record<FilingStatus, "info" | "success" | "warning" | "error">> = {
  accepted: "info",
  sending: "info",
  attention: "error",
  registered: "info",
  opened: "success",
  leftWithoutProgress: "warning",
  corrected: "success",
  refused: "error",
  deemedNotFiled: "error",
  granted: "success",
  partlyGranted: "warning",
  notGranted: "error",
  noted: "info",
};
