import "server-only";
import { opendir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { storageRoot } from "./storage";

export type StoredFile = { readonly key: string; readonly modifiedAt: Date };

const UNFINISHED = ".part";

/** Every file of the storage that is older than the moment; what was left unfinished by then is removed on the way. */
export async function* storedBefore(moment: Date): AsyncGenerator<StoredFile> {
  for await (const file of filesBelow(storageRoot())) {
    const { mtime } = await stat(file);
    if (mtime >= moment) continue;
    if (file.endsWith(UNFINISHED)) await rm(file, { force: true });
    else yield { key: path.basename(file), modifiedAt: mtime };
  }
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch((error: unknown) => {
    // A storage that nobody has written to has no folder yet.
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  });
  for await (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(place);
    else yield place;
  }
}
