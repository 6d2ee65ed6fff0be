import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

import type { Environment } from "../environment/portal-environment";
import { PlainError } from "../plain-error";
import { startGuard } from "./guard";

export type Command = {
  name: string;
  /** Arguments of Node. */
  args: string[];
  env: Environment;
  /** Where it runs; here, without it. */
  cwd?: string;
  /** Where its output goes; without it, to this terminal. */
  logFile?: string;
};

/** The worker takes up to 25 seconds to end what it has begun. */
const PATIENCE_MS = 30_000;

/** What a child needs of our own environment; everything else it is told explicitly. */
const INHERITED = [
  "PATH",
  "HOME",
  "TMPDIR",
  "LANG",
  "FAULT_POINT",
  "LOG_LEVEL",
  "TERM",
  "FORCE_COLOR",
  "NEXT_DIST_DIR",
];

/** Starts Node processes, each leading a group of its own, and sees to it that none survives. */
export class Supervisor {
  readonly guard = startGuard();
  readonly #running = new Set<ChildProcess>();
  #isStopping = false;

  get isStopping(): boolean {
    return this.#isStopping;
  }

  start(command: Command): ChildProcess {
    if (this.#isStopping) throw new PlainError("Stopping.");
    const output = command.logFile === undefined ? "inherit" : openLog(command.logFile);
    const child = spawn(process.execPath, command.args, {
      detached: true,
      stdio: ["ignore", output, output],
      env: environmentOf(command),
      ...(command.cwd === undefined ? {} : { cwd: command.cwd }),
    });
    if (output !== "inherit") closeSync(output);
    this.#running.add(child);
    child.once("exit", () => this.#running.delete(child));
    if (child.pid !== undefined) this.guard.watch("TERM", -child.pid);
    return child;
  }

  /** Runs a command to its end; a failure shows the last lines of what it said. */
  async run(command: Command): Promise<void> {
    const child = this.start(command);
    const [code] = (await once(child, "exit")) as [number | null];
    if (code === 0) return;
    if (this.#isStopping) throw new PlainError("Stopped.");
    throw new PlainError(`The ${command.name} failed:\n${await lastLines(command.logFile)}`);
  }

  /** Asks one process and its children to stop, and waits until they have. */
  async end(child: ChildProcess): Promise<void> {
    if (child.pid === undefined || !this.#running.has(child)) return;
    const exited = once(child, "exit");
    signalGroup(child.pid, "SIGTERM");
    const impatience = setTimeout(signalGroup, PATIENCE_MS, child.pid, "SIGKILL");
    await exited;
    clearTimeout(impatience);
    // A grandchild that outlived its parent would hold its port.
    signalGroup(child.pid, "SIGKILL");
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    await Promise.all([...this.#running].map((child) => this.end(child)));
  }
}

function environmentOf({ env }: Command): NodeJS.ProcessEnv {
  const inherited = INHERITED.map((name) => [name, process.env[name]] as const);
  const present = Object.fromEntries(inherited.filter(([, value]) => value !== undefined));
  return { NODE_ENV: "production", ...present, ...env };
}

function openLog(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true });
  return openSync(file, "w", 0o600);
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // ESRCH: the whole group has gone, which is what was wanted.
  }
}

async function lastLines(file: string | undefined): Promise<string> {
  if (file === undefined) return "(see above)";
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n");
  return lines.slice(-40).join("\n");
}
