import fc from "fast-check";
import { expect, test } from "vitest";
import { MUNICIPALITIES } from "@/lib/courts/courts";
import { placesAsked } from "@/lib/courts/special-courts";
import {
  asksForTie,
  exemptionOfKind,
  isAboutAnother,
  mayNotApply,
  roleOfConcerned,
  SPECIAL_KINDS,
} from "./kinds";
import {
  ASKED_PLACES,
  type AskedPlace,
  courtsOfSpecial,
  isPlaceAsked,
  type Placed,
  placeIssue,
} from "./places";

const at = (municipality: string) => ({ line: "Iela 1", municipality, postalCode: "LV-1000" });
const base = { applicantAddress: at("Rīga") } as const;

test.each([
  ["CPL 264.1: a friend may not", "capacity", "other", true],
  ["CPL 264.1: nor a guardian, who may ask for a review", "capacity", "guardian", true],
  ["CPL 270.2", "capacityReview", "guardian", false],
  ["CPL 270.8", "temporaryTrusteeship", "self", false],
  ["CPL 277.1: not who gave the mandate", "futureMandate", "self", true],
  ["no article lists who may", "legalFact", "other", false],
] as const)("%s", (_, kind, tie, isBarred) => {
  expect(mayNotApply(kind, tie)).toBe(isBarred);
});

test("a tie is asked only where the law lists who may apply; oneself is named once", () => {
  expect(SPECIAL_KINDS.filter((kind) => asksForTie(kind))).toHaveLength(5);
  expect(isAboutAnother("capacity", "self")).toBe(false);
  expect(isAboutAnother("capacity", "spouse")).toBe(true);
  expect(isAboutAnother("redemption", undefined)).toBe(false);
});

test("a child who is adopted takes part as such; who is missing or dead takes no part", () => {
  expect(roleOfConcerned("adoption")).toBe("child");
  expect(roleOfConcerned("capacity")).toBe("interestedPerson");
  expect(roleOfConcerned("declarationOfDeath")).toBeNull();
});

test("CPL 43(1), points 6, 6.1, 7, 17: these kinds are free", () => {
  const free = SPECIAL_KINDS.flatMap((kind) => {
    const exemption = exemptionOfKind(kind);
    return exemption === null ? [] : [`${kind} ${String(exemption.point)}`];
  });
  expect(free).toEqual([
    "adoption 17",
    "capacity 6",
    "capacityReview 6",
    "temporaryTrusteeship 6.1",
    "capacityForConduct 7",
  ]);
});

test("CPL 264(1): the hospital is asked first, the residence only without one", () => {
  const capacity = { ...base, specialKind: "capacity" } as const;
  expect(isPlaceAsked(capacity, "institution")).toBe(true);
  expect(isPlaceAsked({ ...capacity, institutionAt: "Valkas nov." }, "person")).toBe(false);
  expect(isPlaceAsked({ ...capacity, institutionAt: null }, "person")).toBe(true);
  expect(placeIssue({ ...capacity, institutionAt: null }, "institution", "institutionAt")).toBeUndefined();
  expect(placeIssue({ ...capacity, personAt: null }, "person", "personAt")?.code).toBe("chooseMunicipality");
});

test("CPL 294(2): without an immovable the applicant's place decides", () => {
  const extinction = { ...base, specialKind: "extinctionOfRights" } as const;
  expect(isPlaceAsked(extinction, "immovable")).toBe(true);
  expect(placeIssue({ ...extinction, immovableAt: null }, "immovable", "immovableAt")).toBeUndefined();
  expect(courtsOfSpecial({ ...extinction, immovableAt: null }).map(({ courtId }) => courtId)).toEqual([
    "RPT",
  ]);
});

test("whatever is told where it is asked, at the end there is a court", () => {
  const places = Object.keys(ASKED_PLACES) as AskedPlace[];
  const kinds = SPECIAL_KINDS.filter((kind) => kind !== "introductionIntoPossession");
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.array(fc.option(fc.constantFrom(...MUNICIPALITIES), { nil: null }), { minLength: 9, maxLength: 9 }),
      (specialKind, told) => {
        let answers: Placed = { ...base, specialKind };
        for (const place of placesAsked(specialKind)) {
          const known = places.find((asked) => asked === place);
          if (known === undefined || !isPlaceAsked(answers, known)) continue;
          const field = ASKED_PLACES[known];
          const tried = { ...answers, [field]: told[places.indexOf(known)] ?? null };
          const issue = placeIssue(tried, known, field);
          answers = issue === undefined ? tried : { ...answers, [field]: "Jelgava" };
        }
        expect(courtsOfSpecial(answers).length).toBeGreaterThan(0);
      },
    ),
  );
});
