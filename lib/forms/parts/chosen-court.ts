import type { CourtChoice } from "@/lib/courts/court-choice";

/** The only court there is, or the one that was chosen among those that the law offers. */
export function chosenCourt(options: readonly CourtChoice[], courtId: string | undefined): CourtChoice {
  const court = options.find((option) => option.courtId === courtId) ?? options[0];
  if (court === undefined) throw new Error("What was answered always leads to a court");
  return court;
}
