import { MEANS_STEPS } from "../parts/means-answers";
import { TYPED_MEANS } from "../parts/test-means";
import { TYPED_ADMINISTRATIVE } from "../parts/test-contact";
import { TYPED_RENEWAL } from "../parts/test-rulings";
import type { FormJourneys } from "../test-journey";
import type { TypedGroup } from "../typed";

const on = (day: string, month: string, year: string) => ({ day, month, year });
const WHO = ["screening", "whereabouts", "residence", "contact", "authority", "claim"];
const SUBSTANCE = ["grounds", "evidence", "request"];
const END = ["hearing", "legal-aid", "other", "fee-release", "attachments", "declaration"];
const refused = (change: TypedGroup, deadEnd: string) => ({
  name: `not here: ${deadEnd}`,
  change,
  path: ["screening", deadEnd],
  status: "stopped" as const,
});
const ACT: TypedGroup = {
  preTrial: "decided",
  claimKinds: ["revoke"],
  actName: "Lēmums par pabalsta atteikumu",
  actNumber: "1-2/345",
  actDate: on("1", "6", "2026"),
  actInForceOn: on("3", "6", "2026"),
  higherAuthority: "Labklājības ministrija",
  challengeDate: on("1", "8", "2026"),
  challengeInForceOn: on("3", "8", "2026"),
  remedyStated: "yes",
};

const PRISON = { line: "Stabu iela 10", municipality: "Jelgava", postalCode: "3001" };

export const administrativeApplicationJourneys: FormJourneys = {
  inCase: null,
  typed: {
    against: "authority",
    preTrial: "noHigher",
    whereabouts: "latvia",
    ...TYPED_ADMINISTRATIVE,
    houseBy: "",
    authorityName: "Valsts sociālās apdrošināšanas aģentūra",
    authorityAddress: { line: "Lāčplēša iela 70A", municipality: "Rīga", postalCode: "1011" },
    claimKinds: ["relation"],
    facts: "Pabalstu lūdzu augustā, iestāde to atteica, nevērtējot izziņu.",
    law: "Valsts sociālo pabalstu likuma 3. pants.",
    evidence: [],
    applicationRequest: "Atcelt lēmumu par pabalsta atteikumu.",
    hearing: "no",
    legalAid: "no",
    otherRequests: "",
    feeRelease: "no",
    truth: "yes",
  },
  journeys: [
    {
      name: "about what follows from the law: no term is set for it",
      change: {},
      path: [...WHO, ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "about an act on which the authority above has decided, later than a month",
      change: { ...ACT, ...TYPED_RENEWAL },
      path: [...WHO, "act", "challenge", "remedy", "missed-term", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "about what an authority did, with damages, a hearing, legal aid and a release, by the house of another place",
      change: {
        preTrial: "noHigher",
        houseBy: "Liepāja",
        claimKinds: ["action", "damages"],
        actionWhat: "Iestāde bez brīdinājuma nojauca žogu.",
        actionKnownOn: on("1", "10", "2025"),
        ...TYPED_RENEWAL,
        remedyStated: "no",
        evidence: [
          { id: "e-1", typed: { evidenceTitle: "Fotoattēli no pagalma", proves: "Žoga nojaukšanu." } },
        ],
        materialDamages: "350",
        moralDamages: "",
        damagesGrounds: "Jauns žogs maksā tik, cik rēķinā.",
        hearing: "yes",
        legalAid: "yes",
        legalAidReason: "Esmu trūcīga persona ar statusu.",
        otherRequests: "Izprasīt no iestādes darba uzdevumu.",
        feeRelease: "means",
        feeReleaseReason: "Saņemu tikai invaliditātes pensiju.",
        ...TYPED_MEANS,
      },
      path: [
        ...WHO,
        "action",
        "missed-term",
        ...SUBSTANCE,
        "damages",
        "hearing",
        "legal-aid",
        "legal-aid-reason",
        "other",
        "fee-release",
        "fee-release-reason",
        ...MEANS_STEPS,
        "attachments",
        "declaration",
      ],
      status: "complete",
    },
    {
      name: "about a silent authority, from prison",
      change: {
        preTrial: "noAnswer",
        claimKinds: ["issue"],
        whereabouts: "prison",
        prisonAddress: PRISON,
        submittedTo: "Ieslodzījuma vietu pārvalde",
        submittedOn: on("1", "6", "2025"),
        ...TYPED_RENEWAL,
      },
      path: [
        "screening",
        "whereabouts",
        "prison",
        "contact",
        "authority",
        "claim",
        "silence",
        "missed-term",
        ...SUBSTANCE,
        ...END,
      ],
      status: "complete",
    },
    {
      name: "about a contract, from abroad, on legal aid",
      change: {
        preTrial: "noHigher",
        claimKinds: ["contract"],
        whereabouts: "abroad",
        foreignAddress: "Mannerheimintie 5, Helsinki, Somija",
        contractWhat: "Publisko tiesību līgums Nr. 5",
        contractKnownOn: on("1", "6", "2025"),
        ...TYPED_RENEWAL,
        feeRelease: "legalAidDecision",
      },
      path: [
        "screening",
        "whereabouts",
        "abroad",
        "contact",
        "authority",
        "claim",
        "contract",
        "missed-term",
        ...SUBSTANCE,
        ...END,
      ],
      status: "complete",
    },
    {
      name: "that an act was unlawful, which is needed for something",
      change: {
        ...ACT,
        ...TYPED_RENEWAL,
        claimKinds: ["unlawful"],
        findingNeed: "Prasīšu atlīdzinājumu no iestādes.",
      },
      path: [...WHO, "finding", "act", "challenge", "remedy", "missed-term", ...SUBSTANCE, ...END],
      status: "complete",
    },
    {
      name: "damages without a sum",
      change: { claimKinds: ["relation", "damages"], damagesGrounds: "Zaudējumi radās no lēmuma." },
      path: [...WHO, ...SUBSTANCE, "damages"],
      status: "incomplete",
    },
    {
      name: "an act of tomorrow",
      change: { ...ACT, actDate: on("23", "11", "2026") },
      path: [...WHO, "act"],
      status: "incomplete",
    },
    {
      name: "an act in force before its day",
      change: { ...ACT, actInForceOn: on("31", "5", "2026") },
      path: [...WHO, "act"],
      status: "incomplete",
    },
    {
      name: "a decision on a challenge before the act",
      change: { ...ACT, challengeDate: on("31", "5", "2026") },
      path: [...WHO, "act", "challenge"],
      status: "incomplete",
    },
    {
      name: "after three years",
      change: {
        ...ACT,
        preTrial: "noHigher",
        actDate: on("1", "11", "2023"),
        actInForceOn: on("3", "11", "2023"),
      },
      path: [...WHO, "act", "three-years"],
      status: "stopped",
    },
    refused({ against: "person" }, "not-authority"),
    refused({ against: "offence" }, "offence"),
    refused({ against: "crime" }, "crime"),
    refused({ preTrial: "notYet" }, "challenge-first"),
  ],
};
