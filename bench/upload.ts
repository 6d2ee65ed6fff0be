import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { uploadFile } from "../lib/documents/client/upload-file";
import { PlainError } from "../scripts/plain-error";
import { median } from "./compare";
import type { Trial } from "./entry";
import { forgetPeak, memoryOf } from "./process-memory";
import type { Stage } from "./stage";

const MEGABYTE = 1024 * 1024;
const MEGABYTES = 100;
const TIMES = 5;
const PART = MEGABYTE;

const text = Buffer.alloc(MEGABYTES * MEGABYTE, "Rindkopa bez mēra.\n");

/** A1: the same bytes, in the same parts, written to a file and forced to the disk. */
async function secondsToCopy(): Promise<number> {
  const file = path.join(tmpdir(), `bench-copy-${String(process.pid)}`);
  const begin = performance.now();
  const handle = await open(file, "w");
  for (let at = 0; at < text.length; at += PART)
    await handle.write(text, at, Math.min(PART, text.length - at));
  await handle.sync();
  await handle.close();
  const seconds = (performance.now() - begin) / 1_000;
  await rm(file);
  return seconds;
}

/** As a browser does it: by the page's own client. */
async function secondsToUpload(stage: Stage, cookie: string): Promise<number> {
  const { origin } = stage.portal;
  const begun = await fetch(`${origin}/api/drafts`, {
    method: "POST",
    redirect: "manual",
    headers: { cookie, origin },
    body: new URLSearchParams({ form: "simplified-money-claim", language: "en" }),
  });
  const draftId = new URL(begun.headers.get("location") ?? "/", origin).pathname.split("/")[4] ?? "";
  const begin = performance.now();
  const outcome = await uploadFile(
    {
      file: new File([text], "large.txt"),
      draftId,
      purpose: "evidence",
      signal: new AbortController().signal,
      onProgress: () => undefined,
      onWaiting: () => undefined,
    },
    {
      send: (address, init) => {
        const headers = new Headers(init.headers);
        headers.set("cookie", cookie);
        headers.set("origin", origin);
        return fetch(`${origin}${address}`, { ...init, headers });
      },
      pause: (ms) => pause(ms),
      remembered: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    },
  );
  if (outcome !== "done") throw new PlainError(`The upload ended with ${outcome}.`);
  return (performance.now() - begin) / 1_000;
}

async function measure(stage: Stage): Promise<string[]> {
  const cookie = await stage.cookieOf("ilze");
  // The first one warms the portal up: its own code and pages of memory are not the file's.
  await secondsToUpload(stage, cookie);
  const { pid } = stage.portal;
  forgetPeak(pid);
  const before = memoryOf(pid).now;
  const rounds: { copy: number; upload: number }[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    await stage.liftLimits();
    rounds.push({ copy: await secondsToCopy(), upload: await secondsToUpload(stage, cookie) });
  }
  const over = (memoryOf(pid).peak - before) / MEGABYTE;
  const copy = median(rounds.map((round) => round.copy));
  const upload = median(rounds.map((round) => round.upload));
  return [
    `${String(MEGABYTES)} MB in ${upload.toFixed(1)} s, hashed, looked into and kept; copied to the disk in ${copy.toFixed(2)} s; ratio ${(upload / copy).toFixed(1)}`,
    `memory of the portal at most ${over.toFixed(0)} MB over the ${(before / MEGABYTE).toFixed(0)} MB before; ratio to the file ${(over / MEGABYTES).toFixed(2)}`,
  ];
}

export const uploadTrial: Trial = {
  name: "upload",
  about: "a file of 100 MB uploaded in parts, against the same bytes copied to the disk (A1)",
  target: "memory ratio ≤ 0.5, however large the file",
  measure,
};
