import type { ClaimFacts, ClaimSubject } from "@/lib/courts/claim-courts";
import type { CourtChoice } from "@/lib/courts/court-choice";
import { jurisdiction } from "@/lib/courts/jurisdiction";
import type { Address } from "../fields/address";
import { type Opponent, opponentPlaces } from "../parts/opponents";
import type { Subject } from "./subjects";

/** The answers that decide on the court. */
export type Placed = {
  readonly disputeKind: Subject;
  readonly applicantAddress: Address;
  readonly coClaimants: readonly { readonly coClaimantAddress: Address }[];
  readonly defendants: readonly Opponent[];
  readonly immovables?: readonly { readonly immovableMunicipality: string }[] | undefined;
  readonly seizedMunicipality?: string | undefined;
  readonly deceasedMunicipality?: string | null | undefined;
  readonly estateMunicipality?: string | null | undefined;
  readonly childMunicipality?: string | undefined;
  readonly eventMunicipality?: string | null | undefined;
  readonly agreedCourtId?: string | undefined;
};

/** The courts among which the claimant may choose, the default first: Civil Procedure Law, s. 24–31.1, 250.1, 244.3. */
export function courtsForClaim(answers: Placed): readonly CourtChoice[] {
  const claimantMunicipality = answers.applicantAddress.municipality;
  if (answers.disputeKind === "custody")
    return jurisdiction({
      procedure: "custody",
      childMunicipality: answers.childMunicipality ?? null,
      claimantMunicipality,
    });
  return jurisdiction({
    procedure: "claim",
    defendants: opponentPlaces(answers.defendants),
    claimantMunicipality,
    grounds: groundsOf(answers),
    subject: subjectOf(answers),
    agreedCourtId: answers.agreedCourtId,
  });
}

function groundsOf({ disputeKind, eventMunicipality = null }: Placed): ClaimFacts["grounds"] {
  switch (disputeKind) {
    case "labour":
    case "injury":
    case "damage":
      return [{ kind: disputeKind, place: eventMunicipality }];
    case "returnOfProperty":
    case "maintenance":
      return [{ kind: disputeKind, place: null }];
    default:
      return [];
  }
}

const immovablesOf = ({ immovables = [] }: Placed): string[] =>
  immovables.map(({ immovableMunicipality }) => immovableMunicipality);

/** Everybody to whom what is shared belongs is a party. */
const ownersOf = ({ applicantAddress, coClaimants, defendants }: Placed): string[] => [
  applicantAddress.municipality,
  ...coClaimants.map(({ coClaimantAddress }) => coClaimantAddress.municipality),
  ...defendants.map(({ address }) => address.municipality),
];

const told = (place: string | null | undefined): string[] => (typeof place === "string" ? [place] : []);

function subjectOf(answers: Placed): ClaimSubject | null {
  const { disputeKind } = answers;
  switch (disputeKind) {
    case "intellectualProperty":
    case "stateSecret":
    case "commercial":
      return { kind: disputeKind };
    case "immovable":
      return { kind: disputeKind, places: immovablesOf(answers) };
    case "seizedProperty":
      return { kind: disputeKind, places: told(answers.seizedMunicipality) };
    case "estate":
      return {
        kind: disputeKind,
        deceasedMunicipality: answers.deceasedMunicipality ?? null,
        estatePlaces: told(answers.estateMunicipality),
      };
    case "jointProperty":
    case "inheritanceDivision":
      return { kind: disputeKind, owners: ownersOf(answers), immovables: immovablesOf(answers) };
    default:
      return null;
  }
}
