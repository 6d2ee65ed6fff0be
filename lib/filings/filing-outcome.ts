import type { FilingState as PlatformFilingState } from "@/lib/exchange/shapes";

/**
 * What the court answered. opened: it is in a case · leftWithoutProgress (s. 133): may be cured, the original date is
 * kept · corrected: cured · refused (s. 132) · deemedNotFiled (s. 130(4), 133(4)) · granted, partlyGranted, notGranted: what was
 * asked for in a case was decided · noted: it asked for nothing and is in the file.
 */
export const FILING_OUTCOMES = [
  "opened",
  "leftWithoutProgress",
  "corrected",
  "refused",
  "deemedNotFiled",
  "granted",
  "partlyGranted",
  "notGranted",
  "noted",
] as const;
export type FilingOutcome = (typeof FILING_OUTCOMES)[number];

/** The outcome that a state of the platform means; none as long as the court has not looked. */
export const OUTCOME_OF: Readonly<Record<PlatformFilingState, FilingOutcome | null>> = {
  received: null,
  registered: "opened",
  leftWithoutProgress: "leftWithoutProgress",
  corrected: "corrected",
  refused: "refused",
  deemedNotFiled: "deemedNotFiled",
  granted: "granted",
  partlyGranted: "partlyGranted",
  notGranted: "notGranted",
  noted: "noted",
};

export const isFilingOutcome = (text: string): text is FilingOutcome =>
  FILING_OUTCOMES.some((outcome) => outcome === text);
