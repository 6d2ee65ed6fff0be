export type CaseSubPage = "" | "documents" | "hearings" | "payments" | "participants";

/** The address of a case or of a page below it, without its language. */
export const caseAddress = (caseId: string, page: CaseSubPage = ""): string =>
  `/cases/${caseId}${page === "" ? "" : `/${page}`}`;

/** Where a document of a case is fetched from. */
export const documentAddress = (caseId: string, documentId: string): string =>
  `/api/cases/${caseId}/documents/${documentId}`;
