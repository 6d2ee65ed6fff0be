import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

import { PlainError } from "../plain-error";
import { postgresBinaries } from "./binaries";
import { giveToServer, unprivileged } from "./unprivileged";

/** The major version whose files we can read. */
const MAJOR = "18";

const LOCALE = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];

/** Makes the data folder if there is none; refuses one that another version of PostgreSQL wrote. */
export async function createCluster(folder: string, password: string): Promise<void> {
  const versionFile = path.join(folder, "PG_VERSION");
  if (existsSync(versionFile)) {
    const version = (await readFile(versionFile, "utf8")).trim();
    if (version === MAJOR) return;
    throw new PlainError(
      `The data in ${folder} were written by PostgreSQL ${version}, this program brings ${MAJOR}; use another DATA_DIR or the program that wrote them.`,
    );
  }
  await initialise(folder, password);
}

async function initialise(folder: string, password: string): Promise<void> {
  // A folder without its version file is the rest of an interrupted first start: nothing in it was ever used.
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  giveToServer(folder);
  const secrets = await mkdtemp(path.join(path.dirname(folder), "initdb-"));
  const passwordFile = path.join(secrets, "password");
  await writeFile(passwordFile, password);
  giveToServer(secrets);
  giveToServer(passwordFile);
  try {
    await runInitdb(folder, passwordFile);
  } catch (cause) {
    await rm(folder, { recursive: true, force: true });
    throw initialisationError(folder, cause);
  } finally {
    await rm(secrets, { recursive: true });
  }
}

async function runInitdb(folder: string, passwordFile: string): Promise<void> {
  const access = ["--auth=scram-sha-256", "--username=postgres", `--pwfile=${passwordFile}`];
  const { file, args, ...user } = unprivileged(postgresBinaries().initdb, [
    `--pgdata=${folder}`,
    ...access,
    ...LOCALE,
    "--no-sync",
  ]);
  await promisify(execFile)(file, args, { ...user, env: { ...process.env, LC_ALL: "C" } });
}

function initialisationError(folder: string, cause: unknown): Error {
  const told = String(cause);
  if (told.includes("No space left on device")) {
    return new PlainError(`The disk under ${folder} is full; PostgreSQL needs about 200 MB to begin.`, {
      cause,
    });
  }
  return new PlainError(`PostgreSQL could not create its data in ${folder}: ${lastLine(told)}`, { cause });
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? text;
}
