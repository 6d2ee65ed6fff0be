import { meansJourneys } from "../parts/test-means";
import { type FormJourneys, type Journey, TYPED_APPLICANT } from "../test-journey";
import type { TypedGroup } from "../typed";

const typed: TypedGroup = {
  hasDispute: "no",
  specialArea: "other",
  specialKind: "other",
  ...TYPED_APPLICANT,
  hasRepresentative: "no",
  hasInterested: "no",
  applicationSubject: "Par radniecības konstatēšanu",
  facts: "Vecāmātes dzimšanas ieraksts karā gāja bojā.",
  law: "Civilprocesa likuma 251. pants",
  evidence: [{ id: "e1", typed: { evidenceTitle: "Baznīcas grāmatas izraksts", proves: "Radniecību" } }],
  request: "Apmierināt pieteikumu un konstatēt minēto faktu.",
  exempt: "no",
  truth: "yes",
};

const PERSON: TypedGroup = { concernedName: "Jānis Bērziņš", concernedCode: "" };
const HEAD = ["screening", "kind", "applicant", "representation"];
const WITH_TIE = ["screening", "kind", "tie", "applicant", "representation"];
const SUBSTANCE = ["others", "subject", "evidence", "request"];
const END = ["attachments", "declaration"];
const PAID = [...SUBSTANCE, "exemption", ...END];
const FREE = [...SUBSTANCE, ...END];

const complete = (name: string, change: TypedGroup, path: readonly string[]): Journey => ({
  name,
  change,
  path,
  status: "complete",
});
const stopped = (name: string, change: TypedGroup, path: readonly string[]): Journey => ({
  name,
  change,
  path,
  status: "stopped",
});

export const specialJourneys: FormJourneys = {
  inCase: null,
  typed,
  journeys: [
    complete("the shortest", {}, [...HEAD, ...PAID]),
    complete(
      "a legal fact, with interested persons and a representative",
      {
        specialKind: "legalFact",
        factPurpose: "Lai saņemtu pensiju pēc vecāmātes.",
        factDocuments: "Arhīvs atbildēja, ka ieraksts nav saglabājies.",
        hasRepresentative: "yes",
        representativeName: "Pēteris Advokāts",
        representativeCode: "010180-11118",
        representativeAddress: { line: "Brīvības iela 1", municipality: "Rīga", postalCode: "1010" },
        representativeGround: "law",
        hasInterested: "yes",
        interested: [
          {
            id: "i1",
            typed: {
              interestedPerson: {
                kind: "person",
                name: "Velta Kalniņa",
                personalCode: "",
                companyName: "",
                registrationNumber: "",
              },
              interestedAddress: "Lielā iela 7, Jelgava",
            },
          },
        ],
      },
      [
        "screening",
        "kind",
        "applicant",
        "representation",
        "representative",
        "fact",
        "others",
        "interested",
        "subject",
        "evidence",
        "request",
        "exemption",
        ...END,
      ],
    ),
    complete("adoption", { specialKind: "adoption", ...PERSON }, [...HEAD, "person", ...FREE]),
    complete(
      "revocation of an adoption, in the other applicant's court",
      { specialKind: "adoptionRevocation", otherApplicantAt: "Talsu nov.", court: "KRT" },
      [...HEAD, "other-applicant-at", ...SUBSTANCE, "exemption", "court", ...END],
    ),
    complete(
      "capacity of somebody who is in no hospital",
      {
        specialKind: "capacity",
        tie: "child",
        ...PERSON,
        personAt: "Jelgava",
        limits: "Ierobežot darījumus ar nekustamo īpašumu.",
      },
      [...WITH_TIE, "person", "institution-at", "person-at", "limits", ...FREE],
    ),
    complete(
      "one's own trusteeship for a time, from a hospital",
      {
        specialKind: "temporaryTrusteeship",
        tie: "self",
        institutionAt: "Valkas nov.",
        hearing: "yes",
      },
      [...WITH_TIE, "institution-at", "hearing", ...FREE],
    ),
    complete(
      "property of an absent person",
      {
        specialKind: "absentProperty",
        ...PERSON,
        lastKnownAt: "Ventspils",
        absentProperty: "Māja Ventspilī, kuru neviens neuzrauga.",
      },
      [...HEAD, "person", "last-known-at", "absent-property", ...PAID],
    ),
    complete(
      "declaration of death",
      {
        specialKind: "declarationOfDeath",
        ...PERSON,
        lastKnownAt: "Ventspils",
        missingBirth: "1951. gads, Kuldīga",
        missingSince: "2009. gada 3. maijā izbrauca jūrā",
        lastNews: "2009. gada maijā no ostas",
      },
      [...HEAD, "person", "last-known-at", "missing", ...PAID],
    ),
    complete(
      "extinction of rights of an immovable",
      {
        specialKind: "extinctionOfRights",
        immovableAt: "Cēsu nov.",
        absenceEffect: "Tiesības zudīs, un ierakstu dzēsīs.",
      },
      [...HEAD, "immovable-at", "summons", ...PAID],
    ),
    complete(
      "a lost document of which only the place of issue is known",
      {
        specialKind: "lostDocument",
        issueAt: "Rīga",
        lostDocument: "Vekselis par 500 eiro.",
        lossCircumstances: "Nozaudēts, pārvācoties uz citu dzīvokli.",
      },
      [...HEAD, "payment-at", "debtor-at", "issue-at", "lost-document", ...PAID],
    ),
    complete("inheritance", { specialKind: "inheritance", ...PERSON, deceasedAt: "Rīga" }, [
      ...HEAD,
      "person",
      "deceased-at",
      ...PAID,
    ]),
    complete(
      "redemption",
      {
        specialKind: "redemption",
        immovableAt: "Madonas nov.",
        redeemedProperty: "Zeme Madonā, Saules ielā 1",
        acquirer: "Andris Ozoliņš",
        redemptionRight: "Kopīpašnieka izpirkuma tiesība uz domājamo daļu.",
      },
      [...HEAD, "immovable-at", "redemption", ...PAID],
    ),
    complete("into possession", { specialKind: "introductionIntoPossession", auctionCourt: "VRT" }, [
      ...HEAD,
      "auction",
      ...PAID,
    ]),
    ...meansJourneys({
      before: [...HEAD, ...SUBSTANCE, "exemption", "exemption-ground"],
      after: END,
      due: "fee",
    }),
    {
      name: "no place leads to a court",
      change: { specialKind: "absentProperty", ...PERSON },
      path: [...HEAD, "person", "last-known-at"],
      status: "incomplete",
    },
    stopped("a dispute", { hasDispute: "yes" }, ["screening", "dispute"]),
    stopped("insolvency", { specialArea: "insolvency" }, ["screening", "insolvency"]),
    stopped("a strike", { specialArea: "strike" }, ["screening", "strike"]),
    stopped("a neighbour's capacity", { specialKind: "capacity", tie: "other" }, [
      "screening",
      "kind",
      "tie",
      "may-not-apply",
    ]),
  ],
};
