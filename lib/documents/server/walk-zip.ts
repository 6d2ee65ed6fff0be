import "server-only";
import { withScratch } from "@/lib/adapters/storage";
import type { FileProblem } from "../file-problem";
import { ZIP_LIMITS } from "../limits";
import { isUnsafePart } from "../unsafe-part";
import { type ZipEntry, zipEntries } from "./zip-reader";

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const LONGEST_TEXT = 2_000_000;

/** The parts that say what a container is and who signed it. */
const isRead = (name: string): boolean => name === "mimetype" || /^META-INF\/[^/]+\.xml$/i.test(name);

export type ZipContents = {
  /** In the order of the directory. */
  readonly parts: readonly { readonly name: string; readonly isStored: boolean }[];
  readonly texts: ReadonlyMap<string, string>;
  readonly isEncrypted: boolean;
};

/** What was unpacked so far, over all containers within the container. */
type Spent = { declared: number; unpacked: number };
type Level = { readonly depth: number; readonly spent: Spent };

/** Refuses by the name of what is wrong with a container, from whatever depth it comes. */
class Refused extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Unpacks a container without keeping anything, so that it can be no trap for whoever opens it after us. */
export async function walkZip(path: string): Promise<ZipContents | FileProblem> {
  try {
    return await walked(path, { depth: 0, spent: { declared: 0, unpacked: 0 } });
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    if (isOfTheDisk(error)) throw error;
    // A directory or a part that contradicts itself: the file is damaged, and that is told.
    return "fileDamaged";
  }
}

const isOfTheDisk = (error: unknown): boolean =>
  error instanceof Error && "syscall" in error && typeof error.syscall === "string";

async function walked(path: string, level: Level): Promise<ZipContents> {
  const parts: ZipContents["parts"][number][] = [];
  const names = new Set<string>();
  const texts = new Map<string, string>();
  let isEncrypted = false;
  for await (const entry of zipEntries(path)) {
    if (parts.length >= ZIP_LIMITS.entries) throw new Refused("fileManyParts");
    if (isUnsafePart(entry.name) || entry.isLink || names.has(entry.name))
      throw new Refused("fileUnsafeParts");
    names.add(entry.name);
    parts.push({ name: entry.name, isStored: entry.isStored });
    isEncrypted ||= entry.isEncrypted;
    measure(entry, level.spent);
    if (entry.isEncrypted || entry.name.endsWith("/")) continue;
    const text = await unpacked(entry, level);
    if (text !== undefined) texts.set(entry.name, text);
  }
  return { parts, texts, isEncrypted };
}

/** By what the directory claims, before a single byte is unpacked. */
function measure({ size, packed }: ZipEntry, spent: Spent): void {
  spent.declared += size;
  const isDense = size > ZIP_LIMITS.ratioFromBytes && size > packed * ZIP_LIMITS.ratio;
  if (isDense || spent.declared > ZIP_LIMITS.bytes) throw new Refused("fileUnpacksLarge");
}

async function unpacked(entry: ZipEntry, level: Level): Promise<string | undefined> {
  const stream = await entry.open();
  const chunks = counted(stream as AsyncIterable<Buffer>, level.spent);
  const { value: first } = await chunks.next();
  if (first === undefined) return isRead(entry.name) ? "" : undefined;
  const all = after(first, chunks);
  if (first.subarray(0, ZIP.length).equals(ZIP)) await inner(all, level);
  else if (isRead(entry.name)) return textOf(all);
  else for (let rest = await all.next(); rest.done !== true;) rest = await all.next();
  return undefined;
}

/** By what really comes: a directory can lie. */
async function* counted(chunks: AsyncIterable<Buffer>, spent: Spent): AsyncGenerator<Buffer, undefined> {
  for await (const chunk of chunks) {
    spent.unpacked += chunk.length;
    if (spent.unpacked > ZIP_LIMITS.bytes) throw new Refused("fileUnpacksLarge");
    yield chunk;
  }
  return undefined;
}

async function* after(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

async function inner(chunks: AsyncIterable<Buffer>, { depth, spent }: Level): Promise<void> {
  if (depth >= ZIP_LIMITS.depth) throw new Refused("fileNested");
  await withScratch(chunks, (path) => walked(path, { depth: depth + 1, spent }));
}

async function textOf(chunks: AsyncIterable<Buffer>): Promise<string> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LONGEST_TEXT) throw new Refused("fileUnpacksLarge");
    kept.push(chunk);
  }
  return Buffer.concat(kept).toString("utf8");
}
