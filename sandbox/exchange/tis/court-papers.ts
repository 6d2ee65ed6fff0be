import { newId } from "@/lib/core/id";
import { sha256Of, storeDocument } from "../documents/store";
import { courtPaper } from "../pdf/court-paper";
import { type CaseFile, type FiledPaper, withPaper } from "./case-file";
import type { Moment } from "./moment";

/** A paper as it is drawn up. */
export type PaperDraft = {
  readonly kind: FiledPaper["kind"];
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly audience?: FiledPaper["audience"];
  readonly author?: FiledPaper["author"];
  readonly signedBy?: string;
  /** To whom it is addressed: may open it also where the case is not to be seen. */
  readonly addressee?: string;
};

/** Writes a paper as a PDF into the file of a case. */
export async function filePaper(
  moment: Moment,
  file: CaseFile,
  draft: PaperDraft,
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
    personalCode: draft.addressee ?? null,
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

/** Writes a paper that lies in no case: a letter to whoever asked. */
export async function loosePaper(
  moment: Moment,
  court: string,
  { title, paragraphs, addressee, signedBy = court }: PaperDraft,
): Promise<string> {
  const { queries, at } = moment;
  const paper = { court, caseNumber: null, place: "Rīga", title, paragraphs, signedBy, at };
  const bytes = await courtPaper(paper);
  const documentId = newId(at.getTime());
  const personalCode = addressee ?? null;
  await storeDocument(queries, { documentId, personalCode, mediaType: "application/pdf", bytes, at });
  return documentId;
}

const placeOf = (courthouse: string | null): string => courthouse?.split(",")[0] ?? "Rīga";
