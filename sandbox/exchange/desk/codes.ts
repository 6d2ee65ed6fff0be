import type { FilingState } from "@/lib/exchange/shapes";
import type { FilingKind } from "../tis/kinds/kind-rules";
import { rulesOf } from "../tis/kinds/rules-of-kind";
import type { DeskLanguage } from "./texts";

/** The codes of the contract and of the desk in words, Latvian and English. */
const WORDS: Readonly<Record<string, readonly [lv: string, en: string]>> = {
  received: ["saņemts", "received"],
  registered: ["reģistrēts lietā", "registered"],
  leftWithoutProgress: ["atstāts bez virzības", "left without progress"],
  refused: ["atteikts pieņemt", "refused"],
  deemedNotFiled: ["uzskatāms par neiesniegtu", "deemed not filed"],
  corrected: ["trūkumi novērsti", "corrected"],
  opened: ["ierosināta, tiesnesis lemj", "opened, the judge decides"],
  awaitingExplanation: ["gaida atbildētāja paskaidrojumu", "awaiting the defendant's explanation"],
  judgmentDateSet: ["paziņota sprieduma diena", "date of judgment told"],
  hearingSet: ["nozīmēta tiesas sēde", "hearing scheduled"],
  decided: ["spriedums sastādīts", "decided"],
  inForce: ["spriedums stājies spēkā", "in force"],
  warningSent: ["nosūtīts brīdinājums", "warning sent"],
  underAppeal: ["pie augstākas tiesas", "with the court above"],
  terminated: ["tiesvedība izbeigta", "terminated"],
  renewed: ["izskatīšana atsākta", "heard again"],
  requestReceived: ["saņemts lūgums", "request received"],
  requestDecided: ["lūgums izlemts", "request decided"],
  fullJudgment: ["spriedums", "judgment"],
  filing: ["iesniegums", "the filing"],
  claim: ["prasības pieteikums", "statement of claim"],
  correction: ["trūkumu novēršana", "correction of defects"],
  filingData: ["iesnieguma dati", "data of the filing"],
  powerOfAttorney: ["pilnvara", "power of attorney"],
  paymentProof: ["maksājuma apliecinājums", "proof of payment"],
  translation: ["tulkojums", "translation"],
  deed: ["saistību akts", "deed"],
  pretrialProof: ["ārpustiesas kārtības apliecinājums", "proof of the pre-trial step"],
  birthFacts: ["dzimšanas apliecinājums", "proof of birth"],
  incomeProof: ["ienākumu apliecinājums", "proof of income"],
  confidential: ["konfidenciāls pielikums", "confidential annex"],
  court: ["tiesa", "court"],
  claimant: ["prasītājs", "claimant"],
  defendant: ["atbildētājs", "defendant"],
  representative: ["pārstāvis", "representative"],
  thirdPerson: ["trešā persona", "third person"],
  applicant: ["pieteicējs", "applicant"],
  debtor: ["parādnieks", "debtor"],
  authority: ["iestāde", "authority"],
  interestedPerson: ["ieinteresētā persona", "interested person"],
  child: ["bērns", "child"],
  stateFee: ["valsts nodeva", "state fee"],
  deposit: ["drošības nauda", "deposit"],
  service: ["maksas pakalpojums", "paid service"],
  hearing: ["tiesas sēde", "hearing"],
  ruling: ["nolēmums", "ruling"],
  due: ["maksājums", "payment due"],
  document: ["dokuments", "document"],
  other: ["cits", "other"],
  verified: ["pārbaudīts, derīgs", "verified, valid"],
  notChecked: ["ir, nav pārbaudīts", "present, not checked"],
  missing: ["nav", "missing"],
  otherPerson: ["parakstījis cits", "signed by somebody else"],
  otherMissing: ["nav parakstījuši visi", "not signed by all"],
  otherBroken: ["kāds paraksts nav derīgs", "a signature is not valid"],
  broken: ["nederīgs", "not valid"],
  unpaid: ["nav samaksāta", "unpaid"],
  paid: ["samaksāta", "paid"],
  exempt: ["atbrīvots", "exempt"],
  granted: ["apmierināt", "granted"],
  partlyGranted: ["apmierināt daļēji", "partly granted"],
  dismissed: ["noraidīt", "dismissed"],
  notice: ["paziņojums", "notice"],
  explanation: ["paskaidrojums", "explanation"],
  evidence: ["pierādījums", "evidence"],
  decision: ["lēmums", "decision"],
  scheduled: ["nozīmēta", "scheduled"],
  postponed: ["atlikta", "postponed"],
  held: ["notikusi", "held"],
  cancelled: ["atcelta", "cancelled"],
  filingReceived: ["iesniegums saņemts", "filing received"],
  caseRegistered: ["lieta reģistrēta", "case registered"],
  judgeAssigned: ["noteikts tiesnesis", "judge assigned"],
  correctionReceived: ["saņemts labojums", "correction received"],
  accepted: ["prasība pieņemta", "claim accepted"],
  sentToDefendant: ["nosūtīts atbildētājam", "sent to the defendant"],
  explanationReceived: ["saņemts paskaidrojums", "explanation received"],
  explanationPeriodEnded: ["paskaidrojumu termiņš beidzies", "time for the explanation ended"],
  hearingPostponed: ["tiesas sēde atlikta", "hearing postponed"],
  hearingHeld: ["tiesas sēde notikusi", "hearing held"],
  hearingNotGranted: ["tiesas sēde nav nozīmēta", "hearing not granted"],
  documentAdded: ["pievienots dokuments", "document added"],
  shortJudgment: ["saīsinātais spriedums", "short judgment"],
  duePaid: ["samaksa paziņota", "payment reported"],
  notNow: ["Šajā stāvoklī to darīt nevar.", "This cannot be done in this state."],
  notFound: ["Tāda nav.", "There is no such thing."],
  feeUnpaid: [
    "Valsts nodeva nav samaksāta: atstājiet bez virzības.",
    "The state fee is not paid: leave without progress.",
  ],
  dayPassed: ["Šī diena jau pagājusi.", "That day has passed."],
  termTooShort: ["Termiņš ir vismaz 20 dienas.", "The term is at least 20 days."],
  caseMissing: [
    "Nav zināma lieta: pievienojiet lietai pēc numura vai atbildiet bez lietas.",
    "The case is not known: attach it to one by its number, or answer it without.",
  ],
  caseUnknown: ["Lietas ar tādu numuru nav.", "There is no case with that number."],
  reasonMissing: ["Norādiet pamatojumu.", "Give the reason."],
  textMissing: ["Uzrakstiet tekstu.", "Write the text."],
  beginsTooEarly: [
    "Jaunam grafikam jāsākas pēc iepriekšējā sākuma. Lai labotu pēdējo grafiku, atstājiet tā nosaukumu.",
    "A new schedule must begin after the one before it began. To correct the last schedule, keep its name.",
  ],
  inputInvalid: ["Aizpildiet visus laukus pareizi.", "Fill in every field correctly."],
};

/** The words for a code; a code without words is shown as it is. */
export function inWords(code: string, language: DeskLanguage): string {
  const [first = ""] = code.split(" ");
  return WORDS[first]?.[language === "en" ? 1 : 0] ?? code;
}

/** What became of a filing. */
const STATES: Partial<Record<FilingState, readonly [lv: string, en: string]>> = {
  granted: ["apmierināts", "granted"],
  partlyGranted: ["apmierināts daļēji", "granted in part"],
  notGranted: ["noraidīts", "not granted"],
  noted: ["izskatīts", "noted"],
};

export const stateInWords = (state: FilingState, language: DeskLanguage): string =>
  STATES[state]?.[language === "en" ? 1 : 0] ?? inWords(state, language);

/** What was filed, as the court calls it. */
export function kindInWords(kind: FilingKind, language: DeskLanguage): string {
  const { lv, en } = rulesOf(kind).name;
  return language === "en" ? en : lv;
}
