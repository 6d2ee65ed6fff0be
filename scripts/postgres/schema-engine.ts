import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type * as engineBinding from "@prisma/schema-engine-wasm/schema_engine_bg";

type Binding = typeof engineBinding;

/**
 * Prisma's own schema engine, as WebAssembly. The package is made for bundlers, which resolve its `.wasm`
 * import themselves; Node does not, hence the instance by hand.
 */
export async function openSchemaEngine(connectionString: string): Promise<engineBinding.SchemaEngine> {
  const binding = await loadBinding();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }));
  return binding.SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
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
  const imports = { "./schema_engine_bg.js": binding as unknown as WebAssembly.ModuleImports };
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  binding.__wbg_set_wasm(instance.exports);
  const start = instance.exports["__wbindgen_start"];
  if (typeof start === "function") start();
  return binding;
}
