import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { SANDBOX_PEOPLE } from "@/sandbox/people";

const LOGS = ["portal.log", "worker.log"];

/** What the portal and the worker wrote names nobody: no code, no name, no address, no account. `route` is where one has just been. */
export function expectSilentLogs(route: string): void {
  const folder = path.join(process.env["DATA_DIR"] ?? ".data", "logs");
  const written = LOGS.map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
  // A log in which the journey has left no line would prove nothing.
  expect(written).toContain(`"route":"${route}"`);
  for (const { personalCode, familyName, email, phone, bankAccount } of SANDBOX_PEOPLE) {
    for (const secret of [
      personalCode,
      personalCode.replace("-", ""),
      familyName,
      email,
      phone,
      bankAccount,
    ]) {
      if (secret !== null) expect(written).not.toContain(secret);
    }
  }
}
