import { type AddressKind, type ChoiceGround, claimCourts } from "./claim-courts";
import { type CourtChoice as AnyCourtChoice, eachOnce } from "./court-choice";

export type { AddressKind, ChoiceGround } from "./claim-courts";

/** A court to which the place of somebody or something leads. */
export type CourtChoice = Pick<AnyCourtChoice, "courtId" | "courtName" | "reason" | "confidence"> & {
  readonly municipality: string;
};

/** What a claim for money tells of its parties: everybody is in Latvia, and one place stands for every ground. */
export type MoneyClaimFacts = {
  readonly defendants: readonly {
    readonly kind: "person" | "company";
    readonly addressKind: AddressKind;
    readonly municipality: string;
  }[];
  readonly grounds: readonly ChoiceGround[];
  readonly claimantMunicipality: string;
  /** Where it happened, or where the work was done; null when not told. */
  readonly placeMunicipality: string | null;
};

/** The courts among which the claimant of money may choose, the default first: see `claimCourts`. */
export function courtOptions(facts: MoneyClaimFacts): readonly CourtChoice[] {
  const { defendants, claimantMunicipality, placeMunicipality } = facts;
  const grounds = facts.grounds.map((kind) => ({ kind, place: placeMunicipality }));
  return eachOnce(claimCourts({ defendants, claimantMunicipality, grounds })).flatMap(
    ({ courtId, courtName, reason, confidence, municipality }) =>
      municipality === null ? [] : [{ courtId, courtName, reason, confidence, municipality }],
  );
}
