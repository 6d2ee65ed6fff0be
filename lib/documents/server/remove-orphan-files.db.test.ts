import { readdir, utimes } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { readStored, storageRoot, storeBytes, storeStream } from "@/lib/adapters/storage";
import { newId } from "@/lib/core/id";
import { testDraft, testPrepared, testViewer } from "@/lib/filings/server/test-filing";
import { removeOrphanFiles } from "./remove-orphan-files";

const TWO_HOURS_AGO = new Date(Date.now() - 7_200_000);

const age = async (): Promise<void> => {
  for (const name of await readdir(storageRoot()))
    await utimes(path.join(storageRoot(), name), TWO_HOURS_AGO, TWO_HOURS_AGO);
};

test("files that rows name stay, all others go once they are an hour old", async () => {
  const viewer = await testViewer();
  const filing = await testPrepared(viewer, await testDraft(viewer, [Buffer.from("pielikums")]));
  await age();
  const [old, young] = [newId(), newId()];
  await storeBytes(old, Buffer.from("vecs"));
  await age();
  await storeBytes(young, Buffer.from("jauns"));
  expect(await removeOrphanFiles()).toBe(1);
  const left = await readdir(storageRoot());
  expect(left.sort()).toEqual([...filing.files.map(({ storageKey }) => storageKey), young].sort());
});

test("a stream that breaks or grows too large leaves nothing behind", async () => {
  const before = await readdir(storageRoot());
  const key = newId();
  const broken = (async function* () {
    yield Buffer.from("sākums");
    await Promise.resolve();
    throw new Error("gone");
  })();
  await expect(storeStream(key, broken, 1_000)).rejects.toThrow("gone");
  const large = (async function* () {
    for (let part = 0; part < 20; part += 1) yield await Promise.resolve(Buffer.alloc(100));
  })();
  expect(await storeStream(key, large, 1_000)).toBe("tooLarge");
  expect(await readdir(storageRoot())).toEqual(before);
  await expect(readStored(key)).rejects.toThrow();
  await expect(readStored("../../etc/passwd")).rejects.toThrow("Not a key");
});
