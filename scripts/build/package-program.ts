import { readFileSync } from "node:fs";
import path from "node:path";

import { z } from "zod";

const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The script behind a command of an installed package, to be run by this very Node. */
export function packageProgram(packageName: string, command: string): string {
  const folder = path.resolve("node_modules", packageName);
  const { bin } = manifest.parse(JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")));
  const file = typeof bin === "string" ? bin : bin[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}`);
  return path.join(folder, file);
}
