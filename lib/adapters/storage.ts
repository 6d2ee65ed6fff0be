import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { env } from "@/lib/env";

/** What was stored: its length and its fingerprint, both counted while writing. */
export type Stored = { readonly size: number; readonly sha256: Buffer<ArrayBuffer> };

const KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The folder of all files; names in it are our own ids, never a person's words. */
export const storageRoot = (): string => path.join(env().DATA_DIR, "files");

function placeOf(key: string): string {
  if (!KEY.test(key)) throw new Error("Not a key of the storage");
  return path.join(storageRoot(), key);
}

/** Where a stored file lies, for looking into it piece by piece. */
export const storedPath = (key: string): string => placeOf(key);

/**
 * Writes a stream under a key: whole, or not at all. The file appears under its name only after the disk has it;
 * nothing is left of a stream that broke or grew over the limit.
 */
export async function storeStream(
  key: string,
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Stored | "tooLarge"> {
  const place = placeOf(key);
  await mkdir(path.dirname(place), { recursive: true });
  const unfinished = `${place}.${randomUUID()}.part`;
  try {
    const stored = await writeAll(unfinished, source, maxBytes);
    if (stored !== "tooLarge") await rename(unfinished, place);
    return stored;
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Puts a stream aside for as long as it is looked at. What a crash leaves of it goes with the sweep. */
export async function withScratch<Value>(
  source: AsyncIterable<Uint8Array>,
  look: (path: string) => Promise<Value>,
): Promise<Value> {
  const file = path.join(storageRoot(), `${randomUUID()}.part`);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeAll(file, source, Infinity);
    return await look(file);
  } finally {
    await rm(file, { force: true });
  }
}

async function writeAll(
  file: string,
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Stored | "tooLarge"> {
  const hash = createHash("sha256");
  let size = 0;
  const handle = await open(file, "wx", 0o600);
  try {
    for await (const part of source) {
      size += part.byteLength;
      if (size > maxBytes) return "tooLarge";
      hash.update(part);
      await handle.write(part);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { size, sha256: Buffer.from(hash.digest()) };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

export async function storeBytes(key: string, bytes: Uint8Array): Promise<Stored> {
  const stored = await storeStream(key, once(bytes), bytes.byteLength);
  if (stored === "tooLarge") throw new Error("Bytes grew while they were stored");
  return stored;
}

export async function readStored(key: string): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await readFile(placeOf(key)));
}

/** The file as a stream, for an answer; throws at once when it is not there. */
export async function streamStored(key: string): Promise<ReadableStream<Uint8Array>> {
  const place = placeOf(key);
  await stat(place);
  return Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>;
}

export async function removeStored(key: string): Promise<void> {
  await rm(placeOf(key), { force: true });
}
