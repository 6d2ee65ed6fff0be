import type { Due, Filing, NewFiling } from "@/lib/exchange/shapes";

/** A filing as the court keeps it: what came in, and what was answered. Dues are kept beside it. */
export type FilingFile = Omit<Filing, "dues" | "ownerPersonalCode" | "answerDocumentId"> & {
  /** The paper that answers it; filings of before there were such papers have none. */
  readonly answerDocumentId?: string | null;
  readonly content: NewFiling;
  /** Whether it opens a case of its own; filings of before there were others do. */
  readonly opensCase?: boolean;
  /** What the court decides by itself if nobody at the desk does before. */
  readonly planned?: Plan | null;
  /** What is known of the signature: the clerk sees it. */
  readonly signature: SignatureFinding;
};

/** A decision that is taken by itself at its moment, with what it needs to be told. */
export type Plan = {
  readonly at: string;
  readonly decision: string;
  readonly input: Readonly<Record<string, unknown>>;
};

/** `other…`: of somebody who had to sign besides the submitter. */
export type SignatureFinding =
  "verified" | "notChecked" | "missing" | "otherPerson" | "broken" | "otherMissing" | "otherBroken";

/** What the portal is told of a filing; what the court keeps for itself is left out. */
export function filingAnswer(file: FilingFile, dues: readonly Due[]): Filing {
  const {
    content,
    signature: _signature,

    opensCase: _opens,
    planned: _,
    ...told
  } = file;
  return {
    ...told,
    answerDocumentId: told.answerDocumentId ?? null,
    ownerPersonalCode: content.submitter.personalCode,
    dues: [...dues],
  };
}

/** Received, and nothing keeps it back from being registered: it opens a case, or its case is known. */
export const isToBeRegistered = ({ state, kind, caseId, opensCase = true }: FilingFile): boolean =>
  state === "received" && kind !== "correction" && (caseId === null) === opensCase;
