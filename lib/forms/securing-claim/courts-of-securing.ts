import type { ClaimFacts } from "@/lib/courts/claim-courts";
import type { CourtChoice } from "@/lib/courts/court-choice";
import { jurisdiction } from "@/lib/courts/jurisdiction";
import type { CaseFacts } from "../case-facts";
import type { Address } from "../fields/address";
import { type Opponent, opponentPlaces } from "../parts/opponents";
import { pendingCourtOf } from "../parts/pending-case";

/** What the claim will rest on, where that gives a choice of court or leaves none (s. 24, 28, 29). */
export const CLAIM_FIELDS_OF_LAW = [
  "ordinary",
  "labour",
  "damage",
  "immovable",
  "intellectualProperty",
  "commercial",
] as const;
type FieldOfLaw = (typeof CLAIM_FIELDS_OF_LAW)[number];

type Placed = {
  readonly applicantAddress: Address;
  readonly stage?: "case" | "beforeClaim" | "beforeArbitration" | undefined;
  readonly caseCourt?: string | undefined;
  readonly defendants?: readonly Opponent[] | undefined;
  readonly fieldOfLaw?: FieldOfLaw | undefined;
  readonly claimPlace?: string | null | undefined;
  readonly agreedCourtId?: string | null | undefined;
  readonly assetsPlace?: string | null | undefined;
  readonly inCase: CaseFacts | null;
};

/** Whether the place of what happened, of the work or of the immovable bears on the court. */
export const needsClaimPlace = (fieldOfLaw: FieldOfLaw | undefined): boolean =>
  fieldOfLaw === "labour" || fieldOfLaw === "damage" || fieldOfLaw === "immovable";

/** S. 29: what is claimed of an immovable goes to the court of its place, so the place must be told. */
export const claimPlaceIssue = ({ fieldOfLaw, claimPlace }: Pick<Placed, "fieldOfLaw" | "claimPlace">) =>
  fieldOfLaw === "immovable" && claimPlace === null
    ? ({ field: "claimPlace", code: "chooseMunicipality" } as const)
    : undefined;

/** S. 137(6), 137(7) and 139(2): the court that has the case; else the one where the claim will be; else of the debtor or the assets. */
export function courtsOfSecuring(answers: Placed): readonly CourtChoice[] {
  const courtId = pendingCourtOf(answers);
  if (courtId !== null) return jurisdiction({ procedure: "securing", stage: "inCase", courtId });
  const places = opponentPlaces(answers.defendants ?? []);
  if (answers.stage === "beforeArbitration")
    return jurisdiction({
      procedure: "securing",
      stage: "beforeArbitration",
      debtorMunicipality: places[0]?.municipality ?? null,
      propertyPlaces: [answers.assetsPlace ?? null],
    });
  return jurisdiction({
    procedure: "securing",
    stage: "beforeClaim",
    claim: {
      procedure: "claim",
      defendants: places,
      claimantMunicipality: answers.applicantAddress.municipality,
      grounds: groundsOf(answers),
      subject: subjectOf(answers),
      agreedCourtId: answers.agreedCourtId ?? null,
    },
  });
}

const groundsOf = ({ fieldOfLaw, claimPlace = null }: Placed): ClaimFacts["grounds"] =>
  fieldOfLaw === "labour" || fieldOfLaw === "damage" ? [{ kind: fieldOfLaw, place: claimPlace }] : [];

function subjectOf({ fieldOfLaw, claimPlace }: Placed): ClaimFacts["subject"] {
  if (fieldOfLaw === "immovable") return { kind: "immovable", places: [claimPlace ?? null] };
  return fieldOfLaw === "intellectualProperty" || fieldOfLaw === "commercial" ? { kind: fieldOfLaw } : null;
}
