import { existsSync } from "node:fs";
import { statfs } from "node:fs/promises";
import path from "node:path";

import { PlainError } from "../plain-error";

const NEEDED_MB = 500;
const OLDEST_NODE = 24;

/** What must hold before anything is started. */
export async function checkMachine(dataDir: string): Promise<void> {
  if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
    throw new PlainError(`This needs Node ${String(OLDEST_NODE)}, which npm brings along: use \`npm run\`.`);
  }
  const free = await freeMegabytes(nearestFolder(dataDir));
  if (free < NEEDED_MB) {
    throw new PlainError(
      `The disk under ${dataDir} has ${String(free)} MB left and the demo needs ${String(NEEDED_MB)} MB; free some space or set DATA_DIR to another disk.`,
    );
  }
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(path.dirname(folder));
}

async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / 1_000_000);
}
