import type { Day } from "@/lib/core/day";
import { termEnd } from "./term";

/** A term of the Civil Procedure Law: how many days, and the section that gives them. */
export type CivilTerm = { readonly days: number; readonly law: string };

/**
 * Terms that a participant of a civil case may meet. A judgment's run from its pronouncement: the reading at the hearing or the
 * day it became available in the online system (s. 199, 415(1), 454(1)); from its drawing-up where it was given in writing
 * (s. 250.27(3), 440.3, 454(2)) or drawn up later than the court had said (s. 415(2), 454(2)). A decision's run from its
 * pronouncement, of one in writing or outside a hearing from its issue (s. 442(1)). What was sent abroad counts from its issue there
 * (s. 56.2, 250.27(4), 415(2.2), 442(1.1), 454(2.1)).
 */
export const CIVIL_TERMS = {
  /** A participant may ask for a full judgment. */
  fullJudgmentRequest: { days: 10, law: "250.25 (2.1)" },
  /** Appeal against a judgment of the first instance. */
  appeal: { days: 20, law: "415, 250.27" },
  /** Ancillary complaint about a decision, where the law lets it be complained about. */
  ancillaryComplaint: { days: 10, law: "442" },
  /** The same for a participant to whom the decision was sent abroad. */
  ancillaryComplaintFromAbroad: { days: 15, law: "442 (1.1)" },
  /** Cassation complaint about a judgment of the court of appeal, or of the first instance on a meeting of shareholders (s. 450(1)). */
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
