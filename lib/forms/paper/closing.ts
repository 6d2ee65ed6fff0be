import type { Block } from "@/lib/documents/block";
import type { SubmitContext } from "../form";
import { heading, numbered, paragraph, type PaperWords } from "./paper-words";

/** The end of every paper: what is attached, the declaration and the signature. Confidential files are not named in it. */
export function closing({ text }: PaperWords, { filer, principal, attachments }: SubmitContext): Block[] {
  const named = attachments.filter(({ purpose }) => purpose !== "confidential").map(({ name }) => name);
  const name = `${filer.givenName} ${filer.familyName}`;
  return [
    heading(text("document.attachments")),
    named.length === 0 ? paragraph(text("document.noAttachments")) : numbered(named),
    heading(text("document.declaration")),
    paragraph(text("fields.truth.statement")),
    {
      kind: "signature",
      name,
      role: principal === null ? text("document.role") : text("document.roleFor", { name: principal.name }),
      note: text("document.signedElectronically"),
    },
  ];
}
