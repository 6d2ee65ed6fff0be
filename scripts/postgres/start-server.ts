import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { Client } from "pg";

import { PlainError } from "../plain-error";
import { postgresBinaries } from "./binaries";
import { createCluster } from "./create-cluster";
import { stopLeftover } from "./stop-leftover";
import { unprivileged } from "./unprivileged";

export type PostgresOptions = {
  /** Absolute path of the data folder; the log is written beside it. */
  folder: string;
  port: number;
  password: string;
  /** Tests give up durability for speed; nothing else may. */
  isDurable: boolean;
};

export type PostgresServer = {
  /** Address of the superuser. */
  adminUrl: string;
  process: ChildProcess;
  stop: () => Promise<void>;
};

const START_PATIENCE_MS = 30_000;
const STOP_PATIENCE_MS = 20_000;

const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=200",
  "timezone=UTC",
];
const CARELESS = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/** Starts PostgreSQL on its data folder, creating it first if need be, and waits until it answers. */
export async function startServer(options: PostgresOptions): Promise<PostgresServer> {
  await createCluster(options.folder, options.password);
  await stopLeftover(options.folder);
  const child = launch(options);
  const adminUrl = `postgresql://postgres:${options.password}@127.0.0.1:${String(options.port)}/postgres`;
  const server = { adminUrl, process: child, stop: () => stop(child) };
  try {
    await untilAnswering(adminUrl, child, options);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

function logFile({ folder }: PostgresOptions): string {
  return path.join(path.dirname(folder), `${path.basename(folder)}.log`);
}

function launch(options: PostgresOptions): ChildProcess {
  const settings = [...SETTINGS, ...(options.isDurable ? [] : CARELESS)].flatMap((setting) => [
    "-c",
    setting,
  ]);
  const place = ["-D", options.folder, "-p", String(options.port)];
  const { file, args, ...user } = unprivileged(postgresBinaries().postgres, [...place, ...settings]);
  const log = openSync(logFile(options), "w");
  try {
    // A group of its own: Ctrl-C in the terminal must reach the portal first and the database last.
    return spawn(file, args, {
      ...user,
      detached: true,
      stdio: ["ignore", log, log],
      env: { ...process.env, LC_ALL: "C" },
    });
  } finally {
    closeSync(log);
  }
}

async function untilAnswering(
  adminUrl: string,
  child: ChildProcess,
  options: PostgresOptions,
): Promise<void> {
  const deadline = Date.now() + START_PATIENCE_MS;
  while (hasNotExited(child) && Date.now() < deadline) {
    if (await answers(adminUrl)) return;
    await sleep(50);
  }
  throw await startError(options);
}

async function answers(adminUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if (isWrongPassword(error)) {
      throw new PlainError(
        "PostgreSQL refuses the password in keys.json; the keys and the data are not of one demo.",
      );
    }
    return false;
  }
}

function isWrongPassword(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "28P01";
}

async function startError(options: PostgresOptions): Promise<PlainError> {
  const log = await readFile(logFile(options), "utf8");
  if (log.includes("No space left on device")) {
    return new PlainError(`The disk under ${options.folder} is full; PostgreSQL cannot start.`);
  }
  if (log.includes("Address already in use")) {
    return new PlainError(`Port ${String(options.port)} is taken; set POSTGRES_PORT to a free one.`);
  }
  const told = log.split("\n").findLast((line) => /FATAL|PANIC/.test(line)) ?? "no answer";
  return new PlainError(`PostgreSQL does not start: ${told} (see ${logFile(options)}).`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (!hasNotExited(child)) return;
  const exited = once(child, "exit");
  // SIGINT is PostgreSQL's fast shutdown: open connections are cut, everything committed is kept.
  child.kill("SIGINT");
  const impatience = setTimeout(() => child.kill("SIGQUIT"), STOP_PATIENCE_MS);
  await exited;
  clearTimeout(impatience);
}

function hasNotExited(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}
