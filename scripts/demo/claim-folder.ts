import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import { PlainError } from "../plain-error";

/** Two demos on one folder would stop each other's database: the second is told so. Returns how to give it back. */
export async function claimFolder(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const file = path.join(dataDir, "demo.pid");
  const holder = await livingHolder(file);
  if (holder !== null) {
    throw new PlainError(
      `Another demo (process ${String(holder)}) uses ${dataDir}; stop it, or set DATA_DIR and the ports to others.`,
    );
  }
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

async function livingHolder(file: string): Promise<number | null> {
  try {
    const pid = Number(await readFile(file, "utf8"));
    if (pid === process.pid || !Number.isInteger(pid)) return null;
    const commandLine = await readFile(`/proc/${String(pid)}/cmdline`, "utf8");
    // After a restart of the machine the number may belong to anybody.
    return /scripts\/(demo|dev)\.ts/.test(commandLine) ? pid : null;
  } catch {
    // No file, or no such process any more.
    return null;
  }
}
