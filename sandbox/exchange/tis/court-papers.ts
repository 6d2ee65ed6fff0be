import { newId } from "@/lib/core/id";
import { sha256Of, storeDocument } from "../documents/store";
import { courtPaper } from "../pdf/court-paper";
import { type CaseFile, type FiledPaper, withPaper } from "./case-file";
import type { Moment } from "./moment";

type Draft = {
  readonly kind: FiledPaper["kind"];
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly audience?: FiledPaper["audience"];
  readonly author?: FiledPaper["author"];
  readonly signedBy?: string;
};

/** Writes a paper as a PDF into the file of a case. */
export async function filePaper(
  moment: Moment,
  file: CaseFile,
  draft: Draft,
): Promise<{ file: CaseFile; documentId: string }> {
  const {
    kind,
    title,
    paragraphs,
    audience = "all",
    author = "court",
    signedBy = `Tiesnesis: ${file.judge ?? ""}`,
  } = draft;
  const { courtName, caseNumber, courthouse } = file;
  const bytes = await courtPaper({
    court: courtName,
    caseNumber,
    place: placeOf(courthouse),
    title,
    paragraphs,
    signedBy,
    at: moment.at,
  });
  const documentId = newId(moment.at.getTime());
  await storeDocument(moment.queries, {
    documentId,
    personalCode: null,
    mediaType: "application/pdf",
    bytes,
    at: moment.at,
  });
  const paper: FiledPaper = {
    documentId,
    title,
    kind,
    mediaType: "application/pdf",
    size: bytes.length,
    sha256: sha256Of(bytes),
    availableAt: moment.at.toISOString(),
    author,
    audience,
  };
  return { file: withPaper(file, paper), documentId };
}

const placeOf = (courthouse: string | null): string => courthouse?.split(",")[0] ?? "Rīga";
