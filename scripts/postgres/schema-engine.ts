import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type * as engineBinding from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";

type Binding = typeof engineBinding;
type SchemaEngine = engineBinding.SchemaEngine;

/**
 * Runs `work` with Prisma's own schema engine on a database. The engine is WebAssembly in a package made for
 * bundlers, which resolve its `.wasm` import themselves; Node does not, hence the instance by hand.
 */
export async function withSchemaEngine<T>(
  connectionString: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const binding = await loadBinding();
  const pool = new Pool({ connectionString, max: 2 });
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool));
    return await work(await binding.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter));
  } finally {
    await pool.end();
  }
}

/**
 * The adapter cuts a script at every semicolon, also inside functions and comments. PostgreSQL takes the whole:
 * then a migration is one transaction besides, and a failed one leaves nothing behind.
 */
class WholeScripts extends PrismaPg {
  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }
}

let loaded: Promise<Binding> | undefined;

function loadBinding(): Promise<Binding> {
  loaded ??= instantiate();
  return loaded;
}

async function instantiate(): Promise<Binding> {
  const binding: Binding = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(script.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": withIdleTimers(binding),
  });
  binding.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"] as () => void;
  start();
  return binding;
}

type Imports = Record<string, (...args: unknown[]) => unknown>;

/** The engine never clears its ten seconds of patience for a lock; they must not hold up the end of a command. */
function withIdleTimers(binding: Binding): WebAssembly.ModuleImports {
  const imports = binding as unknown as Imports;
  const timers = Object.entries(imports)
    .filter(([name]) => name.startsWith("__wbg_setTimeout_"))
    .map(
      ([name, setTimer]) =>
        [name, (...args: unknown[]) => (setTimer(...args) as NodeJS.Timeout).unref()] as const,
    );
  return { ...imports, ...Object.fromEntries(timers) };
}
