import "server-only";
import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import type { FileKind } from "../file-kinds";
import type { FileProblem } from "../file-problem";

const MAX_ENTRIES = 10_000;
const MAX_READ = 1_000_000;
const READ = new Set(["mimetype", "META-INF/manifest.xml"]);
const MIME_TYPES: Readonly<Record<string, FileKind>> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.etsi.asic-e+zip": "asice",
};

type Contents = {
  readonly names: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly isEncrypted: boolean;
};

/** What kind of document a zip file is, told by what lies in it. */
export async function inspectZip(path: string): Promise<FileKind | FileProblem | undefined> {
  const contents = await contentsOf(path);
  if (contents === undefined) return "fileDamaged";
  const { names, texts, isEncrypted } = contents;
  if (isEncrypted || (texts.get("META-INF/manifest.xml") ?? "").includes("encryption-data"))
    return "fileEncrypted";
  const declared = MIME_TYPES[(texts.get("mimetype") ?? "").trim()];
  if (declared !== undefined) return declared;
  return officeKind(names);
}

/** Office documents with macros are none of ours, whatever they are called. */
function officeKind(names: ReadonlySet<string>): FileKind | undefined {
  if (!names.has("[Content_Types].xml") || [...names].some((name) => name.endsWith("vbaProject.bin")))
    return undefined;
  if (names.has("word/document.xml")) return "docx";
  return names.has("xl/workbook.xml") ? "xlsx" : undefined;
}

async function contentsOf(path: string): Promise<Contents | undefined> {
  const zip = await opened(path);
  if (zip === undefined) return undefined;
  try {
    return await listed(zip);
  } catch {
    // A central directory or an entry that contradicts itself: the file is damaged, and that is told.
    return undefined;
  } finally {
    zip.close();
  }
}

const opened = (path: string): Promise<ZipFile | undefined> =>
  new Promise((resolve) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, strictFileNames: false }, (error, zip) => {
      resolve(error === null ? zip : undefined);
    });
  });

async function listed(zip: ZipFile): Promise<Contents> {
  const names = new Set<string>();
  const texts = new Map<string, string>();
  let isEncrypted = false;
  for await (const entry of entriesOf(zip)) {
    names.add(entry.fileName);
    isEncrypted ||= entry.isEncrypted();
    if (READ.has(entry.fileName) && !entry.isEncrypted() && entry.uncompressedSize <= MAX_READ)
      texts.set(entry.fileName, await textOf(zip, entry));
  }
  return { names, texts, isEncrypted };
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  if (zip.entryCount > MAX_ENTRIES) throw new Error("More entries than any document has");
  for (;;) {
    const entry = await nextEntry(zip);
    if (entry === undefined) return;
    yield entry;
  }
}

const nextEntry = (zip: ZipFile): Promise<Entry | undefined> =>
  new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      zip.removeAllListeners("entry").removeAllListeners("end").removeAllListeners("error");
      settle();
    };
    zip.once("entry", (entry: Entry) => done(() => resolve(entry)));
    zip.once("end", () => done(() => resolve(undefined)));
    zip.once("error", (error: Error) => done(() => reject(error)));
    zip.readEntry();
  });

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of await streamOf(zip, entry)) {
    const bytes = part as Buffer;
    size += bytes.length;
    if (size > MAX_READ) throw new Error("An entry is larger than it says");
    parts.push(bytes);
  }
  return Buffer.concat(parts).toString("utf8");
}

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error === null) resolve(stream);
      else reject(error);
    });
  });
