import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

const FOLDERS = ["app", "components", "lib", "locales", "public", "prisma/schema"];
/** Files beside them that change what is built: proxy.ts, instrumentation.ts, next.config.js and their like. */
const BESIDE =
  /^(?!.*\.test\.|next-env|eslint|vitest|playwright).+\.(ts|js|mjs)$|^(package-lock|tsconfig)\.json$/;
const NOT_BUILT = /\.test(-d)?\.tsx?$|^lib\/db\/generated\//;

/** One number for everything the production build is made of: the same number, the same build. */
export async function sourceHash(root = "."): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await sourceFiles(root)) {
    hash
      .update(`${file}\0`)
      .update(await readFile(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Their paths below the root. */
async function sourceFiles(root: string): Promise<string[]> {
  const beside = (await readdir(root)).filter((name) => BESIDE.test(name));
  const within = await Promise.all(FOLDERS.map((folder) => filesOf(root, folder)));
  return [...beside, ...within.flat()].filter((file) => !NOT_BUILT.test(file)).toSorted();
}

async function filesOf(root: string, folder: string): Promise<string[]> {
  const place = path.join(root, folder);
  if (!existsSync(place)) return [];
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}
