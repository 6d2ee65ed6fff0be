import "server-only";
import { createInflate } from "node:zlib";
import type { FileProblem } from "../file-problem";
import type { FileRemark } from "../file-remark";
import { ZIP_LIMITS } from "../limits";
import type { FileReader } from "./file-reader";
import { hasHiddenZip } from "./hidden-zip";

export type SeenPdf = { readonly remarks: readonly FileRemark[] };

const OVERLAP = 256;
/** Programs that run when the document is opened or filled, and orders to start another one. */
const PROGRAM = /\/(?:JavaScript|Launch)(?![A-Za-z0-9])/;
const REMARKS: Readonly<Record<FileRemark, RegExp>> = {
  pdfFiles: /\/EmbeddedFiles?(?![A-Za-z0-9])/,
  pdfMedia: /\/RichMedia(?![A-Za-z0-9])/,
  pdfForm: /\/XFA(?=[\s[(\d])/,
};
/** A list holds a hundred objects and more: no document that people write has so many. */
const MAX_LISTS = 5_000;
const LONGEST_LIST = 512 * 1024;
const PACKED_OBJECTS = /\/ObjStm(?![A-Za-z0-9])/g;

/** A PDF as it is: the file is never changed, so what it should not hold is refused or told. */
export async function inspectPdf(file: FileReader, head: Buffer): Promise<SeenPdf | FileProblem> {
  // Readers look for the mark in the first kilobyte; something before it would make the file two things at once.
  if (!head.subarray(0, 5).equals(Buffer.from("%PDF-"))) return "filePolyglot";
  if (!(await file.tail(2_048)).includes("%%EOF"))
    return (await hasHiddenZip(file)) ? "filePolyglot" : "fileDamaged";
  if (await hasHiddenZip(file)) return "filePolyglot";
  return activeContent(file);
}

async function activeContent(file: FileReader): Promise<SeenPdf | FileProblem> {
  const remarks = new Set<FileRemark>();
  for await (const text of texts(file)) {
    if (text === null) return "fileManyParts";
    if (/\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(text)) return "fileEncrypted";
    if (PROGRAM.test(text)) return "filePdfProgram";
    for (const [remark, pattern] of Object.entries(REMARKS))
      if (pattern.test(text)) remarks.add(remark as FileRemark);
  }
  return { remarks: [...remarks] };
}

type Spent = { lists: number; unpacked: number };

/** The file piece by piece, and after each what its packed lists of objects hold; null where there are more than any document has. */
async function* texts(file: FileReader): AsyncGenerator<string | null> {
  const spent: Spent = { lists: 0, unpacked: 0 };
  for await (const { at, bytes } of file.placed(OVERLAP)) {
    const raw = bytes.toString("latin1");
    yield plainNames(raw);
    for (const { index } of raw.matchAll(PACKED_OBJECTS)) {
      spent.lists += 1;
      if (spent.lists > MAX_LISTS || spent.unpacked > ZIP_LIMITS.bytes) yield null;
      yield plainNames(await objectsAt(file, at + index, spent));
    }
  }
}

/** A name may be written with numbers in place of letters. */
const plainNames = (text: string): string =>
  text.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const BEFORE = 512;
const AROUND = 2_560;

/** The list whose dictionary has its mark here. */
async function objectsAt(file: FileReader, at: number, spent: Spent): Promise<string> {
  const from = Math.max(0, at - BEFORE);
  const near = (await file.bytes(from, AROUND)).toString("latin1");
  const begin = /stream\r?\n/g;
  begin.lastIndex = at - from;
  const found = begin.exec(near);
  if (found === null) return "";
  const dictionary = near.slice(Math.max(0, near.lastIndexOf(" obj", found.index)), found.index);
  const length = Number(/\/Length\s+(\d+)(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1] ?? LONGEST_LIST);
  const packed = await file.bytes(from + begin.lastIndex, Math.min(length, LONGEST_LIST));
  return inflated(packed, spent);
}

/** What can be unpacked of it. */
async function inflated(packed: Buffer, spent: Spent): Promise<string> {
  const inflate = createInflate();
  const kept: Buffer[] = [];
  inflate.end(packed);
  try {
    for await (const chunk of inflate as AsyncIterable<Buffer>) {
      spent.unpacked += chunk.length;
      if (spent.unpacked > ZIP_LIMITS.bytes) break;
      kept.push(chunk);
    }
  } catch {
    // Bytes behind the end of the list, or another packing: what came before is looked at.
  }
  return Buffer.concat(kept).toString("latin1");
}
