import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import {
  ADDRESS_KINDS,
  CHOICE_GROUNDS,
  type ClaimFacts,
  type ClaimSubject,
  type Defendant,
} from "./claim-courts";
import { CASE_ACTS } from "./court-of-case";
import { MUNICIPALITIES } from "./courts";
import { UNDISPUTED_OBLIGATIONS } from "./enforcement-courts";
import { DIVORCE_CONDITIONS } from "./family-courts";
import { type ClaimLikeFacts, type JurisdictionFacts, jurisdiction } from "./jurisdiction";
import { KNOWN_COURTS } from "./known-courts";
import { placesAsked, SPECIAL_KINDS } from "./special-courts";

const here = fc.constantFrom(...MUNICIPALITIES);
const anywhere = fc.option(here, { nil: null });
const claimCourt = fc.constantFrom("RPT", "RRT", "KRT", "LRT", "VRT", "ZRT", "ELT");
const ofLevel = (...levels: readonly string[]) =>
  fc.constantFrom(...KNOWN_COURTS.filter(({ level }) => levels.includes(level)).map(({ id }) => id));

const defendant: fc.Arbitrary<Defendant> = fc.record(
  {
    kind: fc.constantFrom("person", "company"),
    addressKind: fc.constantFrom(...ADDRESS_KINDS, "propertyOrLastKnown"),
    municipality: anywhere,
    immovable: anywhere,
  },
  { requiredKeys: ["kind", "addressKind", "municipality"] },
);
const defendants = fc.array(defendant, { minLength: 1, maxLength: 4 });

const subject: fc.Arbitrary<ClaimSubject> = fc.oneof(
  fc.record({ kind: fc.constantFrom("intellectualProperty", "stateSecret", "commercial") }),
  fc.record({ kind: fc.constantFrom("immovable", "seizedProperty"), places: fc.tuple(here, anywhere) }),
  fc.record({
    kind: fc.constant("estate" as const),
    deceasedMunicipality: anywhere,
    estatePlaces: fc.tuple(here),
  }),
  fc.record({
    kind: fc.constantFrom("inheritanceDivision", "jointProperty"),
    owners: fc.tuple(here, anywhere),
    immovables: fc.array(anywhere, { maxLength: 3 }),
  }),
);

const claim: fc.Arbitrary<ClaimFacts> = fc.record(
  {
    defendants,
    claimantMunicipality: anywhere,
    grounds: fc.array(fc.record({ kind: fc.constantFrom(...CHOICE_GROUNDS), place: anywhere }), {
      maxLength: 4,
    }),
    subject,
    agreedCourtId: claimCourt,
    counterclaimCourtId: claimCourt,
  },
  { requiredKeys: ["defendants", "claimantMunicipality", "grounds"] },
);

const claimLike: fc.Arbitrary<ClaimLikeFacts> = fc.oneof(
  fc
    .tuple(fc.constantFrom("claim" as const, "simplified" as const), claim)
    .map(([procedure, facts]) => ({ procedure, ...facts })),
  fc.record({ procedure: fc.constant("maintenance" as const), defendants, claimantMunicipality: anywhere }),
  fc.record({
    procedure: fc.constant("divorce" as const),
    defendants: fc.tuple(defendant),
    claimantMunicipality: anywhere,
    conditions: fc.oneof(fc.subarray([...DIVORCE_CONDITIONS]), fc.constant("notAsked" as const)),
  }),
  fc.record({
    procedure: fc.constant("custody" as const),
    childMunicipality: anywhere,
    claimantMunicipality: anywhere,
  }),
);

const special = fc
  .tuple(fc.constantFrom(...SPECIAL_KINDS), fc.infiniteStream(here), claimCourt)
  .map(([kind, places, auctionCourtId]) => ({
    procedure: "special" as const,
    kind,
    places: Object.fromEntries(placesAsked(kind).map((place) => [place, String(places.next().value)])),
    auctionCourtId,
  }));

/** Everything that can be handed in, with the facts that the law needs. */
const facts: fc.Arbitrary<JurisdictionFacts> = fc.oneof(
  claimLike,
  special,
  fc.record({
    procedure: fc.constant("paymentOrder" as const),
    debtor: fc.record({
      kind: fc.constantFrom("person" as const, "company" as const),
      addressKind: fc.constantFrom("declared" as const, "residence" as const),
      municipality: here,
    }),
  }),
  fc.record({
    procedure: fc.constant("undisputed" as const),
    obligation: fc.constantFrom(...UNDISPUTED_OBLIGATIONS),
    debtorMunicipality: here,
    immovables: fc.tuple(here, anywhere),
    placeOfShipRegister: here,
  }),
  fc.record({
    procedure: fc.constant("protectionFromViolence" as const),
    placesOfViolence: fc.array(anywhere, { maxLength: 3 }),
    applicantMunicipality: here,
    caseCourtId: fc.option(claimCourt, { nil: null }),
  }),
  claimLike.map((asked) => ({ procedure: "securing", stage: "beforeClaim", claim: asked }) as const),
  claimCourt.map((courtId) => ({ procedure: "securing", stage: "inCase", courtId }) as const),
  fc.record({
    procedure: fc.constant("securing" as const),
    stage: fc.constant("beforeArbitration" as const),
    debtorMunicipality: anywhere,
    propertyPlaces: fc.tuple(here),
  }),
  fc.record({
    procedure: fc.constant("administrative" as const),
    applicant: fc.constantFrom("free" as const, "prisoner" as const),
    municipality: anywhere,
  }),
  ofLevel("first").map((courtId) => ({ procedure: "appeal", courtId }) as const),
  ofLevel("first", "appeal").map((courtId) => ({ procedure: "ancillary", courtId }) as const),
  ofLevel("first", "appeal").map((courtId) => ({ procedure: "cassation", courtId }) as const),
  fc.record({
    procedure: fc.constant("inCase" as const),
    act: fc.constantFrom(...CASE_ACTS),
    courtId: ofLevel("first", "appeal", "cassation"),
  }),
);

const RUNS = { numRuns: 5_000 };
const known = new Map(KNOWN_COURTS.map(({ id, name }) => [id, name]));

describe("total", () => {
  test("whatever is handed in from wherever has a court that exists, each once, and says how sure it is", () => {
    fc.assert(
      fc.property(facts, (asked) => {
        const choices = jurisdiction(asked);
        expect(choices.length).toBeGreaterThan(0);
        expect(new Set(choices.map(({ courtId }) => courtId)).size).toBe(choices.length);
        for (const { courtId, courtName, handInCourtId, municipality, confidence, doubt } of choices) {
          expect(known.get(courtId)).toBe(courtName);
          expect(known.has(handInCourtId)).toBe(true);
          expect(municipality === null || MUNICIPALITIES.includes(municipality)).toBe(true);
          expect(confidence === "high").toBe(doubt === null);
        }
      }),
      RUNS,
    );
  });

  test.each(LANGUAGES)("the words in %s name the place exactly where there is one", (language) => {
    const t = translator(language);
    fc.assert(
      fc.property(facts, (asked) => {
        for (const { reason, municipality } of jurisdiction(asked))
          expect([reason, t(`courts:reasons.${reason}`, { municipality: "¤" }).includes("¤")]).toEqual([
            reason,
            municipality !== null,
          ]);
      }),
      RUNS,
    );
  });

  test("a claim goes to any house of the court that judges it, but for the one exception that is told as unsure", () => {
    fc.assert(
      fc.property(fc.oneof(special, claimLike), (asked) => {
        for (const { housePlace, courtId, handInCourtId, doubt } of jurisdiction(asked)) {
          expect(housePlace).toBeNull();
          expect(handInCourtId === courtId || doubt === "rule").toBe(true);
        }
      }),
      RUNS,
    );
  });
});

describe("the order of the rules", () => {
  const courts = (asked: ClaimFacts): string[] =>
    jurisdiction({ procedure: "claim", ...asked }).map(({ courtId }) => courtId);

  test("a defendant in Latvia stands first, and grounds only add", () => {
    fc.assert(
      fc.property(claim, here, ({ grounds, claimantMunicipality }, municipality) => {
        const plain = {
          defendants: [{ kind: "person", addressKind: "declared", municipality }],
          grounds: [],
        } as const;
        const [first, ...others] = courts({ ...plain, claimantMunicipality });
        expect(others).toEqual([]);
        expect(courts({ ...plain, claimantMunicipality, grounds })[0]).toBe(first);
      }),
    );
  });

  test("exclusive jurisdiction leaves no choice: nothing that the parties are or agree changes it", () => {
    fc.assert(
      fc.property(claim, claim, subject, (one, other, about) => {
        const alone = { subject: about, counterclaimCourtId: null };
        expect(courts({ ...one, ...alone })).toEqual(courts({ ...other, ...alone }));
      }),
    );
  });

  test("an agreement leaves one court, where nothing is exclusive", () => {
    fc.assert(
      fc.property(claim, claimCourt, (asked, agreedCourtId) => {
        const free = { subject: null, counterclaimCourtId: null, agreedCourtId };
        expect(courts({ ...asked, ...free })).toEqual([agreedCourtId]);
      }),
    );
  });
});
