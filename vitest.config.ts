import path from "node:path";

import { defineConfig } from "vitest/config";

const NEVER = ["**/node_modules/**", ".next/**", ".data/**", ".generated/**"];

const resolve = {
  alias: {
    "@": import.meta.dirname,
    "server-only": path.join(import.meta.dirname, "node_modules/server-only/empty.js"),
  },
};

/** Two cores are the machine this must run on; more workers than that only fight. */
const MAX_WORKERS = 2;

/** A slow machine is not a wrong program: a test that hangs ends here, one that is slow does not. */
const PATIENCE_MS = 60_000;

export default defineConfig({
  resolve,
  test: {
    maxWorkers: MAX_WORKERS,
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...NEVER, "**/*.db.test.ts", "e2e/**"],
          environment: "node",
          // Law is reckoned in Riga, machines stand anywhere: the tests stand as far off as they can.
          env: { TZ: "Pacific/Kiritimati" },
          testTimeout: PATIENCE_MS,
        },
      },
      {
        resolve,
        test: {
          name: "integration",
          include: ["**/*.db.test.ts"],
          exclude: NEVER,
          environment: "node",
          env: { TZ: "Pacific/Kiritimati" },
          pool: "forks",
          globalSetup: ["scripts/vitest/global-setup.ts"],
          setupFiles: ["scripts/vitest/database-setup.ts"],
          testTimeout: PATIENCE_MS,
          hookTimeout: PATIENCE_MS,
        },
      },
    ],
  },
});
