import { afterAll, beforeAll, expect, test } from "vitest";
import { Outage } from "@/lib/core/outage";
import { EICAR } from "@/sandbox/scanner/eicar";
import { type RunningScanner, startScanner } from "@/sandbox/scanner/start-scanner";
import { isScannerThere, scan } from "./scanner";

let scanner: RunningScanner;

beforeAll(async () => {
  scanner = await startScanner();
  process.env["CLAMD_HOST"] = "127.0.0.1";
  process.env["CLAMD_PORT"] = String(scanner.port);
});
afterAll(() => scanner.close());

async function* pieces(...all: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const piece of all) yield await Promise.resolve(piece);
}

test("a file goes there in pieces and comes back with one word", async () => {
  expect(isScannerThere()).toBe(true);
  expect(await scan(pieces(Buffer.from("nekas"), Buffer.alloc(300_000, "a")))).toEqual({ state: "clean" });
  const halves = [Buffer.from(EICAR.slice(0, 20)), Buffer.from(EICAR.slice(20))];
  expect(await scan(pieces(...halves))).toEqual({ state: "infected", malware: "Eicar-Test-Signature" });
});

test.each(["hang", "error", "stale", "cut"] as const)("%s is an outage, never a word", async (fault) => {
  scanner.fault = fault;
  await expect(scan(pieces(Buffer.from("nekas")), 200)).rejects.toThrow(Outage);
  scanner.fault = "none";
});

test("a file that breaks off while it is sent is an outage", async () => {
  const broken = (async function* () {
    yield await Promise.resolve(Buffer.from("sākums"));
    throw new Error("the disk is gone");
  })();
  await expect(scan(broken)).rejects.toThrow(Outage);
});

test("nobody listens", async () => {
  await scanner.close();
  await expect(scan(pieces(Buffer.from("nekas")))).rejects.toThrow(Outage);
  scanner = await startScanner(scanner.port);
});
