import "server-only";
import type { FileKind } from "../file-kinds";
import type { FileProblem } from "../file-problem";
import type { Signer } from "../signer";
import { inspectContainer } from "./inspect-container";
import { walkZip, type ZipContents } from "./walk-zip";

const ODT = "application/vnd.oasis.opendocument.text";
const ASICE = "application/vnd.etsi.asic-e+zip";

export type SeenZip = { readonly kind: FileKind; readonly signers: readonly Signer[] | null };

/** What kind of document a zip file is, told by what lies in it. */
export async function inspectZip(path: string): Promise<SeenZip | FileProblem | undefined> {
  const contents = await walkZip(path);
  if (typeof contents === "string") return contents;
  const { texts, isEncrypted } = contents;
  if (isEncrypted || (texts.get("META-INF/manifest.xml") ?? "").includes("encryption-data"))
    return "fileEncrypted";
  const declared = (texts.get("mimetype") ?? "").trim();
  if (declared === ASICE) return signed(path, contents);
  const kind = declared === ODT ? "odt" : officeKind(contents);
  return kind === undefined ? undefined : { kind, signers: null };
}

async function signed(path: string, contents: ZipContents): Promise<SeenZip | FileProblem> {
  const seen = await inspectContainer(path, contents);
  return typeof seen === "string" ? seen : { kind: "asice", signers: seen };
}

/** Office documents with macros are none of ours, whatever they are called. */
function officeKind({ parts }: ZipContents): FileKind | undefined {
  const names = new Set(parts.map(({ name }) => name));
  if (!names.has("[Content_Types].xml") || parts.some(({ name }) => name.endsWith("vbaProject.bin")))
    return undefined;
  if (names.has("word/document.xml")) return "docx";
  return names.has("xl/workbook.xml") ? "xlsx" : undefined;
}
