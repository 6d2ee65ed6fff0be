import { anyCourt, claimCourts, type Defendant } from "./claim-courts";
import { type CourtChoice, type CourtReason, inTerritory, type Whereabouts } from "./court-choice";

/** Civil Procedure Law, s. 234, points 1, 3 and 4. */
export const DIVORCE_CONDITIONS = ["minorChildren", "imprisoned", "absent"] as const;
export type DivorceCondition = (typeof DIVORCE_CONDITIONS)[number];

/** Divorce or nullity of a marriage, with custody, access, maintenance and property where they are asked for together. */
export type DivorceFacts = {
  /** The other spouse; several or none where nobody was asked. */
  readonly defendants: readonly Defendant[];
  readonly claimantMunicipality: Whereabouts;
  /** `notAsked`: the claimant's court is offered with the words that there are conditions. */
  readonly conditions: readonly DivorceCondition[] | "notAsked";
};

/** Point 4 follows from the address, too: the residence is not known or is abroad. */
const isAbsent = ({ municipality, addressKind }: Defendant): boolean =>
  municipality === null || addressKind === "lastKnown" || addressKind === "propertyOrLastKnown";

const BY_CONDITION: Record<DivorceCondition, CourtReason> = {
  minorChildren: "divorceWithChildren",
  imprisoned: "divorceFromPrisoner",
  absent: "divorceFromAbsent",
};

/** S. 26 and 27: the other spouse's address; s. 28(8) and 234: the claimant's own court on three conditions. */
export function divorceCourts({
  defendants,
  claimantMunicipality,
  conditions,
}: DivorceFacts): readonly CourtChoice[] {
  const isFromAbsent = defendants.some(isAbsent);
  const reasons: readonly CourtReason[] =
    conditions === "notAsked"
      ? ["claimantInDivorce"]
      : [...conditions, ...(isFromAbsent ? (["absent"] as const) : [])].map((met) => BY_CONDITION[met]);
  const courts = [
    ...claimCourts({ defendants, claimantMunicipality, grounds: [] }),
    ...reasons.flatMap((reason) => inTerritory(claimantMunicipality, reason)),
  ];
  // Any court is a way out for who has no other: one that the law names puts it aside.
  const byRule = courts.filter(({ reason }) => reason !== "anyCourt");
  return byRule.length > 0 ? byRule : courts;
}

/** Custody and access on their own; together with a divorce they follow the divorce (s. 244.3(2)). */
export type CustodyFacts = {
  /** The parents' declared residence, or that of the parent with whom the child lives (s. 244.3(1.1)). */
  readonly childMunicipality: Whereabouts;
  readonly claimantMunicipality: Whereabouts;
};

export function custodyCourts({
  childMunicipality,
  claimantMunicipality,
}: CustodyFacts): readonly CourtChoice[] {
  const byChild = inTerritory(childMunicipality, "childResidence");
  return byChild.length > 0 ? byChild : anyCourt(claimantMunicipality);
}
