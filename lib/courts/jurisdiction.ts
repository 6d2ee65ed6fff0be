import { type AdministrativeFacts, administrativeCourts } from "./administrative-courts";
import { type ClaimFacts, claimCourts } from "./claim-courts";
import { type CourtChoice, eachOnce } from "./court-choice";
import { type CaseFacts, courtOfCase } from "./court-of-case";
import { type AboveFacts, ancillaryCourts, appealCourts, cassationCourts } from "./courts-above";
import {
  type PaymentOrderFacts,
  paymentOrderCourts,
  type UndisputedFacts,
  undisputedCourts,
} from "./enforcement-courts";
import { type CustodyFacts, custodyCourts, type DivorceFacts, divorceCourts } from "./family-courts";
import {
  type ArbitrationFacts,
  arbitrationCourts,
  type ViolenceFacts,
  violenceCourts,
} from "./protection-courts";
import { type SpecialFacts, specialCourts } from "./special-courts";

/** What is brought as a claim, and may be secured before it is. */
export type ClaimLikeFacts =
  | ({ readonly procedure: "claim" | "simplified" } & ClaimFacts)
  | ({ readonly procedure: "maintenance" } & Pick<ClaimFacts, "defendants" | "claimantMunicipality">)
  | ({ readonly procedure: "divorce" } & DivorceFacts)
  | ({ readonly procedure: "custody" } & CustodyFacts);

/** Securing a claim: in a case, before a claim, or for arbitrators. */
export type SecuringFacts =
  | { readonly stage: "inCase"; readonly courtId: string }
  | { readonly stage: "beforeClaim"; readonly claim: ClaimLikeFacts }
  | ({ readonly stage: "beforeArbitration" } & ArbitrationFacts);

/** A ruling of which one complains, or a case within which something is handed in. */
type RulingFacts =
  | ({ readonly procedure: "appeal" | "ancillary" | "cassation" } & AboveFacts)
  | ({ readonly procedure: "inCase" } & CaseFacts);

/** What must be known to tell the court, by what is handed in. */
export type JurisdictionFacts =
  | ClaimLikeFacts
  | ({ readonly procedure: "paymentOrder" } & PaymentOrderFacts)
  | ({ readonly procedure: "undisputed" } & UndisputedFacts)
  | ({ readonly procedure: "protectionFromViolence" } & ViolenceFacts)
  | ({ readonly procedure: "securing" } & SecuringFacts)
  | ({ readonly procedure: "special" } & SpecialFacts)
  | ({ readonly procedure: "administrative" } & AdministrativeFacts)
  | RulingFacts;

/**
 * The courts to which one may go: the first is the default, the others are the choice that the law leaves; each court once. Empty
 * only while a fact is missing that the law needs, or where the law bars the way.
 */
export const jurisdiction = (facts: JurisdictionFacts): readonly CourtChoice[] => eachOnce(courtsFor(facts));

function courtsFor(facts: JurisdictionFacts): readonly CourtChoice[] {
  switch (facts.procedure) {
    case "paymentOrder":
      return paymentOrderCourts(facts);
    case "undisputed":
      return undisputedCourts(facts);
    case "protectionFromViolence":
      return violenceCourts(facts);
    case "securing":
      return securingCourts(facts);
    case "special":
      return specialCourts(facts);
    case "administrative":
      return administrativeCourts(facts);
    default:
      return courtsOfRulingOrClaim(facts);
  }
}

function claimLikeCourts(facts: ClaimLikeFacts): readonly CourtChoice[] {
  switch (facts.procedure) {
    case "claim":
    case "simplified":
      return claimCourts(facts);
    case "maintenance":
      return claimCourts({ ...facts, grounds: [{ kind: "maintenance", place: null }] });
    case "divorce":
      return divorceCourts(facts);
    case "custody":
      return custodyCourts(facts);
  }
}

/** Civil Procedure Law, s. 137(6)–(7) and 139(2): before a claim, the court in which the claim will be brought. */
function securingCourts(facts: SecuringFacts): readonly CourtChoice[] {
  switch (facts.stage) {
    case "inCase":
      return courtOfCase({ act: "other", courtId: facts.courtId });
    case "beforeClaim":
      return claimLikeCourts(facts.claim);
    case "beforeArbitration":
      return arbitrationCourts(facts);
  }
}

function courtsOfRulingOrClaim(facts: RulingFacts | ClaimLikeFacts): readonly CourtChoice[] {
  switch (facts.procedure) {
    case "appeal":
      return appealCourts(facts);
    case "ancillary":
      return ancillaryCourts(facts);
    case "cassation":
      return cassationCourts(facts);
    case "inCase":
      return courtOfCase(facts);
    default:
      return claimLikeCourts(facts);
  }
}
