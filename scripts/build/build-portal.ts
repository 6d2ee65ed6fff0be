import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

import type { Environment } from "../environment/portal-environment";
import type { Supervisor } from "../processes/supervisor";
import { generateClient } from "./generate-client";
import { packageProgram } from "./package-program";
import { sourceHash } from "./source-hash";
import { withLock } from "./with-lock";

/**
 * Server actions are sealed with a key that must stay the same over builds, else a form opened before a new
 * build is refused after it. This one is the demo's; production sets its own in the environment.
 */
const DEMO_ACTIONS_KEY = "ZGVtb25zdHJhdGlvbiBvbmx5ISBub3QgYSBzZWNyZXQ=";

const STAMP = path.join(process.env["NEXT_DIST_DIR"] ?? ".next", "built-from");

/** What portal and build are told besides the configuration. */
export function buildEnvironment(): Environment {
  return {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    // Public pages are made now and say whether this is a demonstration.
    PORTAL_MODE: process.env["PORTAL_MODE"] ?? "demo",
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: process.env["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"] ?? DEMO_ACTIONS_KEY,
  };
}

/** Whether .next holds the production build of exactly these sources. */
export async function isBuilt(): Promise<boolean> {
  if (!existsSync("lib/db/generated/client.ts") || !existsSync(STAMP)) return false;
  return (await readFile(STAMP, "utf8")) === (await sourceHash());
}

/** So that the next build is made whatever the sources say. */
export async function forgetBuild(): Promise<void> {
  await rm(STAMP, { force: true });
}

/** Makes the production build, unless it is there already. Two demos of one clone take turns. */
export async function buildPortal(supervisor: Supervisor, logFolder: string): Promise<void> {
  await withLock(path.join(".generated", `build-${STAMP.replaceAll(/\W/g, "-")}.lock`), async () => {
    if (await isBuilt()) return;
    await forgetBuild();
    const hash = await sourceHash();
    await generateClient();
    await mkdir(logFolder, { recursive: true });
    await supervisor.run({
      name: "build",
      args: [packageProgram("next", "next"), "build"],
      // Types are checked by `npm test`; whoever only wants to see the portal need not wait for that.
      env: { ...buildEnvironment(), NEXT_SKIP_TYPES: "1" },
      logFile: path.join(logFolder, "build.log"),
    });
    await writeFile(STAMP, hash);
  });
}
