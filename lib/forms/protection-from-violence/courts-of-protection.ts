import type { CourtChoice } from "@/lib/courts/court-choice";
import { jurisdiction } from "@/lib/courts/jurisdiction";
import type { CaseFacts } from "../case-facts";
import type { FilingCourt } from "../form";
import { chosenCourt } from "../parts/chosen-court";
import { pendingCourtOf } from "../parts/pending-case";

type Placed = {
  readonly incidents: readonly { readonly incidentMunicipality: string | null }[];
  readonly nowMunicipality?: string | null | undefined;
  readonly caseCourt?: string | undefined;
  readonly inCase: CaseFacts | null;
};

/** Civil Procedure Law, s. 250.45(3) and 250.55(3): the court that has the case; before a claim, by the places. */
export const courtsOfProtection = (answers: Placed): readonly CourtChoice[] =>
  jurisdiction({
    procedure: "protectionFromViolence",
    placesOfViolence: answers.incidents.flatMap(({ incidentMunicipality }) => incidentMunicipality ?? []),
    applicantMunicipality: answers.nowMunicipality ?? null,
    caseCourtId: pendingCourtOf(answers),
  });

/** Without any place in Latvia nobody can say which court it is. */
export const whereaboutsIssue = (answers: Placed) =>
  courtsOfProtection(answers).length === 0
    ? ({ field: "nowMunicipality", code: "chooseMunicipality" } as const)
    : undefined;

export const courtOfProtection = (answers: Placed & { readonly court?: string | undefined }): FilingCourt =>
  chosenCourt(courtsOfProtection(answers), answers.court);

/** The other side reads the paper: where the applicant is now does not stand in it, only the court that follows from it. */
export const tellingNothing = (court: FilingCourt): FilingCourt =>
  court.reason === "applicantAtViolence" ? { ...court, municipality: null } : court;
