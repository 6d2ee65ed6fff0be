import { readSettings } from "../environment/settings";
import { announcement } from "./announce";
import { Demo } from "./demo";
import { demoOptions } from "./options";
import type { Mode } from "./parts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Begins a demo, stays until told to stop or until a part fails, and leaves nothing running. */
export async function runDemo(mode: Mode): Promise<void> {
  const options = demoOptions(process.argv.slice(2));
  const settings = readSettings(process.env);
  const demo = new Demo(settings, mode);
  const toldToStop = untilSignal();
  try {
    const isReady = await Promise.race([ready(demo, options), toldToStop.then(() => false), demo.broken]);
    if (isReady) {
      process.stdout.write(announcement(settings));
      await Promise.race([toldToStop, demo.broken]);
    }
    process.stdout.write("Stopping …\n");
  } finally {
    await demo.stop();
  }
  process.stdout.write("Stopped.\n");
}

async function ready(demo: Demo, options: ReturnType<typeof demoOptions>): Promise<true> {
  const begun = demo.begin(options);
  // Stopped midway, the beginning fails after nobody waits for it any more.
  begun.catch(() => undefined);
  await begun;
  return true;
}

/** Resolves at the first signal; the handlers stay, so that an impatient second Ctrl-C does not leave orphans. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve());
    if (process.env["npm_lifecycle_event"] !== undefined) whenParentDies(resolve);
  });
}

/** npm that is killed outright takes no script with it: the script has to notice. */
function whenParentDies(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 1_000).unref();
}
