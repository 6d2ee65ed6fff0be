import { defendantEntry } from "../simplified-money-claim/test-typed";
import { attachedFor, type FormJourneys, TYPED_APPLICANT } from "../test-journey";
import type { TypedGroup } from "../typed";

const SHORTEST = [
  "screening",
  "applicant",
  "representation",
  "defendants",
  "children",
  "needs",
  "grounds",
  "evidence",
  "settlement",
  "protection",
  "hearing",
  "costs",
  "court",
  "attachments",
  "declaration",
];
const until = (step: string, ...more: string[]): string[] => [
  ...SHORTEST.slice(0, SHORTEST.indexOf(step) + 1),
  ...more,
];
const after = (step: string, more: string): string[] =>
  SHORTEST.flatMap((id) => (id === step ? [id, more] : [id]));

export const childEntry = (change: TypedGroup = {}): TypedGroup => ({
  childName: "Marta Ozoliņa",
  childCode: "",
  childBirth: { day: "14", month: "9", year: "2017" },
  monthly: "234",
  maintenanceLevel: "minimum",
  ...change,
});
export const childrenOf = (...entries: TypedGroup[]): TypedGroup => ({
  children: entries.map((typed, index) => ({ id: `c${String(index)}`, typed })),
});

const barred = (name: string, change: TypedGroup, deadEnd: string) =>
  ({ name, change, path: ["screening", deadEnd], status: "stopped" }) as const;

/** Civil Procedure Law, s. 250.19, Cabinet Regulation 305, annex 2. */
export const maintenanceJourneys: FormJourneys = {
  inCase: null,
  typed: {
    maintenanceFor: "children",
    parentage: "known",
    earlierOrder: "no",
    defendantPlace: "latvia",
    childSum: "within",
    ...TYPED_APPLICANT,
    bankAccount: "LV97HABA0551000000017",
    bankName: "",
    claimantTie: "parent",
    hasRepresentative: "no",
    defendants: [{ id: "d1", typed: defendantEntry({ defendantEmail: "", defendantPhone: "" }) }],
    ...childrenOf(childEntry()),
    needs: "Mācību līdzekļi, apģērbs, ēdināšana skolā un pulciņš, kopā 420 € mēnesī.",
    defendantMeans: "Strādā algotu darbu, cik zinu, algu saņem katru mēnesi.",
    facts: "Dzīvojam šķirti kopš 2026. gada marta, meita dzīvo pie manis.",
    law: "Civillikuma 179. pants",
    evidence: [
      { id: "e1", typed: { evidenceTitle: "Skolas rēķini par pusgadu", proves: "Bērna vajadzības" } },
    ],
    mediation: "no",
    protectionDecision: "no",
    hearing: "no",
    conductCosts: "no",
    otherRequests: "",
    court: "RPT",
    attachments: [attachedFor("birthFacts")],
    truth: "yes",
  },
  journeys: [
    { name: "one child, in one's own court", change: {}, path: SHORTEST, status: "complete" },
    {
      name: "both live in the territory of one court",
      change: { applicantAddress: { line: "Lielā iela 1", municipality: "Jūrmala", postalCode: "2008" } },
      path: SHORTEST.filter((id) => id !== "court"),
      status: "complete",
    },
    {
      name: "two children, a hearing, costs, a decision on protection",
      change: {
        ...childrenOf(
          childEntry({ childCode: "329999-12345", maintenanceLevel: "above" }),
          childEntry({ childName: "Jānis Ozoliņš" }),
        ),
        protectionDecision: "yes",
        protectionCourt: "RPT",
        protectionDate: { day: "2", month: "6", year: "2026" },
        hearing: "yes",
        hearingReason: "Jānopratina skolotāja, kas zina bērna vajadzības.",
        conductCosts: "yes",
        costList: "Advokāta palīdzība 150 €",
        otherRequests: "Izprasīt ziņas par atbildētāja ienākumiem.",
      },
      path: SHORTEST.flatMap((id) =>
        id === "protection"
          ? [id, "protection-told"]
          : id === "hearing"
            ? [id, "hearing-reason"]
            : id === "costs"
              ? [id, "cost-list"]
              : [id],
      ),
      status: "complete",
    },
    {
      name: "a representative",
      change: {
        hasRepresentative: "yes",
        representativeName: "Mārtiņš Žagariņš",
        representativeCode: "25118511203",
        representativeAddress: { line: "Lielā iela 1", municipality: "Liepāja", postalCode: "3401" },
        representativeGround: "advocate",
        representativeEmail: "",
        representativePhone: "",
      },
      path: after("representation", "representative"),
      status: "complete",
    },
    barred("for somebody else", { maintenanceFor: "other" }, "other-person"),
    barred("who the father is is not settled", { parentage: "open" }, "parentage"),
    barred("maintenance that is already ordered", { earlierOrder: "yes" }, "earlier-order"),
    barred("a defendant abroad", { defendantPlace: "abroad" }, "abroad"),
    barred("too much, as known at once", { childSum: "above" }, "above-limit"),
    {
      name: "more than 250 a month for one of the children",
      change: childrenOf(childEntry(), childEntry({ childName: "Jānis Ozoliņš", monthly: "250,01" })),
      path: until("children", "above-limit"),
      status: "stopped",
    },
    {
      name: "a child who is of age",
      change: childrenOf(childEntry({ childBirth: { day: "22", month: "11", year: "2008" } })),
      path: until("children"),
      status: "incomplete",
    },
    {
      name: "a company, which is nobody's parent",
      change: {
        defendants: [
          {
            id: "d0",
            typed: defendantEntry({
              defendant: {
                kind: "company",
                name: "",
                personalCode: "",
                companyName: "SIA “Durvis”",
                registrationNumber: "40003032949",
              },
            }),
          },
        ],
      },
      path: until("defendants"),
      status: "incomplete",
    },
    {
      name: "the same child twice",
      change: childrenOf(childEntry({ childCode: "329999-12345" }), childEntry({ childCode: "32999912345" })),
      path: until("children"),
      status: "incomplete",
    },
    {
      name: "a decision of tomorrow",
      change: {
        protectionDecision: "yes",
        protectionCourt: "RPT",
        protectionDate: { day: "23", month: "11", year: "2026" },
      },
      path: until("protection", "protection-told"),
      status: "incomplete",
    },
    {
      name: "a court of neither",
      change: { court: "KRT" },
      path: until("court"),
      status: "incomplete",
    },
    {
      name: "without the record of birth",
      change: { attachments: [] },
      path: until("attachments"),
      status: "incomplete",
    },
  ],
};
