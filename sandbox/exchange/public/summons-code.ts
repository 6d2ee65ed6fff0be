import { createHash, randomInt } from "node:crypto";

/** Capital letters and figures, without 0 and 1, which are read as O and I. */
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ23456789";
const LENGTH = 8;

/** The code that a summons prints for whoever follows the case without signing in. */
export const newSummonsCode = (): string =>
  Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length))).join("");

/** What is told of a code: enough to check one, not to learn it. */
export const summonsCodeHash = (caseNumber: string, code: string): string =>
  createHash("sha256").update(`${caseNumber}:${code}`).digest("hex");
