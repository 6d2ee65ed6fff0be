import type { AddressKind } from "@/lib/courts/claim-courts";
import type { CourtChoice } from "@/lib/courts/court-choice";
import type { DivorceCondition } from "@/lib/courts/family-courts";
import { jurisdiction } from "@/lib/courts/jurisdiction";
import type { Address } from "../fields/address";

type CourtAnswers = {
  readonly applicantAddress: Address;
  readonly spousePlace: AddressKind | "abroad";
  readonly spouseAddress?: Address | undefined;
  readonly spouseImprisoned: "yes" | "no";
  readonly children?: readonly { readonly livesWith: string }[] | undefined;
};

const WITH_CLAIMANT = new Set(["me", "both"]);

/** Civil Procedure Law, s. 234, points 1 and 3; point 4 follows from the other spouse's address. */
function conditionsMet({ children = [], spouseImprisoned }: CourtAnswers): DivorceCondition[] {
  const areWithClaimant = children.some(({ livesWith }) => WITH_CLAIMANT.has(livesWith));
  return [
    ...(areWithClaimant ? (["minorChildren"] as const) : []),
    ...(spouseImprisoned === "yes" ? (["imprisoned"] as const) : []),
  ];
}

/** S. 26 and 234: the other spouse's court first, then the claimant's own where the law lets them choose it. */
export const courtsOfDivorce = (answers: CourtAnswers): readonly CourtChoice[] =>
  jurisdiction({
    procedure: "divorce",
    defendants: [
      {
        kind: "person",
        addressKind: answers.spousePlace === "abroad" ? "declared" : answers.spousePlace,
        municipality: answers.spouseAddress?.municipality ?? null,
      },
    ],
    claimantMunicipality: answers.applicantAddress.municipality,
    conditions: conditionsMet(answers),
  });
