import { DEFAULT_LANGUAGE } from "@/lib/core/language";
import type { CaseSummary, CourtDocument } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import { documentWords } from "./document-words";

type Kind = Pick<CaseSummary, "processKind">;

/** A case of which nobody should learn from a list, or from the names of saved files: protection from violence (CPL ch. 30.5). */
export const isDiscreetCase = ({ processKind }: Kind): boolean => processKind === "protection";

/** Under which name a document of the case is saved: the court's own, of a discreet case only what kind of paper it is. */
export const savedTitle = (document: Pick<CourtDocument, "kind" | "title">, of: Kind): string =>
  isDiscreetCase(of) ? translator(DEFAULT_LANGUAGE)(documentWords(document, of.processKind)) : document.title;
