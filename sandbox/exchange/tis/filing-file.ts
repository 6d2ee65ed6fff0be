import type { Due, Filing, NewFiling } from "@/lib/exchange/shapes";

/** A filing as the court keeps it: what came in, and what was answered. Dues are kept beside it. */
export type FilingFile = Omit<Filing, "dues" | "ownerPersonalCode" | "answerDocumentId"> & {
  /** The paper that answers it; filings of before there were such papers have none. */
  readonly answerDocumentId?: string | null;
  readonly content: NewFiling;
  /** What is known of the signature: the clerk sees it. */
  readonly signature: SignatureFinding;
};
export type SignatureFinding = "verified" | "notChecked" | "missing" | "otherPerson" | "broken";

export const filingAnswer = (
  { content, signature: _signature, ...file }: FilingFile,
  dues: readonly Due[],
): Filing => ({
  ...file,
  answerDocumentId: file.answerDocumentId ?? null,
  ownerPersonalCode: content.submitter.personalCode,
  dues: [...dues],
});
