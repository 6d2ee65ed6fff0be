import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { asAdmin } from "./as-admin";
import { freePort } from "./free-port";
import { type PostgresOptions, startServer } from "./start-server";

let home: string;
let options: PostgresOptions;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "portal-server-"));
  options = {
    folder: path.join(home, "postgres"),
    port: await freePort(),
    password: "secret",
    isDurable: true,
  };
});

afterAll(() => rm(home, { recursive: true }));

function kept(adminUrl: string): Promise<number> {
  return asAdmin(adminUrl, async (client) => {
    await client.query("CREATE TABLE IF NOT EXISTS kept (id int)");
    await client.query("INSERT INTO kept VALUES (1)");
    const { rowCount } = await client.query("SELECT FROM kept");
    return rowCount ?? 0;
  });
}

test("data outlive an orderly stop, a kill -9 and a server that nobody stopped", async () => {
  const first = await startServer(options);
  expect(await kept(first.adminUrl)).toBe(1);
  await first.stop();

  const second = await startServer(options);
  expect(await kept(second.adminUrl)).toBe(2);
  const died = once(second.process, "exit");
  second.process.kill("SIGKILL");
  await died;

  // Its postmaster.pid is still there; the third is never stopped, and the fourth takes over from it.
  const third = await startServer(options);
  expect(await kept(third.adminUrl)).toBe(3);
  const ended = once(third.process, "exit");

  const fourth = await startServer(options);
  await ended;
  expect(await kept(fourth.adminUrl)).toBe(4);
  await fourth.stop();
}, 60_000);

test("a postmaster.pid with the number of another program is no obstacle", async () => {
  await writeFile(path.join(options.folder, "postmaster.pid"), `${String(process.pid)}\n${options.folder}\n`);
  const server = await startServer(options);
  await server.stop();
  expect(await readFile(path.join(home, "postgres.log"), "utf8")).toContain("database system is shut down");
}, 60_000);

test("the text is UTF-8 and sorts the same on every machine", async () => {
  const server = await startServer(options);
  try {
    const sql =
      "SELECT datlocale, pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = 'postgres'";
    const { rows } = await asAdmin(server.adminUrl, (client) =>
      client.query<{ datlocale: string; encoding: string }>(sql),
    );
    expect(rows).toEqual([{ datlocale: "C.UTF-8", encoding: "UTF8" }]);
    const { rows: upper } = await asAdmin(server.adminUrl, (client) =>
      client.query("SELECT upper('žēlģņš') AS text"),
    );
    expect(upper).toEqual([{ text: "ŽĒLĢŅŠ" }]);
  } finally {
    await server.stop();
  }
}, 60_000);
