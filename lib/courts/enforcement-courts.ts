import type { Defendant } from "./claim-courts";
import { type CourtChoice, inTerritory, type Whereabouts } from "./court-choice";

export type PaymentOrderFacts = { readonly debtor: Defendant };

/**
 * Civil Procedure Law, s. 406.2(2): a district (city) court, if the debtor's declared residence, else residence, or legal address is
 * in Latvia. The law does not say which of them; the debtor's is told as unsure. None where s. 406.1(2), points 2 and 3, bars
 * the procedure.
 */
export const paymentOrderCourts = ({ debtor }: PaymentOrderFacts): readonly CourtChoice[] =>
  debtor.addressKind === "declared" || debtor.addressKind === "residence"
    ? inTerritory(debtor.municipality, "paymentOrderDebtor", "rule")
    : [];

/** What is enforced: Civil Procedure Law, s. 403(1); 403(2); 403(3). */
export const UNDISPUTED_OBLIGATIONS = [
  "money",
  "movable",
  "commercialPledge",
  "immovablePledge",
  "leaseOfImmovable",
  "shipMortgage",
] as const;
export type UndisputedObligation = (typeof UNDISPUTED_OBLIGATIONS)[number];

export type UndisputedFacts = {
  readonly obligation: UndisputedObligation;
  readonly debtorMunicipality: Whereabouts;
  /** Where the pledged or leased immovables lie: with several the applicant chooses. */
  readonly immovables: readonly Whereabouts[];
  readonly placeOfShipRegister?: Whereabouts | undefined;
};

export function undisputedCourts(facts: UndisputedFacts): readonly CourtChoice[] {
  switch (facts.obligation) {
    case "immovablePledge":
    case "leaseOfImmovable":
      return facts.immovables.flatMap((place) => inTerritory(place, "undisputedImmovable"));
    case "shipMortgage":
      return inTerritory(facts.placeOfShipRegister, "undisputedShip");
    default:
      return inTerritory(facts.debtorMunicipality, "undisputedDebtor");
  }
}
