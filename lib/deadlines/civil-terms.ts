import type { Day } from "@/lib/core/day";
import { termEnd } from "./term";

/** A term of the Civil Procedure Law: how many days, and the section that gives them. */
export type CivilTerm = { readonly days: number; readonly law: string };

/**
 * Terms that a participant of a civil case may meet. Counted from: the drawing-up of the judgment (for a judgment
 * in writing the day it became available in the online system, s. 250.25–250.26), the decision, or the sending of the notice.
 */
export const CIVIL_TERMS = {
  /** A participant may ask for a full judgment. */
  fullJudgmentRequest: { days: 10, law: "250.25 (2.1)" },
  /** Appeal against a judgment of the first instance. */
  appeal: { days: 20, law: "415, 250.27" },
  /** Ancillary complaint about a decision, where the law lets it be complained about. */
  ancillaryComplaint: { days: 10, law: "442" },
  /** The same for a person whose residence or seat is abroad. */
  ancillaryComplaintFromAbroad: { days: 15, law: "442" },
  /** Cassation complaint about a judgment of the court of appeal. */
  cassation: { days: 30, law: "454" },
  /** The defendant asks to hear again a case that was judged by default; counted from the sending of the judgment. */
  renewalOfProceedings: { days: 20, law: "208.5" },
  /** The shortest term that a judge may give to cure defects. */
  cureOfDefects: { days: 20, law: "133" },
} as const satisfies Record<string, CivilTerm>;

export type CivilTermName = keyof typeof CIVIL_TERMS;

/** The last day of the named term, counted from the event that starts it. */
export const civilTermEnd = (name: CivilTermName, event: Day): Day => termEnd(event, CIVIL_TERMS[name].days);

/** The day to show when the register names one and the law gives another: the earlier, so that nobody who trusts the page is late. */
export function safeTermEnd(name: CivilTermName, event: Day, told: Day): Day {
  const byLaw = civilTermEnd(name, event);
  return told < byLaw ? told : byLaw;
}
