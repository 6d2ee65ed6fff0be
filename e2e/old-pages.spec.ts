import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { z } from "zod";

const manifest = z.object({
  node: z.record(z.string(), z.object({ filename: z.string(), exportedName: z.string() })),
});

/**
 * A page that was opened before a new build posts the id of its action. The id comes from the action's file, its name and the
 * key of the build: as long as this list stays the same, old pages post into new builds.
 */
test("actions keep their ids over builds", () => {
  const built = manifest.parse(
    JSON.parse(readFileSync(".next/server/server-reference-manifest.json", "utf8")),
  );
  const ids = Object.entries(built.node).map(([id, { filename, exportedName }]) => [
    id,
    `${filename} ${exportedName}`,
  ]);
  const kept: unknown = JSON.parse(readFileSync("e2e/support/action-ids.json", "utf8"));
  expect(Object.fromEntries(ids)).toEqual(kept);
});
