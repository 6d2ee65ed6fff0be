import { Logger, run, type Runner } from "graphile-worker";
import { disconnect, pool } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { wake } from "@/lib/outbox/server/enqueue";
import { tasks } from "./tasks";

/** So many messages leave at the same time; after an outage the queue drains at this pace, too. */
const CONCURRENCY = 5;

/** Work in progress has so long to end after a SIGTERM; what is cut off then is taken up by the next worker. */
const SHUTDOWN_MS = 25_000;

/** The library's own log may quote errors whole, so only the name of the task is kept. */
const quiet = new Logger(({ taskIdentifier }) => (level) => {
  if (level === "error") log.error({ task: taskIdentifier ?? null }, "worker: the queue reports an error");
});

async function start(): Promise<Runner> {
  // A connection that dies while it is used is told to whoever uses it; without a listener it would end the process.
  pool().on("connect", (client) => client.on("error", () => undefined));
  return run({
    pgPool: pool(),
    concurrency: CONCURRENCY,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: quiet,
    taskList: Object.fromEntries(
      Object.entries(tasks).map(([name, { run: work }]) => [
        name,
        (payload: unknown): Promise<void> => guarded(name, () => work(payload)),
      ]),
    ),
  });
}

/** A job that fails is logged here without what it may quote, and thrown on for the library to try again. */
async function guarded(task: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ task, error }, "worker: a job failed");
    throw error;
  }
}

/** Asks for the jobs that nothing else asks for, now and then again. Jobs of one name run once, however many workers ask. */
function startTimers(): NodeJS.Timeout[] {
  return Object.entries(tasks).flatMap(([name, { everySeconds }]) => {
    if (everySeconds === undefined) return [];
    const ask = (): void => {
      inTransaction((tx) => wake(tx, name, {})).catch((error: unknown) => {
        // The database is away: the next turn asks again.
        log.error({ task: name, error }, "worker: could not ask for a job");
      });
    };
    ask();
    return [setInterval(ask, everySeconds * 1_000)];
  });
}

async function main(): Promise<void> {
  env();
  const runner = await start();
  const timers = startTimers();
  const stop = (): void => {
    timers.forEach(clearInterval);
    // Whatever still runs after that is another worker's to finish: its message is free again when the lease ends.
    setTimeout(() => process.exit(0), SHUTDOWN_MS).unref();
    runner
      .stop()
      .then(disconnect)
      .then(() => process.exit(0))
      .catch(() => process.exit(1));
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  process.stdout.write("Worker ready\n");
  await runner.promise;
}

main().catch((error: unknown) => {
  // One sentence for whoever starts it; errors of the configuration are made to be shown.
  process.stderr.write(`${error instanceof Error ? error.message : "The worker could not start."}\n`);
  process.exit(1);
});
