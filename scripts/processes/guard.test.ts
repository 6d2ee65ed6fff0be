import { spawn } from "node:child_process";
import { once } from "node:events";

import { expect, test } from "vitest";

/** Starts a child that would live for a minute, says its number, and waits to be killed. */
const PARENT = `
  import { Supervisor } from "./scripts/processes/supervisor";
  const supervisor = new Supervisor();
  const child = supervisor.start({ name: "sleeper", args: ["-e", "setTimeout(() => {}, 60000)"], env: {} });
  console.log(child.pid);
  process.on("SIGTERM", async () => {
    await supervisor.stop();
    supervisor.guard.done();
    process.exit();
  });
  setInterval(() => undefined, 1000);
`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test.each(["SIGTERM", "SIGKILL"] as const)(
  "a parent that gets %s leaves no child behind",
  async (signal) => {
    const parent = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", PARENT], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [line] = (await once(parent.stdout, "data")) as [Buffer];
    const child = Number(line.toString());
    expect(isAlive(child)).toBe(true);
    const exited = once(parent, "exit");
    parent.kill(signal);
    await exited;
    await expect.poll(() => isAlive(child), { timeout: 30_000 }).toBe(false);
  },
  20_000,
);
