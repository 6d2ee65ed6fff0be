import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { PlainError } from "../plain-error";

const PATIENCE_MS = 15_000;

/**
 * After a kill -9 of its parent the server may still run on the same data; and after a crash of the machine the
 * number in postmaster.pid may belong to some other program, for which PostgreSQL would refuse to start.
 */
export async function stopLeftover(folder: string): Promise<void> {
  const lock = path.join(folder, "postmaster.pid");
  if (!existsSync(lock)) return;
  const pid = Number((await readFile(lock, "utf8")).split("\n")[0]);
  if (await isServerOf(folder, pid)) {
    process.kill(pid, "SIGINT");
    await untilGone(pid, folder);
  }
  await rm(lock, { force: true });
}

async function isServerOf(folder: string, pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    const commandLine = await readFile(`/proc/${String(pid)}/cmdline`, "utf8");
    return commandLine.split("\0").includes(folder);
  } catch {
    // No such process any more.
    return false;
  }
}

async function untilGone(pid: number, folder: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (!(await isServerOf(folder, pid))) return;
    await sleep(50);
  }
  throw new PlainError(
    `An older PostgreSQL (process ${String(pid)}) still uses ${folder} and does not stop; stop it.`,
  );
}
