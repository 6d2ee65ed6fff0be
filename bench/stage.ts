import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Client } from "pg";
import { z } from "zod";

import { CookieBrowser } from "../sandbox/identity/cookie-browser";
import { packageProgram } from "../scripts/build/package-program";
import { Demo } from "../scripts/demo/demo";
import { demoKeys } from "../scripts/environment/keys";
import { addresses, portalEnvironment } from "../scripts/environment/portal-environment";
import { readSettings, type Settings } from "../scripts/environment/settings";
import { asAdmin } from "../scripts/postgres/as-admin";
import { freePort } from "../scripts/postgres/free-port";
import { roleUrl } from "../scripts/postgres/prepare-databases";
import { type Command, Supervisor } from "../scripts/processes/supervisor";
import { answers, untilReady } from "../scripts/processes/until-ready";
import { freeTestPorts } from "../scripts/test/free-test-ports";
import { fillHearings } from "./fill-hearings";
import { type Front, startFront } from "./start-front";
import { startStaticFile } from "./start-static-file";

export type Running = { origin: string; pid: number };

const SERVED = ["--import", "tsx"];

/** A portal with everything behind it, and the anchors beside it, all in processes whose CPU can be read. */
export class Stage {
  readonly #settings: Settings;
  readonly #demo: Demo;
  readonly #supervisor = new Supervisor();

  private constructor(settings: Settings) {
    this.#settings = settings;
    this.#demo = new Demo(settings, "production");
  }

  static async open(): Promise<Stage> {
    const environment = {
      ...(await freeTestPorts()),
      DATA_DIR: path.resolve(".data", "bench"),
      // The largest that an operator can allow: what an upload costs is measured on that.
      ATTACHMENT_FILE_MEGABYTES: "100",
      CACHE_REFRESH_URL: `http://127.0.0.1:${String(await freePort())}`,
    };
    const stage = new Stage(readSettings(environment));
    await stage.#demo.begin({ isReset: true, scale: "small" });
    return stage;
  }

  async close(): Promise<void> {
    await this.#supervisor.stop();
    this.#supervisor.guard.done();
    await this.#demo.stop();
  }

  get portal(): Running {
    return { origin: addresses(this.#settings).portal, pid: this.#demo.processOf("portal") };
  }

  /** The clerk's desk is there. */
  get exchange(): string {
    return addresses(this.#settings).exchange;
  }

  get databasePid(): number {
    return this.#demo.processOf("PostgreSQL");
  }

  /** A query on the portal's database by its administrator: to arrange and to look, never to be measured. */
  async onDatabase<Value>(work: (client: Client) => Promise<Value>): Promise<Value> {
    const { databaseAdmin } = await demoKeys(this.#settings.dataDir);
    const server = `postgresql://postgres:${databaseAdmin}@127.0.0.1:${String(this.#settings.ports.postgres)}`;
    return asAdmin(`${server}/portal`, work);
  }

  /** nginx as deployed, before the portal. */
  async front(): Promise<Front> {
    const { host } = new URL(this.portal.origin);
    const { port: refreshPort } = new URL(this.#settings.cacheRefreshUrl ?? "");
    const folder = path.join(this.#settings.dataDir, "front");
    return startFront(this.#supervisor, { folder, portal: host, refreshPort });
  }

  /** The limits of requests stay in force and are counted, but whoever was counted so far may ask without end. */
  async liftLimits(): Promise<void> {
    const never = Date.now() + 24 * 60 * 60 * 1000;
    await this.onDatabase((client) =>
      client.query("UPDATE rate_limit SET points = -1000000000, expire = $1", [never]),
    );
  }

  /** The Cookie header of somebody who has just signed in, through the portal's and the login's own pages. */
  async cookieOf(person: string): Promise<string> {
    const { portal, identity } = addresses(this.#settings);
    const browser = new CookieBrowser();
    const chooser = await browser.post(`${portal}/api/identity/sign-in`, {
      return: "/en/cases",
      language: "en",
    });
    await browser.post(new URL(chooser.url, identity).href, { person, assurance: "high" });
    return [...browser.cookies(portal)].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** The mirror with so many hearings and no others. */
  async fillHearings(count: number): Promise<void> {
    await this.onDatabase((client) => fillHearings(client, count));
  }

  /** Milliseconds of each search of the calendars, asked in a process of its own, by what is searched. */
  async searchTimes(from: string): Promise<Record<string, number>> {
    const stdout = await this.#asPortal("bench/search-times.ts", [from]);
    return z.record(z.string(), z.number()).parse(JSON.parse(stdout));
  }

  /** So many claims that lack nothing but to be handed in: id and key of each. The person has signed in before. */
  async signedFilings(person: string, count: number): Promise<[string, string][]> {
    const stdout = await this.#asPortal("bench/arrange-filings.ts", [person, String(count)]);
    return z.array(z.tuple([z.string(), z.string()])).parse(JSON.parse(stdout));
  }

  /** Runs a program of the bench with the portal's own configuration; gives what it says. */
  async #asPortal(program: string, args: readonly string[]): Promise<string> {
    const settings = this.#settings;
    const serverUrl = `postgresql://127.0.0.1:${String(settings.ports.postgres)}`;
    const env = portalEnvironment({ settings, keys: await demoKeys(settings.dataDir), serverUrl });
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--conditions=react-server", ...SERVED, program, ...args],
      { env: { ...process.env, ...env }, maxBuffer: 10_000_000 },
    );
    return stdout;
  }

  /** A1: the same bytes, served by nginx if there is one. */
  async staticFile(page: string): Promise<Running & { kind: string }> {
    const folder = path.join(this.#settings.dataDir, "anchors");
    await mkdir(folder, { recursive: true });
    const response = await fetch(new URL(page, this.portal.origin));
    writeFileSync(path.join(folder, "page.html"), await response.text());
    return startStaticFile(this.#supervisor, folder);
  }

  /** A2: Fastify and PostgreSQL, a string. */
  async fastifyPage(): Promise<Running> {
    const keys = await demoKeys(this.#settings.dataDir);
    const server = new URL(`postgresql://127.0.0.1:${String(this.#settings.ports.postgres)}`);
    // The identity sandbox keeps nothing in its database: the anchor may have it.
    const role = "identity_sandbox";
    const url = roleUrl(server.href, { database: role, role, password: keys.databaseRoles[role] });
    const env = { DATABASE_URL: url, PORT: String(await freePort()) };
    return this.#anchor({ name: "fastify", args: [...SERVED, "bench/anchors/fastify-page.ts"], env });
  }

  /** A3: a page of the App Router with a heading and nothing else, built and served in a folder that knows no portal. */
  async emptyPage(): Promise<Running> {
    const next = packageProgram("next", "next");
    const cwd = path.resolve("bench", "empty-page");
    const build = { name: "build of the empty page", args: [next, "build"], env: {}, cwd };
    await this.#supervisor.run({ ...build, logFile: this.#logFile("empty-build") });
    const port = String(await freePort());
    return this.#anchor({ name: "empty-page", args: [next, "start", "-p", port], env: { PORT: port }, cwd });
  }

  async #anchor(command: Omit<Command, "logFile">): Promise<Running> {
    const logFile = this.#logFile(command.name);
    const child = this.#supervisor.start({ ...command, logFile });
    const origin = `http://127.0.0.1:${command.env["PORT"] ?? ""}`;
    await untilReady({ name: command.name, child, logFile, isReady: () => answers(origin) });
    return { origin, pid: child.pid ?? 0 };
  }

  #logFile(name: string): string {
    return path.join(this.#settings.dataDir, "logs", `${name}.log`);
  }
}

/** Load of the machine over its cores, a minute's average: above a half, times are noise and only ratios count. */
export function loadOfMachine(): string {
  return readFileSync("/proc/loadavg", "utf8").split(" ")[0] ?? "?";
}
