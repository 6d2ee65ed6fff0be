import { meansJourneys } from "../parts/test-means";
import { defendantEntry } from "../simplified-money-claim/test-typed";
import { type FormJourneys, TYPED_APPLICANT } from "../test-journey";
import type { TypedGroup } from "../typed";
import {
  addressIn,
  coClaimant,
  entriesOf,
  moneyEntry,
  periodicEntry,
  person,
  thirdPerson,
  unvaluedEntry,
  valuedEntry,
} from "./test-typed";

const SHORTEST = [
  "screening",
  "applicant",
  "representation",
  "coClaimants",
  "defendants",
  "thirdPersons",
  "subject",
  "agreed",
  "claim-kinds",
  "moneyClaims",
  "housing",
  "grounds",
  "evidence",
  "settlement",
  "costs",
  "exemption",
  "attachments",
  "declaration",
];
type Changed = Readonly<Record<string, readonly string[]>>;
/** The shortest way with some steps put in the place of others. */
const way = (changed: Changed): string[] => SHORTEST.flatMap((id) => changed[id] ?? [id]);
const until = (steps: readonly string[], last: string): string[] => steps.slice(0, steps.indexOf(last) + 1);

const immovables = entriesOf("immovables", {
  immovable: "Dzintaru aleja 5, kadastra numurs 1300 001 0001",
  immovableMunicipality: "Liepāja",
});
const unvalued = (change: TypedGroup = {}): TypedGroup => ({
  claimKinds: ["unvalued"],
  ...entriesOf("unvaluedClaims", unvaluedEntry()),
  ...change,
});
/** What comes instead of claims for money. */
const UNVALUED: Changed = { moneyClaims: ["unvaluedClaims"], housing: [] };

const barred = (name: string, change: TypedGroup, deadEnd: string) =>
  ({ name, change, path: ["screening", deadEnd], status: "stopped" }) as const;
const refused = (name: string, change: TypedGroup, path: readonly string[]) =>
  ({ name, change, path, status: "incomplete" }) as const;

const REPRESENTED: TypedGroup = {
  hasRepresentative: "yes",
  representativeName: "Mārtiņš Žagariņš",
  representativeCode: "25118511203",
  representativeAddress: addressIn("Liepāja"),
  representativeGround: "powerOfAttorney",
  representativeEmail: "",
  representativePhone: "",
};

/** Civil Procedure Law, s. 128–129. */
export const claimJourneys: FormJourneys = {
  inCase: null,
  typed: {
    claimMatter: "rest",
    defendantPlace: "latvia",
    ...TYPED_APPLICANT,
    bankAccount: "LV97HABA0551000000017",
    bankName: "",
    hasRepresentative: "no",
    coClaimants: [],
    ...entriesOf("defendants", defendantEntry()),
    thirdPersons: [],
    disputeKind: "obligation",
    agreedCourt: "no",
    claimKinds: ["money"],
    ...entriesOf("moneyClaims", moneyEntry()),
    housingDebt: "no",
    facts: "2025. gada 3. martā aizdevu naudu; termiņš bija 1. jūnijs.",
    law: "Civillikuma 1934. un 1943. pants",
    ...entriesOf("evidence", { evidenceTitle: "Aizdevuma līgums ar parakstiem", proves: "Summu un termiņu" }),
    preTrial: "notRequired",
    preTrialSteps: "",
    mediation: "no",
    feeBack: "yes",
    conductCosts: "no",
    otherRequests: "",
    exempt: "no",
    truth: "yes",
  },
  journeys: [
    { name: "a loan that was not paid back", change: {}, path: SHORTEST, status: "complete" },
    {
      name: "several on every side, every kind of claim, costs",
      change: {
        ...REPRESENTED,
        // Whoever has no code is not asked to sign here, so that one person alone can walk this way.
        ...entriesOf("coClaimants", coClaimant({ coClaimant: person("Jānis Bērziņš", "") })),
        ...entriesOf("defendants", defendantEntry(), defendantEntry({ defendant: person("Līga Zvaigzne") })),
        debtorShares: "joint",
        debtorSharesTold: "",
        creditorShares: "each",
        creditorSharesTold: "Ilzei Bērziņai-Ķēniņai 3 000 €, Jānim Bērziņam 1 500 €",
        ...entriesOf("thirdPersons", thirdPerson()),
        agreedCourt: "yes",
        agreedCourtId: "VRT",
        claimKinds: ["money", "valued", "periodic", "unvalued"],
        ...entriesOf("valuedClaims", valuedEntry()),
        ...entriesOf("periodicClaims", periodicEntry({ periodicKind: "lease", monthsLeft: "7" })),
        ...entriesOf("unvaluedClaims", unvaluedEntry()),
        housingDebt: "yes",
        managementDebt: "300",
        utilitiesDebt: "200",
        savingsDebt: "",
        preTrial: "done",
        preTrialSteps: "Nosūtīju pretenziju ierakstītā vēstulē.",
        conductCosts: "yes",
        costList: "Advokāta palīdzība 500 €",
        otherRequests: "Izprasīt no bankas konta izrakstu.",
        exempt: "yes",
        exemptionGround: "1:16",
      },
      path: way({
        representation: ["representation", "representative"],
        agreed: ["agreed", "agreed-court"],
        moneyClaims: [
          "moneyClaims",
          "valuedClaims",
          "periodicClaims",
          "unvaluedClaims",
          "debtors",
          "creditors",
        ],
        housing: ["housing", "housing-parts"],
        costs: ["costs", "cost-list"],
        exemption: ["exemption", "exemption-ground"],
      }),
      status: "complete",
    },
    {
      name: "an employee: no fee, and a choice of court",
      change: { disputeKind: "labour", eventMunicipality: "Liepāja", court: "KRT" },
      path: way({ agreed: ["place", "agreed"], exemption: ["court"] }),
      status: "complete",
    },
    {
      name: "maintenance above the simplified procedure: no fee, one's own court",
      change: {
        disputeKind: "maintenance",
        claimKinds: ["periodic"],
        ...entriesOf("periodicClaims", periodicEntry()),
        protectionDecision: "no",
        court: "RPT",
      },
      path: way({
        agreed: [],
        moneyClaims: ["periodicClaims"],
        housing: [],
        settlement: ["settlement", "protection"],
        exemption: ["court"],
      }),
      status: "complete",
    },
    {
      name: "custody, after a decision on protection",
      change: unvalued({
        disputeKind: "custody",
        childMunicipality: "Jelgava",
        protectionDecision: "yes",
        protectionCourt: "ZRT",
        protectionDate: { day: "2", month: "6", year: "2026" },
      }),
      path: way({
        agreed: ["child-home"],
        ...UNVALUED,
        settlement: ["settlement", "protection", "protection-told"],
      }),
      status: "complete",
    },
    {
      name: "an immovable, which leaves one court",
      change: {
        disputeKind: "immovable",
        ...immovables,
        claimKinds: ["valued"],
        ...entriesOf("valuedClaims", valuedEntry({ valuedKind: "immovable", cadastralValue: "40 000" })),
      },
      path: way({ agreed: ["immovables"], moneyClaims: ["valuedClaims"], housing: [] }),
      status: "complete",
    },
    {
      name: "shared property with an immovable",
      change: unvalued({ disputeKind: "jointProperty", hasImmovable: "yes", ...immovables }),
      path: way({ agreed: ["shared", "immovables"], ...UNVALUED }),
      status: "complete",
    },
    {
      name: "an inheritance without one: an owner's court",
      change: unvalued({ disputeKind: "inheritanceDivision", hasImmovable: "no", court: "RRT" }),
      path: way({ agreed: ["shared"], ...UNVALUED, exemption: ["exemption", "court"] }),
      status: "complete",
    },
    {
      name: "property that was seized",
      change: unvalued({ disputeKind: "seizedProperty", seizedMunicipality: "Cēsu nov." }),
      path: way({ agreed: ["seized"], ...UNVALUED }),
      status: "complete",
    },
    {
      name: "an estate whose heirs are not known",
      change: unvalued({ disputeKind: "estate", deceasedMunicipality: "", estateMunicipality: "Liepāja" }),
      path: way({ agreed: ["estate"], ...UNVALUED }),
      status: "complete",
    },
    ...meansJourneys({
      before: [...until(SHORTEST, "exemption"), "exemption-ground"],
      after: ["attachments", "declaration"],
      due: "fee",
    }),
    barred("little money", { claimMatter: "smallMoney" }, "small-money"),
    barred("maintenance for a child", { claimMatter: "childMaintenance" }, "child-maintenance"),
    barred("divorce", { claimMatter: "divorce" }, "divorce"),
    barred("violence", { claimMatter: "violence" }, "violence"),
    barred("against an authority", { claimMatter: "authority" }, "authority"),
    barred("a defendant abroad", { defendantPlace: "abroad" }, "abroad"),
    refused(
      "oneself as a further claimant",
      entriesOf("coClaimants", coClaimant({ coClaimant: person("Ilze", "32487150936") })),
      until(SHORTEST, "coClaimants"),
    ),
    refused(
      "a further claimant twice",
      entriesOf("coClaimants", coClaimant(), coClaimant()),
      until(SHORTEST, "coClaimants"),
    ),
    refused(
      "a third person twice",
      entriesOf("thirdPersons", thirdPerson(), thirdPerson()),
      until(SHORTEST, "thirdPersons"),
    ),
    refused("no kind of claim", { claimKinds: [] }, until(SHORTEST, "claim-kinds")),
    refused(
      "a penalty without its calculation",
      entriesOf("moneyClaims", moneyEntry({ penalty: "10" })),
      until(SHORTEST, "moneyClaims"),
    ),
    refused(
      "an immovable without its cadastral value",
      { claimKinds: ["valued"], ...entriesOf("valuedClaims", valuedEntry({ valuedKind: "immovable" })) },
      until(way({ moneyClaims: ["valuedClaims"] }), "valuedClaims"),
    ),
    refused(
      "payments for a time that is not told",
      { claimKinds: ["periodic"], ...entriesOf("periodicClaims", periodicEntry({ periodicKind: "change" })) },
      until(way({ moneyClaims: ["periodicClaims"] }), "periodicClaims"),
    ),
    refused(
      "an estate that is nowhere",
      unvalued({ disputeKind: "estate" }),
      until(way({ agreed: ["estate"] }), "estate"),
    ),
    refused(
      "parts above the debt",
      { housingDebt: "yes", managementDebt: "4 500,01" },
      until(way({ housing: ["housing", "housing-parts"] }), "housing-parts"),
    ),
    {
      name: "what the law asks for before was not done",
      change: { preTrial: "notDone" },
      path: [...until(SHORTEST, "settlement"), "pre-trial"],
      status: "stopped",
    },
    refused(
      "unequal shares of several, and not told which",
      {
        ...entriesOf("defendants", defendantEntry(), defendantEntry({ defendant: person("Līga Zvaigzne") })),
        debtorShares: "each",
      },
      until(way({ housing: ["debtors"] }), "debtors"),
    ),
    refused("done before, and not told what", { preTrial: "done" }, until(SHORTEST, "settlement")),
    refused("a ground of another claim", { exempt: "yes", exemptionGround: "1:2" }, [
      ...until(SHORTEST, "exemption"),
      "exemption-ground",
    ]),
  ],
};
