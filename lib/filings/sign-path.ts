import type { Language } from "@/lib/core/language";

/** What the sign page can have to tell. */
export const SIGN_PROBLEMS = [
  "declined",
  "pending",
  "expired",
  "notValid",
  "changed",
  "notSigned",
  "signerDown",
  "signaturesMissing",
] as const;
export type SignProblem = (typeof SIGN_PROBLEMS)[number];

type SignPage = {
  readonly language: Language;
  readonly form: string;
  readonly draftId: string;
  readonly problem: SignProblem | null;
};

/** The address of the page on which a draft is signed and handed in. */
export const signPath = ({ language, form, draftId, problem }: SignPage): string =>
  `/${language}/forms/${form}/${draftId}/sign${problem === null ? "" : `?problem=${problem}`}`;
