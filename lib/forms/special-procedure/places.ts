import type { CourtChoice } from "@/lib/courts/court-choice";
import { jurisdiction } from "@/lib/courts/jurisdiction";
import { placesAsked, type SpecialKind, type SpecialPlace } from "@/lib/courts/special-courts";
import type { Address } from "../fields/address";

/** The places that are asked for; whoever applies has told theirs, and it stands for itself. */
export const ASKED_PLACES = {
  otherApplicant: "otherApplicantAt",
  person: "personAt",
  institution: "institutionAt",
  lastKnown: "lastKnownAt",
  deceased: "deceasedAt",
  immovable: "immovableAt",
  payment: "paymentAt",
  debtor: "debtorAt",
  issue: "issueAt",
} as const satisfies Partial<Record<SpecialPlace, string>>;
export type AskedPlace = keyof typeof ASKED_PLACES;

export type Placed = {
  readonly specialKind: SpecialKind;
  readonly applicantAddress: Address;
  readonly auctionCourt?: string | undefined;
} & Readonly<Partial<Record<(typeof ASKED_PLACES)[AskedPlace], string | null | undefined>>>;

const told = (answers: Placed, place: SpecialPlace): string | null => {
  if (place === "applicant") return answers.applicantAddress.municipality;
  // The adopted child's place counts only for adopters abroad, who have no address for this form.
  if (place === "adoptee") return null;
  return answers[ASKED_PLACES[place]] ?? null;
};

/** Only where an earlier place of the law's order was not told; the other applicant of a revocation is always asked. */
export function isPlaceAsked(answers: Placed, place: AskedPlace): boolean {
  const places = placesAsked(answers.specialKind);
  const at = places.indexOf(place);
  if (at === -1) return false;
  return (
    place === "otherApplicant" || places.slice(0, at).every((earlier) => told(answers, earlier) === null)
  );
}

/** The courts of a case: what stands in the chapter of its kind. */
export const courtsOfSpecial = (answers: Placed): readonly CourtChoice[] =>
  jurisdiction({
    procedure: "special",
    kind: answers.specialKind,
    places: Object.fromEntries(
      placesAsked(answers.specialKind).map((place) => [place, told(answers, place)]),
    ),
    auctionCourtId: answers.auctionCourt ?? null,
  });

/** The last place of the order must be told: without any of them nobody can say which court it is. */
export function placeIssue<Name extends string>(answers: Placed, place: AskedPlace, field: Name) {
  const isLast = placesAsked(answers.specialKind).at(-1) === place;
  return isLast && courtsOfSpecial(answers).length === 0
    ? ({ field, code: "chooseMunicipality" } as const)
    : undefined;
}
