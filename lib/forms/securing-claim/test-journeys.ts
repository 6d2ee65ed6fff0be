import { meansJourneys } from "../parts/test-means";
import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";
import type { TypedGroup } from "../typed";

const DEFENDANT: TypedGroup = {
  defendant: {
    kind: "person",
    name: "Andris Ozoliņš",
    personalCode: "070378-11176",
    companyName: "",
    registrationNumber: "",
  },
  addressKind: "declared",
  address: { line: "Dzintaru aleja 5", municipality: "Jūrmala", postalCode: "LV-2008" },
};

const typed: TypedGroup = {
  claimNature: "money",
  ...TYPED_APPLICANT,
  hasRepresentative: "no",
  claimSubject: "Aizdevuma un procentu piedziņa pēc 2025. gada līguma.",
  claimAmount: "1 200,50",
  securingMeasures: ["landRegister"],
  measureDetails: "Zeme Jūrmalā, Dzintaru alejā 5.",
  difficulty: "Atbildētājs pārdod visu, kas viņam pieder.",
  evidence: [{ id: "e1", typed: { evidenceTitle: "Aizdevuma līgums", proves: "Summu un termiņu" } }],
  exempt: "no",
  truth: "yes",
};

const BEFORE: TypedGroup = {
  stage: "beforeClaim",
  sideInLatvia: "yes",
  defendants: [{ id: "d1", typed: DEFENDANT }],
  fieldOfLaw: "ordinary",
  evasions: ["disposing"],
  evasionFacts: "Pagājušajā nedēļā pārdeva automašīnu radiniekam.",
  claimRight: "Aizdevums nav atdots, termiņš bija 1. jūnijs.",
};

const SUBSTANCE = ["measures", "assets-told", "reasons", "evidence", "exemption"];
const END = ["attachments", "declaration"];
const SIDES = ["screening", "stage", "applicant", "representation"];
const CLAIM = ["defendants", "claim", "field-of-law", "agreed-court", "urgency"];

export const securingJourneys: FormJourneys = {
  inCase: JUDGED_CASE,
  typed,
  journeys: [
    {
      name: "in a case that the register knows",
      change: {},
      path: ["screening", "applicant", "representation", "claim", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "in a case that the portal does not see",
      change: {
        stage: "case",
        sideInLatvia: "no",
        caseNumber: "C33359926",
        caseCourt: "RRT",
        otherSide: "Andris Ozoliņš un SIA Parādnieks",
      },
      inCase: null,
      path: [
        "screening",
        "stage",
        "case",
        "applicant",
        "representation",
        "other-side",
        "claim",
        ...SUBSTANCE,
        ...END,
      ],
      status: "complete",
    },
    {
      name: "before a claim, with five per cent of security",
      change: { ...BEFORE, securingMeasures: ["movables", "payments"], securityWish: "pay" },
      inCase: null,
      path: [...SIDES, ...CLAIM, ...SUBSTANCE, "security", ...END],
      status: "complete",
    },
    {
      name: "released from the security, in a court of one's choice, with a representative",
      change: {
        ...BEFORE,
        hasRepresentative: "yes",
        representativeName: "Pēteris Advokāts",
        representativeCode: "010180-11118",
        representativeAddress: { line: "Brīvības iela 1", municipality: "Rīga", postalCode: "1010" },
        representativeGround: "law",
        fieldOfLaw: "labour",
        claimPlace: "Talsu nov.",
        securingMeasures: ["registerNote", "enforcement"],
        enforcementWay: "withhold",
        securityWish: "release",
        securityReason: "Mana alga ir minimālā un citu ienākumu nav.",
        court: "KRT",
      },
      inCase: null,
      path: [
        "screening",
        "stage",
        "applicant",
        "representation",
        "representative",
        "defendants",
        "claim",
        "field-of-law",
        "claim-place",
        "urgency",
        "measures",
        "enforcement",
        "assets-told",
        "reasons",
        "evidence",
        "exemption",
        "security",
        "security-release",
        "court",
        ...END,
      ],
      status: "complete",
    },
    {
      name: "before arbitration, exempt and so without security",
      change: {
        ...BEFORE,
        stage: "beforeArbitration",
        securingMeasures: ["movables"],
        exempt: "yes",
        exemptionGround: "1:16",
      },
      inCase: null,
      path: [...SIDES, "defendants", "claim", "assets", "urgency", ...SUBSTANCE, "exemption-ground", ...END],
      status: "complete",
    },
    {
      name: "a ship in a maritime claim",
      change: { securingMeasures: ["shipArrest"], maritimeClaim: "yes", securityWish: "pay" },
      path: [
        "screening",
        "applicant",
        "representation",
        "claim",
        "measures",
        "ship",
        "assets-told",
        "reasons",
        "evidence",
        "exemption",
        "security",
        ...END,
      ],
      status: "complete",
    },
    ...meansJourneys({
      before: ["screening", "applicant", "representation", "claim", ...SUBSTANCE, "exemption-ground"],
      after: END,
      due: "fee",
    }),
    {
      name: "a ship in another claim",
      change: { securingMeasures: ["shipArrest"], maritimeClaim: "no" },
      path: ["screening", "applicant", "representation", "claim", "measures", "ship", "not-maritime"],
      status: "stopped",
    },
    {
      name: "no sale is stopped for money",
      change: { securingMeasures: ["enforcement"], enforcementWay: "stopSale" },
      path: ["screening", "applicant", "representation", "claim", "measures", "enforcement"],
      status: "incomplete",
    },
    {
      name: "an account for a sum at the court's discretion",
      change: { claimNature: "discretion", securingMeasures: ["payments"] },
      path: ["screening", "applicant", "representation", "claim", "measures"],
      status: "incomplete",
    },
    {
      name: "the other side abroad, before a claim",
      change: { ...BEFORE, sideInLatvia: "no" },
      inCase: null,
      path: ["screening", "stage", "abroad"],
      status: "stopped",
    },
    {
      name: "nothing of value is claimed",
      change: { claimNature: "nonMaterial" },
      path: ["screening", "non-material"],
      status: "stopped",
    },
    {
      name: "from an administrative case",
      change: {},
      inCase: { ...JUDGED_CASE, processKind: "administrative" },
      path: ["administrative"],
      status: "stopped",
    },
  ],
};
