import type { Cents } from "@/lib/core/money";
import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { CourtChoice } from "@/lib/courts/court-choice";
import type { Attached } from "@/lib/documents/attached";
import type { Block } from "@/lib/documents/block";
import type { MyData, NewFiling, Party } from "@/lib/exchange/shapes";
import type { Exemption } from "@/lib/fees/exemptions";
import type { FeeSchedule } from "@/lib/fees/schedule";
import type { StateFee } from "@/lib/fees/state-fee";
import type { CaseFacts } from "./case-facts";
import type { Fields } from "./field";
import type { Issue, IssueCode } from "./issue";
import type { Principal } from "./principal";
import type { TypedGroup } from "./typed";

/** Parsed answers by the name of their field, when the form that they belong to is not known. */
export type Answers = Readonly<Record<string, unknown>>;

type Condition = (answers: Answers) => boolean;
export type Check = (answers: Answers) => Issue | undefined;
export type CheckAmong = (entry: Answers, before: readonly Answers[]) => Issue | undefined;

export type QuestionStep = {
  readonly kind: "questions";
  readonly id: string;
  readonly when: Condition | null;
  readonly fields: Fields;
  readonly check: Check | null;
  /** Asked at the end of the check page, under everything that it confirms. */
  readonly isConfirmation: boolean;
  /** Asked first, also of people who have not signed in yet: whether this is their form. It is not part of the paper. */
  readonly isPrecheck: boolean;
};

/** "Add another": each entry is filled on a page of its own. */
export type ListStep = {
  readonly kind: "list";
  readonly id: string;
  readonly when: Condition | null;
  readonly fields: Fields;
  readonly min: number;
  readonly max: number;
  /** Sums that make up an entry, the main one first, and what the main ones may come to together: shown while one types. */
  readonly sums: { readonly names: readonly string[]; readonly limit: Cents } | null;
  /** Judges one entry together with the answers above. */
  readonly check: Check | null;
  /** Judges one entry beside those before it. */
  readonly among: CheckAmong | null;
  /** The field that names somebody who may be asked to fill the rest of their entry; null where nobody else fills any. */
  readonly partOf: string | null;
};

/** A dead end: the form cannot be used, and says what can be done instead. */
export type StopStep = { readonly kind: "stop"; readonly id: string; readonly when: Condition };

export type Step = QuestionStep | ListStep | StopStep;
export type AskedStep = QuestionStep | ListStep;

/** Who files, as the session knows them: never asked, never typed. */
export type Filer = {
  readonly givenName: string;
  readonly familyName: string;
  readonly personalCode: string;
};

/** The notice of defects that a correction answers. */
export type Correction = {
  readonly filingId: string;
  /** The form of the filing that is corrected. */
  readonly form: string;
  readonly platformFilingId: string;
  readonly caseId: string | null;
  readonly courtId: string;
  readonly courtName: string;
  readonly registrationNumber: string | null;
  readonly receivedOn: Day | null;
  readonly defects: readonly NamedDefect[];
  /** The questions of the form that was filed which the defects name, under the names that they have in the correction. */
  readonly asked: AskedAgain;
  readonly cureBy: Day | null;
};

export type NamedDefect = {
  readonly field: string | null;
  readonly text: string;
  /** The name of the question that is asked again; null where the answer is a text. */
  readonly question: string | null;
};

/** Questions that are asked once more, and what was typed the first time. */
export type AskedAgain = { readonly fields: Fields; readonly typed: TypedGroup };

export type SubmitContext = {
  readonly filer: Filer;
  /** The legal day on which it is filed. */
  readonly day: Day;
  /** What is known of fees on every day: the house's own schedules and those that the platform has published. */
  readonly schedules: readonly FeeSchedule[];
  readonly attachments: readonly Attached[];
  readonly correction: Correction | null;
  /** The case in which it is filed, where the portal sees it. */
  readonly inCase: CaseFacts | null;
  /** For whom it is filed; null for oneself. */
  readonly principal: Principal | null;
};

/** The filing in the platform's terms. */
export type Filed = {
  readonly kind: NewFiling["kind"];
  readonly subject: string;
  readonly parties: readonly Party[];
  readonly hearing: { readonly requested: boolean; readonly reason: string | null };
  readonly mainDebt: Cents | null;
  readonly claimTotal: Cents | null;
  /** The number of a case that the portal does not see, as the person wrote it. */
  readonly caseNumber?: string | null;
  /** The hearing, ruling or due of the case that it is about. */
  readonly concerns?: NewFiling["concerns"];
  /** True when it admits the claim, fully or in part: a power must name that (Civil Procedure Law, s. 86(2)). */
  readonly admitsClaim?: boolean;
};

/** Something that may well be right and should be looked at once more. */
export type Warning = {
  readonly step: string;
  readonly code: IssueCode;
  readonly params: Readonly<Record<string, string>>;
};

/** Somebody who must sign, by the code under which they sign in. */
export type Signatory = { readonly name: string; readonly personalCode: string };

/** What comes of the answers. All of it is pure. */
export type Submit<Meant> = {
  /** What the registers know, as if it had been typed. */
  prefill(known: MyData): TypedGroup;
  /** Sums that the person has reckoned with already, as if they had been typed; a form that asks for none has no use for them. */
  fromDebts?(debts: readonly Cents[]): TypedGroup;
  /** The ground on which the person has reckoned without a fee; nothing where the form does not offer it. */
  fromExemption?(exemption: Exemption): TypedGroup;
  /** What the register knows of the case in which it is filed, as if it had been typed; a form that asks for none of it has no use for it. */
  fromCase?(inCase: CaseFacts, principal: Principal | null): TypedGroup;
  court(answers: Meant, context: SubmitContext): FilingCourt;
  /** Null where the law asks for no fee. */
  fee(answers: Meant, context: SubmitContext): StateFee | null;
  /** In Latvian it is what is filed; in English an aid for reading it. */
  document(answers: Meant, context: SubmitContext, language: Language): readonly Block[];
  filed(answers: Meant, context: SubmitContext): Filed;
  /**
   * What only the court may read, as a document of its own that stays out of the file of the case; null where there is nothing of
   * that kind. It is Latvian, and its words stand in nothing else that is filed.
   */
  confidential?(answers: Meant, context: SubmitContext): readonly Block[] | null;
  warnings(answers: Meant): readonly Warning[];
  /** Who must sign besides the one who files; nobody where the form does not say. */
  signatories?(answers: Meant, context: SubmitContext): readonly Signatory[];
};

/** A court with its reason; where it is handed in is said only if that is another court than the one addressed. */
type ReasonedCourt = Pick<CourtChoice, "courtId" | "courtName" | "reason" | "confidence" | "municipality"> &
  Partial<Pick<CourtChoice, "handInCourtId" | "doubt" | "housePlace">>;

/** The court whose notice is answered, or which somebody turns to without there being a case: no law has to lead there. */
type NamedCourt = {
  readonly courtId: string;
  readonly courtName: string;
  readonly reason: "sameCourt" | "addressed";
};

export type FilingCourt = ReasonedCourt | NamedCourt;

/** Whether the law leads to the court. */
export const isReasoned = (court: FilingCourt): court is ReasonedCourt =>
  court.reason !== "sameCourt" && court.reason !== "addressed";

/** The court to which the filing goes; the one addressed may be the court above it. */
export const handInCourt = (court: FilingCourt): string =>
  isReasoned(court) ? (court.handInCourtId ?? court.courtId) : court.courtId;

/** A form is a value: what is asked, when, and what comes of it. Methods, so that a form of certain answers is also a form of any. */
export type Form<Meant = Answers> = Submit<Meant> & {
  readonly id: string;
  readonly version: number;
  readonly steps: readonly Step[];
};
