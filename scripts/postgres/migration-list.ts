import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

/** prisma/migrations as the schema engine wants to be told about it. */
export async function migrationList(folder = path.resolve("prisma/migrations")): Promise<MigrationList> {
  const lockfile = path.join(folder, "migration_lock.toml");
  const entries = existsSync(folder) ? await readdir(folder, { withFileTypes: true }) : [];
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: folder,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockfile) ? await readFile(lockfile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(names.toSorted().map((name) => migrationDirectory(folder, name))),
  };
}

async function migrationDirectory(
  folder: string,
  name: string,
): Promise<MigrationList["migrationDirectories"][number]> {
  const content = await readFile(path.join(folder, name, "migration.sql"), "utf8");
  return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok", value: content } } };
}
