import type { CaseSummary, CourtDocument } from "@/lib/exchange/shapes";
import type { TextKey } from "@/lib/i18n/text-key";
import { isClaim } from "./is-claim";
import { nameOfSide } from "./side";

type ProcessKind = CaseSummary["processKind"];

/** What a document is; what begins a case that is no claim is an application. */
export const documentWords = ({ kind }: Pick<CourtDocument, "kind">, process: ProcessKind): TextKey =>
  kind === "claim" && !isClaim(process) ? "cases:documents.application" : `cases:documents.kind.${kind}`;

/** From whom a document is; the sides are named as in their kind of proceedings. */
export const authorWords = ({ author }: Pick<CourtDocument, "author">, process: ProcessKind): TextKey =>
  author === "claimant" || author === "defendant"
    ? `cases:role.${nameOfSide(process, author)}`
    : `cases:documents.by.${author}`;
