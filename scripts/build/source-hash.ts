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
export async function sourceHash(): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await sourceFiles()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(file))
      .update("\0");
  }
  return hash.digest("hex");
}

async function sourceFiles(root: string): Promise<string[]> {
  const beside = (await readdir(root))
    .filter((name) => BESIDE.test(name))
    .map((name) => path.join(root, name));
  const within = await Promise.all(FOLDERS.map((folder) => filesOf(path.join(root, folder))));
  const files = [...beside, ...within.flat()];
  return files.filter((file) => !NOT_BUILT.test(path.relative(root, file))).toSorted();
}

async function filesOf(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}
