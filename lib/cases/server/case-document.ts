import "server-only";
import { err, ok, type Result } from "@/lib/core/result";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import { ExchangeUnavailable } from "@/lib/exchange/exchange-unavailable";
import { ExchangeWrongAnswer } from "@/lib/exchange/exchange-wrong-answer";
import { documentContent, type DocumentContent } from "@/lib/exchange/server/document-content";
import type { CourtDocument } from "@/lib/exchange/shapes";
import { log } from "@/lib/log";
import { valueOr } from "../case-file";
import { savedTitle } from "../discreet-case";
import { caseOf } from "./case-of";
import { type Reader, readingFor } from "./reader";

export type AskedDocument = {
  readonly caseId: string;
  readonly documentId: string;
  readonly range: string | undefined;
};
export type OpenDocument = { readonly about: CourtDocument; readonly content: DocumentContent };
type Refusal = "notFound" | "unavailable" | "rangeNotSatisfiable";

/** The bytes of a document that the register lists in the reader's case; the platform is asked in the reader's name. */
export async function caseDocument(
  { caseId, documentId, range }: AskedDocument,
  reader: Reader,
): Promise<Result<OpenDocument, Refusal>> {
  const file = await caseOf(caseId, reader);
  if (!file.ok) return file;
  if (file.value.documents === "unavailable") return err("unavailable");
  const listed = valueOr(file.value.documents, []).find((document) => document.documentId === documentId);
  if (listed === undefined) return err("notFound");
  const about = { ...listed, title: savedTitle(listed, file.value.summary.value) };
  try {
    const content = await documentContent(readingFor(reader, "readDocument"), documentId, range);
    return await checked({ about, content }, reader);
  } catch (error) {
    // What the platform's refusals and silence mean for the reader; everything else is a bug.
    if (error instanceof ExchangeUnavailable || error instanceof ExchangeWrongAnswer)
      return err("unavailable");
    if (!(error instanceof ExchangeRefused)) throw error;
    return err(error.status === 416 ? "rangeNotSatisfiable" : "notFound");
  }
}

/** The list and the bytes must be of one document; while they are not, neither is shown. */
async function checked(open: OpenDocument, { requestId }: Reader): Promise<Result<OpenDocument, Refusal>> {
  const { about, content } = open;
  if (content.sha256 === about.sha256) return ok(open);
  await content.body.cancel();
  log.error(
    { requestId, documentId: about.documentId, code: "documentDigestMismatch" },
    "a document differs from what the register listed",
  );
  return err("unavailable");
}
