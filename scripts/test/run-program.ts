import { spawn } from "node:child_process";
import { once } from "node:events";

import { packageProgram } from "../build/package-program";

export type Program = { package: string; command?: string; args: string[]; env?: Record<string, string> };

type Ended = { exitCode: number; output: string };

/** Runs a command of an installed package under this Node; its words appear as they come and are kept. */
export function runProgram({ package: name, command = name, args, env = {} }: Program): Promise<Ended> {
  return runNode([packageProgram(name, command), ...args], env);
}

/** The same for a script of our own. */
export async function runNode(args: string[], env: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, FORCE_COLOR: "0", ...env },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said.push(text);
      process.stdout.write(text);
    });
  }
  // Always as Ctrl-C: on SIGTERM the browser tests end at once and leave the demo that they started.
  const forward = (): void => void child.kill("SIGINT");
  process.on("SIGINT", forward).on("SIGTERM", forward);
  const [code] = (await once(child, "close")) as [number | null];
  process.off("SIGINT", forward).off("SIGTERM", forward);
  return { exitCode: code ?? 1, output: said.join("") };
}
