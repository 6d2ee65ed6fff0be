import type { NewsKind, NewsSubject } from "./news";

const HEARINGS: ReadonlySet<NewsKind> = new Set(["hearingSet", "hearingChanged", "hearingTomorrow"]);

/** The page on which the news can be read whole. A draft's page needs the name of its form. */
export function newsPath(kind: NewsKind, subject: NewsSubject, formOfDraft: string | undefined): string {
  const { filingId, caseId, dueId, draftId, signatoryId } = subject;
  if (typeof signatoryId === "string") return `/signatures/${signatoryId}`;
  if (typeof dueId === "string") return `/dues/${dueId}`;
  if (typeof draftId === "string" && formOfDraft !== undefined) return `/forms/${formOfDraft}/${draftId}`;
  if (typeof filingId === "string") return `/filings/${filingId}`;
  if (typeof caseId !== "string") return "/cases";
  return HEARINGS.has(kind) ? `/cases/${caseId}/hearings` : `/cases/${caseId}`;
}
