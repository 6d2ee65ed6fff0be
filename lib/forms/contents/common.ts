import { type Enclosed, enclose, from, notEnclosed, want, type Wanted } from "./law-contents";

/** What most documents have in common: Civil Procedure Law, s. 13, 56, 82–85 and 128; Administrative Procedure Law, s. 186. */

export const court = (article: string, how: string): Wanted =>
  want("Court", article, from("jurisdiction", how));

/** The court that judges and the one that the person chooses where the law leaves a choice. */
export const chosenCourt = (article: string, how: string): Wanted =>
  want("Court", article, from("jurisdiction", how), "court.court");

export const signedIn = (article: string): Wanted =>
  want(
    "Submitter: name, surname and personal code; of a company its name and registration number",
    article,
    from("signIn", "as the national sign-in names the person"),
    from("mandate", "the company or person for whom one acts"),
  );

/** Name, address and how one is reached, asked at a step of its own. */
export const submitter = (article: string, step = "applicant"): readonly Wanted[] => [
  signedIn(article),
  want(
    "Declared residence, else residence; legal address",
    article,
    `${step}.applicantAddress`,
    from("register", "filled in from the population register"),
    from("mandate", "the company's legal address"),
  ),
  want(
    "E-mail, where one agrees to electronic communication",
    "CPL s. 56(2.1)",
    `${step}.eCommunication`,
    `${step}.applicantEmail`,
  ),
  want("Telephone, if one wishes", article, `${step}.applicantPhone`),
  onlineSystem("CPL s. 56"),
];

export const onlineSystem = (article: string): Wanted =>
  want(
    "Note that one is registered in the online system",
    article,
    from("portal", "who files here is: the platform knows the filing as sent by the portal"),
  );

/** A representative is asked for, and known where one acts under a mandate. */
export const representative = (article: string): Wanted =>
  want(
    "Representative: the same data and the ground of authority",
    article,
    "representation.hasRepresentative",
    "representative.representativeName",
    "representative.representativeCode",
    "representative.representativeAddress",
    "representative.representativeGround",
    "representative.representativeEmail",
    "representative.representativePhone",
    from("mandate", "who acts for another is the representative"),
  );

/** Who acts for another does so under a mandate; nobody else is named. */
export const mandated = (article: string): Wanted =>
  want(
    "Representative, if there is one, and the ground of authority",
    article,
    from("mandate", "who acts for another is the representative; the order, power or assignment is named"),
  );

/** List of documents, day and signature. */
export const ending = (article: string): readonly Wanted[] => [
  want("List of documents", article, from("portal", "the files that were attached, by name")),
  want("Day", article, from("portal", "the legal day of signing")),
  want("Signature", article, from("portal", "an electronic signature; unsigned it is not filed")),
];

export const truth = (article: string): Wanted =>
  want("Declaration that what is told is true", article, "declaration.truth");

/** The other side, one or many. */
export const opponents = (article: string, step = "defendants"): Wanted =>
  want(
    "Defendant: name, personal code if known or registration number, declared or other address, additional address",
    article,
    `${step}.defendant`,
    `${step}.addressKind`,
    `${step}.address`,
    `${step}.additionalAddress`,
    `${step}.defendantEmail`,
    `${step}.defendantPhone`,
  );

export const account = (article: string, step = "applicant"): Wanted =>
  want("Bank and account", article, `${step}.bankAccount`, `${step}.bankName`);

export const evidence = (article: string, step = "evidence"): Wanted =>
  want("Evidence, and what it proves", article, `${step}.evidenceTitle`, `${step}.proves`);

export const fee = (article: string, how: string): Wanted =>
  want("State fee", article, from("feeSchedule", how));

/** A ground on which none is paid, with part and point of the article, and what the court judges means by. */
export const exemption = (article: string, ...more: readonly string[]): Wanted =>
  want(
    "Ground of exemption from the fee, by part and point; a request for leave in view of means, with the means",
    article,
    "exemption.exempt",
    "exemption-ground.exemptionGround",
    "means-request.meansWay",
    "means-request.meansReason",
    "means-partly.meansCanPay",
    "means-household.meansHousehold",
    "means-income.meansWages",
    "means-costs.meansHousing",
    "means-property.meansRealEstate",
    "means-status.meansStatus",
    ...more,
  );

/** In which case: known where the portal sees it, else asked. */
export const caseNamed = (article: string, ...asked: readonly string[]): Wanted =>
  want(
    "Case: number, parties, subject",
    article,
    from("register", "where the form is begun from one's own case"),
    ...asked,
  );

/** Which ruling, of which court. */
export const ruling = (article: string): Wanted =>
  want(
    "Ruling: kind, day and court that gave it",
    article,
    from("register", "rulings of one's own case are chosen from a list"),
    "ruling.ruling",
    "ruling-told.rulingKind",
    "ruling-told.rulingDate",
    "ruling-told.rulingCourt",
  );

export const scope = (article: string): Wanted =>
  want("How much is complained of", article, "scope.appealScope", "scope.appealedPart");

export const missedTerm = (article: string): Wanted =>
  want(
    "Request to renew the term, where it is over, and why",
    article,
    "missed-term.missedTerm",
    "missed-term.missedTermReason",
  );

export const powerEnclosed: Enclosed = enclose(
  "Power of attorney or advocate's order",
  "CPL s. 85",
  "powerOfAttorney",
);

export const paidHere: Enclosed = notEnclosed(
  "Proof that the fee is paid",
  "CPL s. 129",
  "not needed for what is paid through the portal; the platform knows of it",
);

/** Where the law asks for nothing. */
export const NO_FEE = { items: [], law: "none is due" } as const;
