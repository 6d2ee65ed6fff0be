import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { sourceHash } from "./source-hash";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "sources-"));
  await write("app/page.tsx", "one");
  await write("next.config.js", "one");
});

afterEach(() => rm(root, { recursive: true }));

async function write(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), content);
}

test.each(["app/page.tsx", "lib/law/fee.ts", "next.config.js", "proxy.ts", "locales/lv/home.json"])(
  "a change of %s asks for a new build",
  async (file) => {
    const before = await sourceHash(root);
    await write(file, "two");
    expect(await sourceHash(root)).not.toBe(before);
  },
);

// The first three are written by the build itself: counted, every first build would be followed by a second.
test.each([
  "next-env.d.ts",
  "tsconfig.tsbuildinfo",
  "lib/db/generated/client.ts",
  "lib/law/fee.test.ts",
  "vitest.config.ts",
  "README.md",
])("a change of %s does not", async (file) => {
  const before = await sourceHash(root);
  await write(file, "two");
  expect(await sourceHash(root)).toBe(before);
});
