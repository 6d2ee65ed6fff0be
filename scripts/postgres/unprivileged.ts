import { execFileSync, spawnSync } from "node:child_process";
import { chownSync } from "node:fs";

import { PlainError } from "../plain-error";

type Command = { file: string; args: string[]; uid?: number; gid?: number };

const WITHOUT_CAPABILITIES = ["--clear-groups"];
/** A clone under /root is closed to others; this one capability lets the server reach its own files there. */
const REACHING_ITS_FILES = ["--clear-groups", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"];

/** PostgreSQL refuses to run as root: there, the command runs as `nobody`, who exists on every Unix. */
export function unprivileged(file: string, args: string[]): Command {
  if (!isRoot()) return { file, args };
  const user = nobody();
  const asNobody = [`--reuid=${String(user.uid)}`, `--regid=${String(user.gid)}`];
  for (const capabilities of [REACHING_ITS_FILES, WITHOUT_CAPABILITIES]) {
    const prefix = [...asNobody, ...capabilities];
    if (spawnSync("setpriv", [...prefix, "true"]).status === 0) {
      return { file: "setpriv", args: [...prefix, file, ...args] };
    }
  }
  return { file, args, ...user };
}

/** Hands a folder to the user the server runs as. */
export function giveToServer(folder: string): void {
  if (!isRoot()) return;
  const { uid, gid } = nobody();
  chownSync(folder, uid, gid);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function nobody(): { uid: number; gid: number } {
  try {
    return { uid: identifier("-u"), gid: identifier("-g") };
  } catch (cause) {
    throw new PlainError(
      "PostgreSQL does not run as root and there is no user `nobody`; run as another user.",
      {
        cause,
      },
    );
  }
}

function identifier(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
}
