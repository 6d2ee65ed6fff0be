import { writeFileSync } from "node:fs";
import path from "node:path";

import { completeLockfile, missingBuilds, readLockfile } from "./lockfile/lockfile";
import { runScript } from "./run-script";

const FILE = path.join(import.meta.dirname, "..", "package-lock.json");

await runScript(() => {
  const lockfile = readLockfile(FILE);
  writeFileSync(FILE, `${JSON.stringify(completeLockfile(lockfile), null, 2)}\n`);
  process.stdout.write(`${String(missingBuilds(lockfile).length)} entries added\n`);
  return Promise.resolve();
});
