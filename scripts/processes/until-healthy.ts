import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

import { PlainError } from "../plain-error";

const PATIENCE_MS = 60_000;

type Expectation = { name: string; address: string; child: ChildProcess; logFile: string };

/** Waits until an address answers 200; gives up when its process ends. */
export async function untilHealthy({ name, address, child, logFile }: Expectation): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new PlainError(`The ${name} stopped while starting; its last words are in ${logFile}.`);
    }
    if (await answers(address)) return;
    await sleep(100);
  }
  throw new PlainError(`The ${name} does not answer at ${address}; its last words are in ${logFile}.`);
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    // Not listening yet.
    return false;
  }
}
