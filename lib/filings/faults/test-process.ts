import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { vi } from "vitest";

/** A part of the portal in a process of its own, to be killed or frozen where it hurts. */
export type FaultProcess = {
  readonly child: ChildProcess;
  /** How it ended: a signal's name, or its exit code as text. */
  readonly ended: Promise<string>;
  readonly said: () => string;
  /** Ends it as an operator would, and waits for that. */
  readonly stop: () => Promise<string>;
};

/** Whatever a failed test leaves running or frozen. */
const started = new Set<ChildProcess>();

/** Ends every process that is still there, so that no test leaves one behind. */
export function endProcesses(): void {
  for (const child of started) child.kill("SIGKILL");
}

const ROOT = path.resolve(import.meta.dirname, "../../..");

type Program = {
  readonly program: string;
  readonly args?: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** `kill:` or `freeze:` and the point at which that happens. */
  readonly fault?: string | undefined;
};

/** Starts a program of the portal. */
export function startProcess({ program, args = [], environment, fault }: Program): FaultProcess {
  const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", program, ...args], {
    cwd: ROOT,
    env: {
      ...environment,
      NODE_ENV: "production",
      LOG_LEVEL: "warn",
      ...(fault === undefined ? {} : { FAULT_POINT: fault }),
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const keep = (part: Buffer): void => {
    text += part.toString("utf8");
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  started.add(child);
  const ended = once(child, "exit").then(([code, signal]) => {
    started.delete(child);
    return String(signal ?? code);
  });
  return {
    child,
    ended,
    said: () => text,
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

/** Waits until something holds; the reason why it does not is in the error. */
export async function until(
  what: string,
  holds: () => Promise<boolean> | boolean,
  patienceMs = 60_000,
): Promise<void> {
  await vi.waitFor(
    async () => {
      if (!(await holds())) throw new Error(`Waited in vain until ${what}`);
    },
    { timeout: patienceMs, interval: 100 },
  );
}
