import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { demoKeys } from "../environment/keys";
import { migratorUrl } from "../environment/portal-environment";
import { readSettings } from "../environment/settings";
import { asAdmin } from "../postgres/as-admin";
import { migratePortal } from "../postgres/migrate-portal";
import { databaseUrl } from "../postgres/prepare-databases";
import { freeTestPorts } from "../test/free-test-ports";
import { openDatabase } from "./open-database";

let dataDir: string;
let ports: Record<string, string>;

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), "portal-demo-"));
  ports = await freeTestPorts();
});

afterEach(() => rm(dataDir, { recursive: true, force: true }));

type Refusal = { code: unknown; told: string };

/** Runs the command as a person does and returns how it ended and what it said of the error. */
function demo(change: Record<string, string> = {}, args: string[] = []): Promise<Refusal> {
  const { PATH = "", HOME = "" } = process.env;
  const env = { NODE_ENV: "test" as const, PATH, HOME, ...ports, DATA_DIR: dataDir, ...change };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "scripts/demo.ts", ...args],
      { env },
      (error, _out, told) => {
        resolve({ code: error?.code ?? 0, told: told.trim() });
      },
    );
  });
}

test("a taken port is named with its variable", async () => {
  const holder = createServer().listen(Number(ports["EXCHANGE_PORT"]), "127.0.0.1");
  try {
    const told = `Error: Port ${ports["EXCHANGE_PORT"] ?? ""} is taken; set EXCHANGE_PORT to a free one.`;
    expect(await demo()).toEqual({ code: 1, told });
  } finally {
    holder.close();
  }
});

test.each([
  [
    "a port that is no number",
    { PORT: "many" },
    'PORT must be a port number between 1 and 65535, not "many".',
  ],
  [
    "one port for two",
    { PORT: "4010", IDENTITY_PORT: "4010" },
    "PORT and IDENTITY_PORT are both 4010; give each its own port.",
  ],
  [
    "a malformed DATABASE_URL",
    { DATABASE_URL: "localhost/portal" },
    "DATABASE_URL must read postgresql://user:password@host:port/database.",
  ],
  [
    "a DATABASE_URL where nothing listens",
    { DATABASE_URL: "postgresql://me:secret@127.0.0.1:1/portal" },
    "The database server at 127.0.0.1:1 (DATABASE_URL) cannot be used: nothing listens there.",
  ],
])("%s", async (_, change, sentence) => {
  expect(await demo(change)).toEqual({ code: 1, told: `Error: ${sentence}` });
});

test("an unknown option", async () => {
  const told = "Error: npm run demo takes --reset and --scale small|large, after a lone --.";
  expect(await demo({}, ["--fresh"])).toEqual({ code: 1, told });
});

test("a full disk", async () => {
  // The kernel's own file system has no room at all, as a full disk.
  const { code, told } = await demo({ DATA_DIR: "/sys/portal" });
  expect(code).toBe(1);
  expect(told).toMatch(
    /^Error: The disk under \/sys\/portal has 0 MB left and the demo needs \d+ MB; free some space/,
  );
});

test("a folder that another demo uses", async () => {
  const holder = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "scripts/demo.ts"]);
  try {
    await writeFile(path.join(dataDir, "demo.pid"), String(holder.pid));
    const { code, told } = await demo();
    expect(code).toBe(1);
    expect(told).toContain(`Another demo (process ${String(holder.pid)}) uses ${dataDir}`);
  } finally {
    holder.kill();
  }
});

test("data written by another PostgreSQL", async () => {
  await mkdir(path.join(dataDir, "postgres"));
  await writeFile(path.join(dataDir, "postgres", "PG_VERSION"), "19\n");
  const { code, told } = await demo();
  expect(code).toBe(1);
  expect(told).toContain("were written by PostgreSQL 19, this program brings 18");
});

test("a DATABASE_URL with a wrong password", async () => {
  const settings = { ...readSettings(ports), dataDir };
  const { serverUrl, server } = await openDatabase(settings, await demoKeys(dataDir));
  try {
    const wrong = serverUrl.replace(/postgres:[^@]+@/, "postgres:wrong@");
    const { code, told } = await demo({ DATABASE_URL: wrong, DATA_DIR: path.join(dataDir, "other") });
    expect(code).toBe(1);
    expect(told).toMatch(
      /^Error: The database server at \S+ \(DATABASE_URL\) cannot be used: the password is wrong\.$/,
    );
  } finally {
    await server?.stop();
  }
});

test("a database of a newer version", async () => {
  const settings = { ...readSettings(ports), dataDir };
  const keys = await demoKeys(dataDir);
  const { serverUrl, server } = await openDatabase(settings, keys);
  await migratePortal(migratorUrl({ settings, keys, serverUrl }));
  await asAdmin(databaseUrl(serverUrl, "portal"), (client) =>
    client.query(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES ('x', 'x', '29990101000000_from_the_future', now(), 1)`),
  );
  await server?.stop();
  const { code, told } = await demo();
  expect(code).toBe(1);
  expect(told).toMatch(
    /^Error: The database belongs to a newer version of the portal \(it has migration 29990101000000_from_the_future/,
  );
});
