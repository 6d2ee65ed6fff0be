import path from "node:path";

import { describe, expect, test } from "vitest";

import { completeLockfile, missingBuilds, readLockfile } from "./lockfile";
import floors from "./version-floors.json";

const LOCKFILE = readLockfile(path.join(import.meta.dirname, "../../package-lock.json"));
const EMPTY = { ...LOCKFILE, packages: {} };

describe("package-lock.json", () => {
  test("names every platform's builds, without which `npm ci` refuses it", () => {
    expect(missingBuilds(LOCKFILE)).toEqual([]);
  });

  test("names no address to download from", () => {
    const named = Object.entries(LOCKFILE.packages).filter(([, locked]) => "resolved" in locked);
    expect(named).toEqual([]);
  });

  test.each(floors)("holds $package at $floor or later: $advisory", ({ package: name, floor }) => {
    const locked = Object.entries(LOCKFILE.packages)
      .filter(([place]) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`))
      .map(([, { version }]) => version ?? "");
    expect(locked.length).toBeGreaterThan(0);
    const below = locked.filter((version) => version.localeCompare(floor, "en", { numeric: true }) < 0);
    expect(below).toEqual([]);
  });
});

describe("a build that the lockfile does not name", () => {
  const lockfile = {
    ...EMPTY,
    packages: {
      "node_modules/tool": {
        version: "2.0.0",
        dev: true,
        optionalDependencies: { "tool-windows-arm64": "2.0.0", "tool-linux-x64": "2.0.0" },
      },
      "node_modules/tool/node_modules/tool-linux-x64": { version: "2.0.0" },
    },
  };

  test("is found, unless it lies inside the package that names it", () => {
    expect(missingBuilds(lockfile)).toEqual([{ name: "tool-windows-arm64", version: "2.0.0", dev: true }]);
  });

  test("gets an entry for its system and processor", () => {
    expect(completeLockfile(lockfile).packages["node_modules/tool-windows-arm64"]).toEqual({
      version: "2.0.0",
      cpu: ["arm64"],
      dev: true,
      optional: true,
      os: ["win32"],
    });
    expect(missingBuilds(completeLockfile(lockfile))).toEqual([]);
  });
});
