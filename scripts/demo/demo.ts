import type { ChildProcess } from "node:child_process";
import { chmod, mkdir } from "node:fs/promises";
import path from "node:path";

import { buildPortal, isBuilt } from "../build/build-portal";
import { generateClient } from "../build/generate-client";
import { demoKeys } from "../environment/keys";
import { migratorUrl, type Place } from "../environment/portal-environment";
import type { Settings } from "../environment/settings";
import { PlainError } from "../plain-error";
import { migratePortal } from "../postgres/migrate-portal";
import type { PostgresServer } from "../postgres/start-server";
import { stopLeftover } from "../postgres/stop-leftover";
import { Supervisor } from "../processes/supervisor";
import { answers, says, untilReady } from "../processes/until-ready";
import { checkMachine } from "./check-machine";
import { checkPorts } from "./check-ports";
import { claimFolder } from "./claim-folder";
import { fillCalendars } from "./fill-calendars";
import { openDatabase } from "./open-database";
import type { DemoOptions } from "./options";
import { type Mode, type Part, portalParts, sandboxParts } from "./parts";
import { step } from "./progress";
import { resetData } from "./reset-data";

/** Everything of one demo: begins in the order in which the parts need each other, ends in the reverse. */
export class Demo {
  readonly #settings: Settings;
  readonly #mode: Mode;
  readonly #supervisor = new Supervisor();
  readonly #processes = new Map<string, ChildProcess>();
  #postgres: PostgresServer | null = null;
  #giveBack: () => Promise<void> = () => Promise.resolve();
  #begun: Promise<void> = Promise.resolve();
  #fail: (reason: PlainError) => void = () => undefined;

  /** Rejects with one sentence when a part ends by itself. */
  readonly broken: Promise<never>;

  constructor(settings: Settings, mode: Mode) {
    this.#settings = settings;
    this.#mode = mode;
    this.broken = new Promise((_resolve, reject) => {
      this.#fail = reject;
    });
    // Whether anybody still listens when a part ends is not the part's business.
    this.broken.catch(() => undefined);
  }

  begin(options: DemoOptions): Promise<void> {
    this.#begun = this.#begin(options);
    return this.#begun;
  }

  async stop(): Promise<void> {
    await this.#supervisor.stop();
    // Stopped midway: what was just being started must be there before it can be stopped.
    await this.#begun.catch(() => undefined);
    await this.#postgres?.stop();
    this.#supervisor.guard.done();
    await this.#giveBack();
  }

  /** The process of a part, for who measures or kills it. */
  processOf(part: string): number {
    const pid = this.#processes.get(part)?.pid;
    if (pid === undefined) throw new Error(`${part} does not run here`);
    return pid;
  }

  async #begin({ isReset, scale }: DemoOptions): Promise<void> {
    await this.#prepare(isReset);
    const place = await this.#step("Starting PostgreSQL", () => this.#openDatabase());
    await this.#step("Applying migrations", () => migratePortal(migratorUrl(place)));
    if (scale === "large")
      await this.#step("Filling the court calendars", () => fillCalendars(migratorUrl(place)));
    // Last of what can go wrong by a person's mistake, since it takes longest.
    await this.#build();
    const sandboxes = sandboxParts(place, this.#mode);
    await this.#step("Starting and seeding the sandboxes", () => this.#startAll(sandboxes, scale));
    const portal = portalParts(place, this.#mode);
    await this.#step("Starting worker and portal", () => this.#startAll(portal, scale));
  }

  async #step<T>(title: string, work: () => Promise<T>): Promise<T> {
    if (this.#supervisor.isStopping) throw new PlainError("Stopped.");
    return step(title, work);
  }

  async #build(): Promise<void> {
    if (this.#mode === "development") await this.#step("Generating the database client", generateClient);
    else if (await isBuilt()) process.stdout.write("The portal is built already.\n");
    else await this.#step("Building the portal", () => buildPortal(this.#supervisor, this.#logs));
  }

  get #logs(): string {
    return path.join(this.#settings.dataDir, "logs");
  }

  async #prepare(isReset: boolean): Promise<void> {
    const { dataDir } = this.#settings;
    await checkMachine(dataDir);
    this.#giveBack = await claimFolder(dataDir);
    if (isReset) await resetData(this.#settings);
    await stopLeftover(path.join(dataDir, "postgres"));
    await checkPorts(this.#settings);
    await mkdir(this.#logs, { recursive: true });
    // Others may pass through, which PostgreSQL's own user must, and read nothing.
    await chmod(dataDir, 0o711);
  }

  async #openDatabase(): Promise<Place> {
    const keys = await demoKeys(this.#settings.dataDir);
    const { serverUrl, server } = await openDatabase(this.#settings, keys);
    if (server !== null) {
      this.#postgres = server;
      if (server.process.pid !== undefined) this.#supervisor.guard.watch("INT", server.process.pid);
      this.#watch(server.process, "PostgreSQL", path.join(this.#settings.dataDir, "postgres.log"));
    }
    return { settings: this.#settings, keys, serverUrl };
  }

  async #startAll(parts: Part[], scale: DemoOptions["scale"]): Promise<void> {
    await Promise.all(
      parts.map((part) => this.#start({ ...part, env: { ...part.env, SANDBOX_SCALE: scale } })),
    );
  }

  async #start({ name, args, env, ready }: Part): Promise<void> {
    const logFile = path.join(this.#logs, `${name.replace(" ", "-")}.log`);
    const isQuiet = this.#mode === "production";
    const child = this.#supervisor.start({ name, args, env, ...(isQuiet ? { logFile } : {}) });
    this.#watch(child, name, isQuiet ? logFile : "the output above");
    if ("address" in ready) await untilReady({ name, child, logFile, isReady: () => answers(ready.address) });
    else if (isQuiet) await untilReady({ name, child, logFile, isReady: () => says(logFile, ready.line) });
  }

  #watch(child: ChildProcess, name: string, lastWords: string): void {
    this.#processes.set(name, child);
    child.once("exit", (code, signal) => {
      if (this.#supervisor.isStopping) return;
      this.#fail(
        new PlainError(`The ${name} ended (${signal ?? `exit code ${String(code)}`}); see ${lastWords}.`),
      );
    });
  }
}
