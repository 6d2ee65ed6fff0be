import { globSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const require = createRequire(import.meta.url);

/** The style sheet with everything that it imports, without comments and with single spaces. */
function styles(): string {
  const main = readFileSync("app/globals.css", "utf8");
  const parts = [...main.matchAll(/@import "([^"]+)"/g)].map(([, path = ""]) =>
    readFileSync(path.startsWith("@") ? require.resolve(path) : join("app", path), "utf8"),
  );
  return parts
    .join("\n")
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .replaceAll(/\s+/g, " ");
}

test("all styles together weigh at most 20 kB on the wire", () => {
  expect(gzipSync(styles(), { level: 9 }).byteLength).toBeLessThanOrEqual(20_000);
});

test("the fonts weigh at most 45 kB", () => {
  const sizes = globSync("public/fonts/*.woff2").map((file) => statSync(file).size);
  expect(sizes).toHaveLength(2);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000);
});

const outside = (allowed: readonly string[]): string[] =>
  globSync("{app,components,lib}/**/*.{ts,tsx}").filter(
    (file) =>
      !file.endsWith(".test.ts") &&
      !file.endsWith(".test.tsx") &&
      !allowed.some((path) => file.startsWith(path)),
  );

test("only components/ui names classes of the design system", () => {
  const files = outside(["components/ui/"]);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => /["'`\s]ds-[a-z]/.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("only the components and the frame around pages name our own classes", () => {
  const files = outside(["components/ui/", "components/layout/", "app/global-not-found.tsx"]);
  expect(files.filter((file) => /className=|style=\{/.test(readFileSync(file, "utf8")))).toEqual([]);
});

test("every class of ours that a component names is drawn", () => {
  const drawn = new Set([...styles().matchAll(/\.(tp-[a-z_-]+)/g)].map(([, name]) => name));
  const named = globSync("components/{ui,layout}/*.tsx").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/["' `](tp-[a-z]+(?:__[a-z-]+)?)["' `]/g)].map(
      ([, name]) => name,
    ),
  );
  const blocks = [...new Set(named)].filter(
    (name) => ![...drawn].some((other) => other?.startsWith(name ?? "")),
  );
  expect(blocks).toEqual([]);
});
