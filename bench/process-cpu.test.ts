import { spawn } from "node:child_process";
import { once } from "node:events";

import { expect, test } from "vitest";

import { cpuMicroseconds } from "./process-cpu";

test("work of a process and of its child counts, and only that", async () => {
  const busy = "const end = Date.now() + 400; while (Date.now() < end);";
  const code = `${busy} console.log("done"); setInterval(() => {}, 1000)`;
  const shell = spawn("/bin/sh", ["-c", `"${process.execPath}" -e '${code}'; true`], {
    stdio: ["pipe", "pipe", "inherit"],
    detached: true,
  });
  try {
    await once(shell.stdout, "data");
    const used = cpuMicroseconds(shell.pid ?? 0);
    expect(used).toBeGreaterThan(100_000);
    expect(used).toBeLessThan(3_000_000);
  } finally {
    process.kill(-(shell.pid ?? 0), "SIGKILL");
  }
}, 30_000);
