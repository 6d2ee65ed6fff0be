import type { DeskLanguage } from "./texts";

type Words = Readonly<Record<string, readonly [lv: string, en: string]>>;

/**
 * The names of what forms ask, in the clerk's words: the court knows the filing, not the portal's pages. A name that is not
 * here is shown in the words of which it is made; what was filed stands in its paper.
 */
const NAMES: Words = {
  claimAbout: ["Ko lūdz tiesai", "What is asked for"],
  defendantPlace: ["Kur ir atbildētājs", "Where the defendant is"],
  mainDebtSize: ["Galvenā parāda apmērs", "Size of the main debt"],
  claimantAddress: ["Prasītāja deklarētā dzīvesvieta", "Claimant's declared residence"],
  bankAccount: ["Konts (IBAN)", "Account (IBAN)"],
  bankName: ["Banka", "Bank"],
  claimantEmail: ["Prasītāja e-pasts", "Claimant's e-mail"],
  claimantPhone: ["Prasītāja tālrunis", "Claimant's telephone"],
  eCommunication: ["Piekrīt elektroniskai saziņai", "Agrees to electronic communication"],
  hasRepresentative: ["Ir pārstāvis", "Has a representative"],
  representativeName: ["Pārstāvis", "Representative"],
  representativeCode: ["Pārstāvja personas kods", "Representative's personal code"],
  representativeAddress: ["Pārstāvja adrese", "Representative's address"],
  representativeGround: ["Pārstāvības pamats", "Ground of the representation"],
  representativeEmail: ["Pārstāvja e-pasts", "Representative's e-mail"],
  representativePhone: ["Pārstāvja tālrunis", "Representative's telephone"],
  defendants: ["Atbildētāji", "Defendants"],
  defendant: ["Atbildētājs", "Defendant"],
  addressKind: ["Kāda adrese", "Kind of address"],
  address: ["Adrese", "Address"],
  additionalAddress: ["Papildu adrese", "Additional address"],
  defendantEmail: ["Atbildētāja e-pasts", "Defendant's e-mail"],
  defendantPhone: ["Atbildētāja tālrunis", "Defendant's telephone"],
  claims: ["Prasījumi", "Claims"],
  about: ["Par ko", "For what"],
  basis: ["Pamats", "Ground"],
  mainDebt: ["Galvenais parāds", "Main debt"],
  mainDebtCalculation: ["Galvenā parāda aprēķins", "Calculation of the main debt"],
  interest: ["Procenti", "Interest"],
  interestCalculation: ["Procentu aprēķins", "Calculation of the interest"],
  penalty: ["Līgumsods", "Contractual penalty"],
  penaltyCalculation: ["Līgumsoda aprēķins", "Calculation of the penalty"],
  periodFrom: ["Parāds radies no", "The debt arose from"],
  periodUntil: ["Parāds aprēķināts līdz", "The debt is calculated until"],
  housingDebt: ["Parāds par mājas izdevumiem", "Debt for the costs of a building"],
  managementDebt: ["Pārvaldīšanas izdevumi", "Management costs"],
  utilitiesDebt: ["Komunālie pakalpojumi", "Utilities"],
  savingsDebt: ["Uzkrājumi", "Savings"],
  facts: ["Kas notika", "What happened"],
  law: ["Tiesiskais pamats", "Legal ground"],
  evidence: ["Pierādījumi", "Evidence"],
  evidenceTitle: ["Pierādījums", "Piece of evidence"],
  proves: ["Ko tas pierāda", "What it proves"],
  preTrial: ["Ārpustiesas kārtība", "Out-of-court procedure"],
  preTrialSteps: ["Ārpus tiesas darītais", "Done out of court"],
  mediation: ["Mēģināts vienoties mediācijā", "Mediation was tried"],
  hearing: ["Lūdz tiesas sēdi", "Asks for a hearing"],
  hearingReason: ["Kāpēc vajadzīga tiesas sēde", "Why a hearing is needed"],
  feeBack: ["Lūdz atlīdzināt valsts nodevu", "Asks for the state fee back"],
  conductCosts: ["Lūdz atlīdzināt lietas vešanas izdevumus", "Asks for the costs of conducting the case"],
  otherRequests: ["Citi lūgumi", "Other requests"],
  costList: ["Lietas vešanas izdevumi", "Costs of conducting the case"],
  exempt: ["Lūdz atbrīvot no valsts nodevas", "Claims an exemption from the state fee"],
  exemptionGround: ["Atbrīvojuma pamats", "Ground of the exemption"],
  eventMunicipality: ["Notikuma vai darba vieta", "Place of the event or of work"],
  court: ["Izvēlētā tiesa", "Court chosen"],
  attachments: ["Pielikumi", "Attachments"],
  truth: ["Apliecina, ka ziņas ir patiesas", "Declares that it is true"],
  answers: ["Atbildes uz trūkumiem", "Answers to the defects"],
  defect: ["Trūkums", "Defect"],
  answer: ["Atbilde", "Answer"],
};

const YES_NO: Words = { yes: ["jā", "yes"], no: ["nē", "no"] };

/** What was chosen, by the question: one word may mean two things in two questions. */
const CHOICES: Readonly<Record<string, Words>> = {
  claimAbout: {
    money: ["piedzīt naudu", "to recover money"],
    maintenance: ["piedzīt uzturlīdzekļus", "to recover maintenance"],
    other: ["cits", "something else"],
  },
  defendantPlace: { latvia: ["Latvijā", "in Latvia"], abroad: ["tikai ārvalstī", "only abroad"] },
  mainDebtSize: {
    within: ["līdz 3 000 €", "up to 3000 euros"],
    above: ["vairāk par 3 000 €", "above 3000 euros"],
  },
  representativeGround: {
    powerOfAttorney: ["notariāli apliecināta pilnvara", "notarised power of attorney"],
    advocate: ["zvērināta advokāta orderis", "order of a sworn advocate"],
    law: ["likums", "law"],
  },
  addressKind: {
    declared: ["deklarētā vai juridiskā adrese", "declared or legal address"],
    residence: ["faktiskā dzīvesvieta", "actual residence"],
    lastKnown: ["pēdējā zināmā dzīvesvieta", "last known residence"],
  },
  basis: {
    contract: ["līgums vai pakalpojums", "contract or service"],
    loan: ["aizdevums", "loan"],
    rent: ["īre vai noma", "rent or lease"],
    utilities: ["mājas pārvaldīšana, komunālie pakalpojumi", "management of a building, utilities"],
    labour: ["darba attiecības", "employment"],
    injury: ["personisks aizskārums, kaitējums veselībai", "personal injury, harm to health"],
    damage: ["zaudējumi mantai", "damage to property"],
    other: ["cits pamats", "another ground"],
  },
  preTrial: { notRequired: ["nebija vajadzīga", "was not needed"], done: ["ir ievērota", "was followed"] },
};

const at = (language: DeskLanguage): 0 | 1 => (language === "en" ? 1 : 0);

const wordIn = (words: Words | undefined, code: string, language: DeskLanguage): string | undefined =>
  words !== undefined && Object.hasOwn(words, code) ? words[code]?.[at(language)] : undefined;

export const answerName = (key: string, language: DeskLanguage): string =>
  wordIn(NAMES, key, language) ?? wordsOf(key);

/** "movedOutSince" is read as "Moved out since". */
function wordsOf(key: string): string {
  const words = key.replaceAll(
    /([a-z0-9])([A-Z])/g,
    (_, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words for what was chosen; a text that was no choice stays as it is. */
export const chosenWords = (key: string, chosen: string, language: DeskLanguage): string =>
  wordIn(Object.hasOwn(CHOICES, key) ? CHOICES[key] : undefined, chosen, language) ??
  wordIn(YES_NO, chosen, language) ??
  chosen;

const EXEMPTION = [
  "Civilprocesa likuma 43. panta {part}. daļa",
  "Civil Procedure Law, s. 43({part})",
] as const;
const POINT = [", {point}. punkts", ", point {point}"] as const;

/** Part and point of the law that releases from the fee. */
export function exemptionWords(part: string, point: string | null, language: DeskLanguage): string {
  const named = EXEMPTION[at(language)].replace("{part}", part);
  return point === null ? named : `${named}${POINT[at(language)].replace("{point}", point)}`;
}
