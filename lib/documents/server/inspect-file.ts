import "server-only";
import { fileTypeFromBuffer } from "file-type";
import { extensionOf, type FileKind, kindOfExtension } from "../file-kinds";
import type { FileProblem } from "../file-problem";
import { type FileReader, withFile } from "./file-reader";
import { hasHiddenZip } from "./hidden-zip";
import { inspectZip } from "./inspect-zip";
import { isPlainText } from "./plain-text-file";

type Seen = FileKind | FileProblem | undefined;

const HEAD = 4_100;
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** The old binary container of Office, in which encrypted documents of today are wrapped as well. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le").toString("latin1");

const PROBLEMS: ReadonlySet<string> = new Set(["fileEncrypted", "fileDamaged", "filePolyglot"]);
const isProblem = (seen: Seen): seen is FileProblem => seen !== undefined && PROBLEMS.has(seen);

export type Inspected =
  { readonly ok: true; readonly kind: FileKind } | { readonly ok: false; readonly problem: FileProblem };

const refuse = (problem: FileProblem): Inspected => ({ ok: false, problem });

/**
 * What a file really is. The name and the content must agree; a password, a file hidden in another and a broken file are
 * told by their names, so that people know what to do.
 */
export async function inspectFile(path: string, name: string): Promise<Inspected> {
  const claimed = kindOfExtension(extensionOf(name));
  return withFile(path, async (file) => {
    if (file.size === 0) return refuse("fileEmpty");
    if (claimed === undefined) return refuse("fileWrongType");
    const seen = await kindOfContent(path, file);
    if (isProblem(seen)) return refuse(seen);
    if (seen !== claimed) return refuse("fileMislabelled");
    return { ok: true, kind: seen };
  });
}

async function kindOfContent(path: string, file: FileReader): Promise<Seen> {
  const head = await file.head(HEAD);
  if (head.subarray(0, ZIP.length).equals(ZIP)) return inspectZip(path);
  if (head.subarray(0, OLE.length).equals(OLE))
    return (await isEncryptedOffice(file)) ? "fileEncrypted" : undefined;
  const type = await fileTypeFromBuffer(head);
  if (type === undefined) return (await isPlainText(file)) ? "txt" : undefined;
  return LOOKS.get(type.ext)?.(file, head);
}

type Look = (file: FileReader, head: Buffer) => Promise<Seen>;

/** By the ending under which the library knows the content. A kind that is not here is none of ours. */
const LOOKS: ReadonlyMap<string, Look> = new Map<string, Look>([
  ["pdf", pdf],
  ["jpg", async (file) => picture(file, "jpg", await file.contains(/\xff\xd9/, 2))],
  ["png", async (file) => picture(file, "png", await file.contains(/IEND\xae\x42\x60\x82/, 8))],
  ["tif", (file) => picture(file, "tiff", true)],
]);

const isEncryptedOffice = (file: FileReader): Promise<boolean> =>
  file.contains(new RegExp(ENCRYPTED_PACKAGE), ENCRYPTED_PACKAGE.length);

async function picture(file: FileReader, kind: "jpg" | "png" | "tiff", isWhole: boolean): Promise<Seen> {
  if (!isWhole) return "fileDamaged";
  return (await hasHiddenZip(file)) ? "filePolyglot" : kind;
}

async function pdf(file: FileReader, head: Buffer): Promise<Seen> {
  // Readers look for the mark in the first kilobyte; something before it would make the file two things at once.
  if (!head.subarray(0, 5).equals(Buffer.from("%PDF-"))) return "filePolyglot";
  if (!(await file.tail(2_048)).includes("%%EOF"))
    return (await hasHiddenZip(file)) ? "filePolyglot" : "fileDamaged";
  if (await file.contains(/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/, 64)) return "fileEncrypted";
  return (await hasHiddenZip(file)) ? "filePolyglot" : "pdf";
}
