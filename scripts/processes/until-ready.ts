import type { ChildProcess } from "node:child_process";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

import { PlainError } from "../plain-error";

const PATIENCE_MS = 90_000;

type Expectation = { name: string; child: ChildProcess; logFile: string; isReady: () => Promise<boolean> };

/** Waits until a part can be used; gives up when its process ends. */
export async function untilReady({ name, child, logFile, isReady }: Expectation): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new PlainError(`The ${name} stopped while starting; its last words are in ${logFile}.`);
    }
    if (await isReady()) return;
    await sleep(100);
  }
  throw new PlainError(`The ${name} does not get ready; its last words are in ${logFile}.`);
}

export async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Not listening yet.
    return false;
  }
}

export async function says(logFile: string, line: string): Promise<boolean> {
  return (await readFile(logFile, "utf8")).split("\n").includes(line);
}
