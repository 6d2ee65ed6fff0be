import { readFileSync } from "node:fs";

import { z } from "zod";

type LockedPackage = {
  readonly version?: string;
  readonly cpu?: readonly string[];
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const LockedPackage = z.custom<LockedPackage>((value) => typeof value === "object" && value !== null);
// `z.custom` hands on what npm wrote, in npm's own order: a lockfile is reviewed by its difference.
const Lockfile = z.object({
  name: z.string(),
  version: z.string(),
  lockfileVersion: z.literal(3),
  requires: z.literal(true),
  packages: z.record(z.string(), LockedPackage),
});

export type Lockfile = z.infer<typeof Lockfile>;

/** A build for another platform that the lockfile should name and does not. */
type MissingPackage = {
  readonly name: string;
  readonly version: string;
  readonly dev: boolean;
};

export function readLockfile(file: string): Lockfile {
  return Lockfile.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** Every folder of a package that `node_modules/a/node_modules/b` could resolve `name` to, nearest first. */
function placesOf(from: string, name: string): string[] {
  const owners = from.split("/node_modules/");
  return [...owners.map((_, depth) => owners.slice(0, owners.length - depth).join("/node_modules/")), ""].map(
    (owner) => (owner === "" ? `node_modules/${name}` : `${owner}/node_modules/${name}`),
  );
}

/**
 * The builds for other platforms that a locked package names and the lockfile has no entry for. `npm ci` refuses
 * such a lockfile; `npm install` writes one when the registry could not answer for a build it does not need here.
 */
export function missingBuilds(lockfile: Lockfile): MissingPackage[] {
  return Object.entries(lockfile.packages).flatMap(([from, locked]) =>
    Object.entries(locked.optionalDependencies ?? {})
      .filter(([name]) => !placesOf(from, name).some((place) => place in lockfile.packages))
      .map(([name, version]) => ({ name, version, dev: locked.dev === true })),
  );
}

const SYSTEMS = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  openharmony: "openharmony",
  win32: "win32",
  windows: "win32",
} as const;
const PROCESSORS = {
  arm: "arm",
  arm64: "arm64",
  ia32: "ia32",
  loong64: "loong64",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  x64: "x64",
} as const;

function wordIn(name: string, words: Readonly<Record<string, string>>): string | undefined {
  const found = name.split(/[/-]/u).find((word) => word in words);
  return found === undefined ? undefined : words[found];
}

/** The lockfile with an entry for each missing build, in npm's own order of names. */
export function completeLockfile(lockfile: Lockfile): Lockfile {
  const added = missingBuilds(lockfile).map(({ name, version, dev }) => {
    const system = wordIn(name, SYSTEMS);
    const processor = wordIn(name, PROCESSORS);
    const locked: LockedPackage = {
      version,
      ...(processor === undefined ? {} : { cpu: [processor] }),
      ...(dev ? { dev } : {}),
      optional: true,
      ...(system === undefined ? {} : { os: [system] }),
    };
    return [`node_modules/${name}`, locked] as const;
  });
  const packages = [...Object.entries(lockfile.packages), ...added].sort(([a], [b]) =>
    a.localeCompare(b, "en"),
  );
  return { ...lockfile, packages: Object.fromEntries<LockedPackage>(packages) };
}
