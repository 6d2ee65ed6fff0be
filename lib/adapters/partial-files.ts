import "server-only";
import { createReadStream } from "node:fs";
import { mkdir, open, opendir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { env } from "@/lib/env";

/**
 * Files that are still coming, apart from the storage: nothing is handed out from here. They lie under our own ids, and how
 * much of one has come is how long it is.
 */
const root = (): string => path.join(env().DATA_DIR, "uploads");

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function placeOf(id: string): string {
  if (!ID.test(id)) throw new Error("Not an id of an upload");
  return path.join(root(), id);
}

export async function beginPartial(id: string): Promise<void> {
  const place = placeOf(id);
  await mkdir(root(), { recursive: true, mode: 0o700 });
  await (await open(place, "wx", 0o600)).close();
}

/** How much of it has come; nothing when there is no such file (any more). */
export async function partialSize(id: string): Promise<number | undefined> {
  return (await stat(placeOf(id)).catch(unlessMissing))?.size;
}

/** Writes on from an offset. What came before a stream broke off stays, so that it can be taken up again. */
export async function appendPartial(
  id: string,
  offset: number,
  source: AsyncIterable<Uint8Array>,
): Promise<number> {
  const handle = await open(placeOf(id), "r+");
  try {
    let at = offset;
    for await (const part of source) {
      await handle.write(part, 0, part.byteLength, at);
      at += part.byteLength;
    }
    return at;
  } finally {
    await handle.close();
  }
}

export const readPartial = (id: string): AsyncIterable<Uint8Array> => createReadStream(placeOf(id));

export async function removePartial(id: string): Promise<void> {
  await rm(placeOf(id), { force: true });
}

/** The ids of those to which nothing was added since the moment. */
export async function* partialsBefore(moment: Date): AsyncGenerator<string> {
  const folder = await opendir(root()).catch(unlessMissing);
  if (folder === undefined) return;
  for await (const { name } of folder) {
    const found = await stat(path.join(root(), name)).catch(unlessMissing);
    if (found !== undefined && found.mtime < moment) yield name;
  }
}

function unlessMissing(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
}
