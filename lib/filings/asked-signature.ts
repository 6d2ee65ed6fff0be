import type { Language } from "@/lib/core/language";
import type { FilingContent } from "./filing-content";
import type { FilingFile } from "./frozen-files";
import type { KnownSignatory } from "./signatory";

/** What somebody is asked to sign, as they may see it: what is filed, and nothing else of the draft. */
export type AskedSignature = {
  readonly signatory: KnownSignatory;
  readonly filingId: string;
  readonly content: FilingContent;
  /** What may be opened: all that is filed but what only the court may read. */
  readonly files: readonly FilingFile[];
  /** Hexadecimal; of everything that is filed. */
  readonly contentSha256: string;
  readonly receivedAt: Date | null;
  /** Whoever asked has changed something since, so this is not what will be filed. */
  readonly isBeingChanged: boolean;
};

/** An invitation in a list. */
export type ListedSignature = {
  readonly id: string;
  readonly form: string;
  readonly askedBy: string;
  readonly askedAt: Date;
};

/** What was signed for another and stands in no case yet. */
export type GivenSignature = ListedSignature & {
  readonly signedAt: Date;
  /** When it was filed; null until then. */
  readonly filedAt: Date | null;
};

/** Why nothing came of it, as the page of the signature tells it. */
export const SIGNATURE_PROBLEMS = [
  "declined",
  "pending",
  "expired",
  "notValid",
  "changed",
  "decided",
  "signerDown",
  "reasonMissing",
  "reasonLong",
] as const;
export type SignatureProblem = (typeof SIGNATURE_PROBLEMS)[number];

/** So much may be said when one refuses. */
export const REASON_MAX = 2000;

/** What is wrong with the reason, and not with the whole: it is told at its field. */
export const REASON_PROBLEMS = ["reasonMissing", "reasonLong"] as const satisfies readonly SignatureProblem[];
type ReasonProblem = (typeof REASON_PROBLEMS)[number];
export const isOfReason = (problem: SignatureProblem | null): problem is ReasonProblem =>
  REASON_PROBLEMS.some((known) => known === problem);

type SignaturePage = {
  readonly language: Language;
  readonly id: string;
  readonly problem: SignatureProblem | null;
};

/** The address of the page on which somebody signs what they were asked to. */
export const signaturePath = ({ language, id, problem }: SignaturePage): string =>
  `/${language}/signatures/${id}${problem === null ? "" : `?problem=${problem}`}`;
