import "server-only";
import { fileTypeFromBuffer } from "file-type";
import { extensionOf, type FileKind, isHeicExtension, kindOfExtension } from "../file-kinds";
import type { FileProblem } from "../file-problem";
import type { FileRemark } from "../file-remark";
import { MAX_PIXELS } from "../limits";
import { pixelsOfJpeg, pixelsOfPng, pixelsOfTiff } from "../picture-size";
import type { Signer } from "../signer";
import { type FileReader, withFile } from "./file-reader";
import { hasHiddenZip } from "./hidden-zip";
import { inspectPdf } from "./inspect-pdf";
import { inspectZip } from "./inspect-zip";
import { isPlainText } from "./plain-text-file";

/** What the content is, a problem by its name, or nothing that we take. */
type Seen =
  | {
      readonly kind: FileKind;
      readonly remarks?: readonly FileRemark[];
      readonly signers?: readonly Signer[] | null;
    }
  | FileProblem
  | undefined;

const HEAD = 4_100;
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** The old binary container of Office, in which encrypted documents of today are wrapped as well. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le").toString("latin1");

export type Inspected =
  | {
      readonly ok: true;
      readonly kind: FileKind;
      readonly remarks: readonly FileRemark[];
      readonly signers: readonly Signer[] | null;
    }
  | { readonly ok: false; readonly problem: FileProblem };

const refuse = (problem: FileProblem): Inspected => ({ ok: false, problem });

/**
 * What a file really is. The name and the content must agree; a password, a file hidden in another, a trap and a broken file are
 * told by their names, so that people know what to do.
 */
export async function inspectFile(path: string, name: string): Promise<Inspected> {
  const extension = extensionOf(name);
  const claimed = kindOfExtension(extension);
  return withFile(path, async (file) => {
    if (file.size === 0) return refuse("fileEmpty");
    if (isHeicExtension(extension)) return refuse("fileHeic");
    if (claimed === undefined) return refuse("fileWrongType");
    const seen = await kindOfContent(path, file);
    if (typeof seen === "string") return refuse(seen);
    if (seen?.kind !== claimed) return refuse("fileMislabelled");
    return { ok: true, kind: seen.kind, remarks: seen.remarks ?? [], signers: seen.signers ?? null };
  });
}

async function kindOfContent(path: string, file: FileReader): Promise<Seen> {
  const head = await file.head(HEAD);
  if (head.subarray(0, ZIP.length).equals(ZIP)) return inspectZip(path);
  if (head.subarray(0, OLE.length).equals(OLE))
    return (await isEncryptedOffice(file)) ? "fileEncrypted" : undefined;
  const type = await fileTypeFromBuffer(head);
  if (type === undefined) return (await isPlainText(file)) ? { kind: "txt" } : undefined;
  return isHeicExtension(type.ext) ? "fileHeic" : LOOKS.get(type.ext)?.(file, head);
}

type Look = (file: FileReader, head: Buffer) => Promise<Seen>;

/** By the ending under which the library knows the content. A kind that is not here is none of ours. */
const LOOKS: ReadonlyMap<string, Look> = new Map<string, Look>([
  ["pdf", pdf],
  ["jpg", jpg],
  ["png", png],
  ["tif", tiff],
]);

const isEncryptedOffice = (file: FileReader): Promise<boolean> =>
  file.contains(new RegExp(ENCRYPTED_PACKAGE), ENCRYPTED_PACKAGE.length);

async function pdf(file: FileReader, head: Buffer): Promise<Seen> {
  const seen = await inspectPdf(file, head);
  return typeof seen === "string" ? seen : { kind: "pdf", ...seen };
}

async function jpg(file: FileReader): Promise<Seen> {
  const isWhole = await file.contains(/\xff\xd9/, 2);
  const pixels = isWhole ? await pixelsOfJpeg((from, length) => file.bytes(from, length)) : undefined;
  return picture(file, "jpg", pixels);
}

async function png(file: FileReader, head: Buffer): Promise<Seen> {
  const isWhole = await file.contains(/IEND\xae\x42\x60\x82/, 8);
  return picture(file, "png", isWhole ? pixelsOfPng(head) : undefined);
}

async function tiff(file: FileReader, head: Buffer): Promise<Seen> {
  return picture(file, "tiff", await pixelsOfTiff(head, (from, length) => file.bytes(from, length)));
}

/** A picture that does not tell its size is broken; one that claims too much is a trap for whoever opens it. */
async function picture(
  file: FileReader,
  kind: "jpg" | "png" | "tiff",
  pixels: number | undefined,
): Promise<Seen> {
  if (pixels === undefined || pixels === 0) return "fileDamaged";
  if (pixels > MAX_PIXELS) return "filePictureLarge";
  return (await hasHiddenZip(file)) ? "filePolyglot" : { kind };
}
