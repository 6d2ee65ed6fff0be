import { type FormJourneys, JUDGED_CASE, TYPED_APPLICANT } from "../test-journey";
import type { TypedGroup } from "../typed";

const INCIDENT: TypedGroup = {
  incidentWhen: "2026. gada 3. novembra vakarā",
  incidentPlace: "Mūsu dzīvoklī virtuvē",
  incidentMunicipality: "Jelgava",
  incidentActs: "Iegrūda mani sienā un neļāva iziet no dzīvokļa.",
};
const HOME: TypedGroup = {
  homeAddress: { line: "Lielā iela 7 – 3", municipality: "Jelgava", postalCode: "LV-3001" },
};

/** What only the court may read. */
export const TYPED_CONTACT: TypedGroup = {
  contactPhone: "20 000 017",
  contactEmail: "drosa@example.com",
  contactAddress: "Pie māsas Saules ielā 5, Talsos",
  contactNote: "Zvanīt tikai darba laikā",
};

const typed: TypedGroup = {
  isRelated: "yes",
  forWhom: "self",
  pendingCase: "no",
  ...TYPED_APPLICANT,
  eCommunication: "no",
  applicantEmail: "",
  respondentName: "Andris Ozoliņš",
  respondentAdult: "yes",
  ties: ["formerSpouse"],
  othersConcerned: "no",
  violenceKinds: ["physical", "psychological"],
  incidents: [{ id: "i1", typed: INCIDENT }],
  hasEvidence: "no",
  evidenceElsewhere: "no",
  measures: ["noContact"],
  separateContact: "no",
  decisionBy: "send",
  socialService: "no",
  truth: "yes",
};

const CHILD: TypedGroup = {
  childName: "Anna Bērziņa",
  childCode: "",
  childBirth: { day: "1", month: "3", year: "2015" },
  childTie: "parent",
};

const HEAD = ["screening", "pending-case", "applicant"];
const STORY = ["respondent", "relation", "others", "violence-kinds", "incidents", "earlier"];
const PROOFS = ["evidence-held", "evidence-elsewhere", "measures"];
const TAIL = ["decision", "attachments", "declaration"];

export const protectionJourneys: FormJourneys = {
  inCase: null,
  typed,
  journeys: [
    {
      name: "the shortest",
      change: {},
      path: [...HEAD, ...STORY, ...PROOFS, "contact-choice", "whereabouts", ...TAIL],
      status: "complete",
    },
    {
      name: "everything, for a child too, from where one has fled",
      change: {
        forWhom: "selfAndChild",
        children: [{ id: "b1", typed: CHILD }],
        othersConcerned: "yes",
        concerned: [
          { id: "p1", typed: { personName: "Velta Kalniņa", personTie: "Mana māte, dzīvo ar mums" } },
        ],
        ties: ["household", "commonChild", "other"],
        householdPeriod: "no 2019. gada maija",
        tieDetails: "Dzīvojam kopā kopš kāzām Jelgavā.",
        hasEvidence: "yes",
        evidence: [
          { id: "e1", typed: { evidenceTitle: "Fotogrāfijas no 3. novembra", proves: "Zilumus uz rokas" } },
        ],
        evidenceElsewhere: "yes",
        sought: [
          {
            id: "s1",
            typed: { soughtWhat: "Ziņojums par policijas izsaukumu", soughtHolder: "Valsts policija" },
          },
        ],
        earlierActions: ["policeCall"],
        earlierDetails: "Valsts policija Jelgavā, 12. oktobrī",
        measures: ["moveOut", "distance", "places", "noMeeting", "rehabilitation", "other"],
        ...HOME,
        homeDistance: "100",
        forbiddenPlaces: "Jelgavas 4. vidusskola, Akmeņu iela 1",
        otherMeasures: "Nodot mājokļa atslēgas policijai",
        ...TYPED_CONTACT,
        nowMunicipality: "Talsu nov.",
        court: "KRT",
        decisionBy: "office",
        socialService: "yes",
        otherInfo: "Viņam ir medību ierocis.",
      },
      path: [
        ...HEAD,
        "children",
        "respondent",
        "relation",
        "others",
        "concerned",
        "violence-kinds",
        "incidents",
        "earlier",
        "evidence-held",
        "evidence",
        "evidence-elsewhere",
        "sought",
        "measures",
        "home",
        "home-distance",
        "forbidden-places",
        "other-measures",
        "contact",
        "whereabouts",
        "court",
        ...TAIL,
      ],
      status: "complete",
    },
    {
      name: "contact kept apart though nobody must move out",
      change: { separateContact: "yes", ...TYPED_CONTACT },
      path: [...HEAD, ...STORY, ...PROOFS, "contact-choice", "contact", "whereabouts", ...TAIL],
      status: "complete",
    },
    {
      name: "in a case that the register knows",
      change: {},
      inCase: JUDGED_CASE,
      path: ["screening", "applicant", ...STORY, ...PROOFS, "contact-choice", ...TAIL],
      status: "complete",
    },
    {
      name: "in a case that the portal does not see",
      change: { pendingCase: "yes", caseNumber: "C33359926", caseCourt: "ZRT" },
      path: [
        "screening",
        "pending-case",
        "case",
        "applicant",
        ...STORY,
        ...PROOFS,
        "contact-choice",
        ...TAIL,
      ],
      status: "complete",
    },
    {
      name: "who must move out is told how the police reach the applicant",
      change: { measures: ["moveOut"], ...HOME },
      path: [...HEAD, ...STORY, ...PROOFS, "home", "contact"],
      status: "incomplete",
    },
    {
      name: "violence abroad, and nothing told of where one is",
      change: { incidents: [{ id: "i1", typed: { ...INCIDENT, incidentMunicipality: "" } }] },
      path: [...HEAD, ...STORY, ...PROOFS, "contact-choice", "whereabouts"],
      status: "incomplete",
    },
    {
      name: "a minor is not sent from the home",
      change: { respondentAdult: "no", measures: ["distance"] },
      path: [...HEAD, ...STORY, ...PROOFS],
      status: "incomplete",
    },
    {
      name: "since when they live together is told",
      change: { ties: ["household"] },
      path: [...HEAD, "respondent", "relation"],
      status: "incomplete",
    },
    {
      name: "against oneself",
      change: { respondentCode: "324871-50936" },
      path: [...HEAD, "respondent"],
      status: "incomplete",
    },
    {
      name: "strangers",
      change: { isRelated: "no" },
      path: ["screening", "not-related"],
      status: "stopped",
    },
    {
      name: "for another adult",
      change: { forWhom: "other" },
      path: ["screening", "another-adult"],
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
