import type { FiledDocument } from "@/lib/exchange/shapes";
import type { FiledPaper } from "./case-file";
import type { FilingFile } from "./filing-file";
import { rulesOf } from "./kinds/rules-of-kind";

/** The machine-readable copy is for the register; what is confidential is the court's alone (Civil Procedure Law, s. 250.46). */
const NOT_IN_THE_FILE: readonly FiledDocument["purpose"][] = ["filingData", "confidential"];

/** What was filed, as it lies in the file of the case. */
export const papersOf = (
  filing: FilingFile,
  by: Pick<FiledPaper, "author" | "audience">,
): readonly FiledPaper[] =>
  filing.content.documents
    .filter(({ purpose }) => !NOT_IN_THE_FILE.includes(purpose))
    .map(({ documentId, purpose, name, mediaType, size, sha256 }) => ({
      documentId,
      title: name,
      kind: purpose === "filing" ? rulesOf(filing.kind).paperKind : "evidence",
      mediaType,
      size,
      sha256,
      availableAt: filing.receivedAt,
      ...by,
    }));
