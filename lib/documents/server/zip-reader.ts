import "server-only";
import type { Readable } from "node:stream";
import yauzl, { type Entry, type ZipFile } from "yauzl";

/** An entry of a zip file as its directory describes it. */
export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly isEncrypted: boolean;
  readonly isStored: boolean;
  readonly isLink: boolean;
  readonly open: () => Promise<Readable>;
};

const FILE_TYPE = 0o170000;
const LINK = 0o120000;

/** Walks the directory of a zip file; a file that is none, or that contradicts itself, throws. */
export async function* zipEntries(path: string): AsyncGenerator<ZipEntry> {
  const zip = await opened(path);
  try {
    for (let entry = await next(zip); entry !== undefined; entry = await next(zip)) yield asEntry(zip, entry);
  } finally {
    zip.close();
  }
}

/** Names are read as they stand: the library would refuse dangerous ones without a word why. */
const opened = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(error);
    });
  });

const next = (zip: ZipFile): Promise<Entry | undefined> =>
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

const asEntry = (zip: ZipFile, entry: Entry): ZipEntry => ({
  // Without decoding the name is the bytes of the directory, whatever its type says.
  name: Buffer.from(entry.fileName).toString("utf8"),
  size: entry.uncompressedSize,
  packed: entry.compressedSize,
  isEncrypted: entry.isEncrypted(),
  isStored: entry.compressionMethod === 0,
  isLink: ((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK,
  open: () => stream(zip, entry),
});

const stream = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, opening) => {
      if (error === null) resolve(opening);
      else reject(error);
    });
  });
