import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSettings } from "../environment/settings";
import { resetData } from "./reset-data";

let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "portal-reset-"));
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

test("nothing that an earlier demo told or kept outlives a reset; what is not ours does", async () => {
  for (const name of ["postgres", "files", "sandbox", "logs", "open-data", "mine"]) {
    await mkdir(path.join(dataDir, name));
    await writeFile(path.join(dataDir, name, "kept"), "yesterday");
  }
  await resetData({ ...readSettings({}), dataDir, databaseUrl: null });
  expect(await readdir(dataDir)).toEqual(["mine"]);
});
