import "server-only";
import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { addDays, type Day } from "@/lib/core/day";
import { env } from "@/lib/env";
import { type BulkFile, type BulkManifest, bulkManifest, KEPT_DAYS } from "../bulk-file";

export const bulkFolder = (): string => path.join(env().DATA_DIR, "open-data");

const manifestName = (day: string): string => `manifest-${day}.json`;
const MANIFEST = /^manifest-\d{4}-\d{2}-\d{2}\.json$/;
const DATED = /-(\d{4}-\d{2}-\d{2})\./;

/** Writes a stream whole or not at all, and says how long it is and what its fingerprint is. */
export async function writeBulk(
  file: string,
  source: AsyncIterable<Uint8Array>,
): Promise<Pick<BulkFile, "size" | "sha256">> {
  await mkdir(bulkFolder(), { recursive: true });
  const place = path.join(bulkFolder(), file);
  const unfinished = `${place}.${String(process.pid)}.part`;
  const hash = createHash("sha256");
  let size = 0;
  const handle = await open(unfinished, "w", 0o644);
  try {
    for await (const part of source) {
      hash.update(part);
      size += part.byteLength;
      await handle.write(part);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, place);
  return { size, sha256: hash.digest("hex") };
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

export const writeBulkText = (file: string, text: string): Promise<Pick<BulkFile, "size" | "sha256">> =>
  writeBulk(file, once(text));

export async function keepManifest(manifest: BulkManifest): Promise<void> {
  await writeBulkText(manifestName(manifest.day), JSON.stringify(manifest));
}

/** Takes files out of a day: first off its list, so that nobody can have them any more, then off the disk. */
export async function dropFiles(
  manifest: BulkManifest,
  isDropped: (file: BulkFile) => boolean,
): Promise<void> {
  await keepManifest({ ...manifest, files: manifest.files.filter((file) => !isDropped(file)) });
  await remove(manifest.files.filter(isDropped).map(({ file }) => file));
}

async function remove(names: readonly string[]): Promise<void> {
  for (const name of names) await rm(path.join(bulkFolder(), name), { force: true });
}

/** What was made on the days that are kept and is still there, the newest first; nothing before the first time. */
export async function bulkManifests(): Promise<BulkManifest[]> {
  const names = await namesInFolder();
  const there = new Set(names);
  return Promise.all(
    names
      .filter((name) => MANIFEST.test(name))
      .toSorted()
      .toReversed()
      .map(async (name) => {
        const manifest = bulkManifest.parse(
          JSON.parse(await readFile(path.join(bulkFolder(), name), "utf8")),
        );
        return { ...manifest, files: manifest.files.filter(({ file }) => there.has(file)) };
      }),
  );
}

/** Removes what is older than is kept. The list of a day goes first, so that it never names what is gone. */
export async function forgetOldFiles(today: Day): Promise<void> {
  const first = addDays(today, 1 - KEPT_DAYS);
  const old = (await namesInFolder()).filter((name) => (DATED.exec(name)?.[1] ?? first) < first);
  await remove(old.toSorted((one, other) => Number(MANIFEST.test(other)) - Number(MANIFEST.test(one))));
}

async function namesInFolder(): Promise<string[]> {
  await mkdir(bulkFolder(), { recursive: true });
  return readdir(bulkFolder());
}
