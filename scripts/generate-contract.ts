import { writeFile } from "node:fs/promises";
import path from "node:path";
import { contractOutputs } from "./contract/contract-outputs";

/** Writes what is derived from lib/exchange/openapi.yaml; a test holds the committed files against it. */
const root = path.resolve(import.meta.dirname, "..");
for (const [file, text] of await contractOutputs(root)) await writeFile(path.join(root, file), text);
