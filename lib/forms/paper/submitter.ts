import type { Block } from "@/lib/documents/block";
import type { SubmitContext } from "../form";
import type { Principal } from "../principal";
import { addressLine } from "../fields/address";
import { heading, type PaperWords, rowsOf } from "./paper-words";

/** Who files, and for whom: name and code as the sign-in and the mandate know them. */
export function submitterBlocks(words: PaperWords, { filer, principal }: SubmitContext): Block[] {
  const { text } = words;
  const name = `${filer.givenName} ${filer.familyName}`;
  const person = rowsOf([
    [text("document.name"), name],
    [text("document.personalCode"), filer.personalCode],
    [text("document.ground"), principal === null ? null : groundOf(words, principal)],
  ]);
  if (principal === null) return [heading(text("document.submitter")), ...person];
  return [
    heading(text("document.submitter")),
    ...rowsOf([
      [text(principal.kind === "company" ? "document.companyName" : "document.name"), principal.name],
      [text("document.personalCode"), principal.personalCode],
      [text("document.registrationNumber"), principal.registrationNumber],
      [
        text(principal.kind === "company" ? "document.legalAddress" : "document.declaredAddress"),
        principal.address === null ? null : addressLine(principal.address),
      ],
    ]),
    heading(text("document.representative")),
    ...person,
  ];
}

const groundOf = ({ text }: PaperWords, { capacity, document }: Principal): string =>
  [text(`document.capacity.${capacity}`), document].filter((part) => part !== null).join(", ");
