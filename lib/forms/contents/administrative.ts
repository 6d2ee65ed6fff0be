import { court, ending, missedTerm, ruling, scope, signedIn, truth } from "./common";
import { enclose, type Family, from, notEnclosed, want, type Wanted } from "./law-contents";

const contact = (article: string, step: string): readonly Wanted[] => [
  want("E-mail or telephone", article, `${step}.applicantEmail`, `${step}.applicantPhone`),
  want("The portal as the way in which one is reached", "APL s. 114.1(2.1)", `${step}.portalChannel`),
];

const applicant = (article: string): readonly Wanted[] => [
  signedIn(article),
  want(
    "Declared residence, else residence; legal address",
    article,
    "applicant.applicantAddress",
    from("register", "filled in from the population register"),
  ),
  ...contact(article, "applicant"),
];

const actsForAnother = (article: string): Wanted =>
  want("Representative and ground of authority", article, from("mandate", "who acts for another is named"));

const means = (article: string): Wanted =>
  want(
    "Request for release from the fee in view of means, with the means",
    article,
    "fee-release.feeRelease",
    "fee-release-reason.feeReleaseReason",
    "means-household.meansHousehold",
    "means-income.meansWages",
    "means-costs.meansHousing",
    "means-property.meansRealEstate",
    "means-status.meansStatus",
  );

const caseNumber = (article: string): Wanted =>
  want(
    "Case: number, parties, subject",
    article,
    "case.caseNumber",
    from("register", "where the form is begun from one's own case"),
  );

const fee = (article: string, how: string): Wanted =>
  want("State fee or deposit", article, from("feeSchedule", how));

const drawnUp = (article: string): readonly Wanted[] => [
  want("Where and when it was drawn up", article, from("portal", "stated in the document")),
  ...ending(article),
  truth("template of the portal"),
];

const power = enclose("Power of attorney or advocate's order", "APL s. 186, 187", "powerOfAttorney");
const paid = notEnclosed(
  "Proof that the fee is paid",
  "APL s. 124",
  "not needed for what is paid through the portal; the platform knows of it",
);

/** Administrative Procedure Law, s. 124, 184–189, 289–297 and 325–333. */
export const ADMINISTRATIVE = {
  "administrative-application": {
    document: "Administratīvais pieteikums",
    law: "APL s. 184–189 (s. 186)",
    filedAt: "The Administrative District Court, in the house of the applicant's address",
    courtRule: "APL s. 189(1)–(3): address; a prisoner's prison; no address in Latvia: Rīga",
    fee: { items: ["administrative.application"], law: "APL s. 124(1)" },
    contents: [
      court("APL s. 186(2)1, 189", "by the applicant's address"),
      signedIn("APL s. 186(2)2"),
      want(
        "Address: declared residence, prison or abroad; another house where it is nearer",
        "APL s. 186(2)2, 189",
        "whereabouts.whereabouts",
        "residence.applicantAddress",
        "residence.houseBy",
        "prison.prisonAddress",
        "abroad.foreignAddress",
        from("register", "filled in from the population register"),
      ),
      ...contact("APL s. 186(2)2–3", "contact"),
      actsForAnother("APL s. 186(2)"),
      want("Authority", "APL s. 186(2)4", "authority.authorityName", "authority.authorityAddress"),
      want(
        "What was done: act, action or contract, and when it was known",
        "APL s. 184, 186(2), 188",
        "act.actName",
        "act.actNumber",
        "act.actDate",
        "act.actInForceOn",
        "action.actionWhat",
        "action.actionKnownOn",
        "contract.contractWhat",
        "contract.contractKnownOn",
      ),
      want(
        "Whether the authority above was asked, and what it said",
        "APL s. 186(2), 191(1)",
        "screening.preTrial",
        "challenge.higherAuthority",
        "challenge.challengeDate",
        "challenge.challengeInForceOn",
        "silence.submittedTo",
        "silence.submittedOn",
        "remedy.remedyStated",
      ),
      missedTerm("APL s. 46, 48, 190.1"),
      want("Ground: facts and law", "APL s. 186(2)", "grounds.facts", "grounds.law"),
      want("Evidence", "APL s. 186(2)", "evidence.evidenceTitle", "evidence.proves"),
      want(
        "Claim",
        "APL s. 184, 186(2)",
        "claim.claimKinds",
        "finding.findingNeed",
        "request.applicationRequest",
      ),
      want(
        "Damages: the sum and why",
        "APL s. 186(2)",
        "damages.materialDamages",
        "damages.moralDamages",
        "damages.damagesGrounds",
      ),
      want("Whether a hearing is asked for", "APL s. 186(2)", "hearing.hearing"),
      want("Request for legal aid", "APL s. 186(2)", "legal-aid.legalAid", "legal-aid-reason.legalAidReason"),
      want("Other requests", "APL s. 186(2)", "other.otherRequests"),
      fee("APL s. 124(1)", "a fixed sum; the application is left without progress until it is paid"),
      means("APL s. 128"),
      ...drawnUp("APL s. 186(2)12"),
    ],
    enclosed: [
      enclose("That the authority above was asked", "APL s. 187(1)2", "pretrialProof"),
      enclose("Evidence", "APL s. 187", "evidence"),
      paid,
      power,
    ],
  },
  "administrative-appeal": {
    document: "Administratīvā apelācija",
    law: "APL s. 289–297 (s. 292)",
    filedAt: "The court that judged, addressed to the Administrative Regional Court",
    courtRule: "Law on Judicial Power s. 35: the court above that which judged",
    fee: { items: ["administrative.appeal"], law: "APL s. 124(2)" },
    contents: [
      court("APL s. 292(1)", "the court above that which judged"),
      ...applicant("APL s. 292(1)2–2.1"),
      actsForAnother("APL s. 292(1)"),
      caseNumber("APL s. 292(1)"),
      ruling("APL s. 292(1)"),
      missedTerm("APL s. 46, 48"),
      scope("APL s. 292(1)5"),
      want("What is wrong and why", "APL s. 292(1)", "errors.whatIsWrong"),
      want(
        "Evidence that the court is to look for, and why not earlier",
        "APL s. 292(1)",
        "evidence-wanted.wantsEvidence",
        "evidence-request.wantedEvidence",
        "evidence-request.whyNotEarlier",
      ),
      want("Request", "APL s. 292(1)", "request.appealRequest"),
      fee("APL s. 124(2)", "a fixed sum"),
      means("APL s. 128"),
      ...drawnUp("APL s. 292(1)11"),
    ],
    enclosed: [paid, enclose("Evidence", "APL s. 292", "evidence"), power],
  },
  "administrative-cassation": {
    document: "Administratīvā kasācija",
    law: "APL s. 325–333 (s. 328)",
    filedAt: "The court that judged, addressed to the Senate",
    courtRule: "Law on Judicial Power s. 43: the Senate",
    fee: { items: ["administrative.cassation"], law: "APL s. 124(4): a deposit" },
    contents: [
      court("APL s. 328(1)", "the Senate"),
      ...applicant("APL s. 328(1)2–3"),
      actsForAnother("APL s. 328(1)"),
      caseNumber("APL s. 328(1)"),
      ruling("APL s. 328(1)"),
      want("Court that judged on appeal", "APL s. 328(1)", "judged-by.judgedBy"),
      missedTerm("APL s. 46, 48"),
      scope("APL s. 328(1)5"),
      want(
        "Norms applied wrongly, how, and with what effect",
        "APL s. 325, 328(1)6",
        "violations.violationKind",
        "violations.violatedNorm",
        "violations.violation",
        "violations.violationEffect",
      ),
      want("Significance for practice", "APL s. 328(1)", "significance.significance"),
      want("Request", "APL s. 328(1)", "request.appealRequest", "request.suspendEnforcement"),
      fee("APL s. 124(4)", "a deposit of a fixed sum"),
      means("APL s. 129.2"),
      ...drawnUp("APL s. 328(1)9"),
    ],
    enclosed: [paid, power],
  },
} as const satisfies Family;
