import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { PlainError } from "../plain-error";
import { packageProgram } from "./package-program";

/**
 * Writes lib/db/generated. `generate` needs no schema engine but insists on finding one; the stub keeps it from
 * fetching one over the network. Never use it with `prisma migrate`, which would succeed and do nothing.
 */
export async function generateClient(): Promise<void> {
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  try {
    await promisify(execFile)(process.execPath, [packageProgram("prisma", "prisma"), "generate"], { env });
  } catch (cause) {
    throw new PlainError(`The Prisma client could not be generated: ${String(cause)}`, { cause });
  }
}
