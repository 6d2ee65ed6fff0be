import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import { format } from "prettier";
import { parse } from "yaml";

export const CONTRACT = "lib/exchange/openapi.yaml";
const OPEN_DATA = "lib/open-data/openapi.yaml";

/** The files derived from the contract, by path from the project's root: types for the compiler, JSON for the validators. */
export async function contractOutputs(root: string): Promise<ReadonlyMap<string, string>> {
  const source = path.join(root, CONTRACT);
  const types = astToString(await openapiTS(pathToFileURL(source), { silent: true }));
  return new Map([
    [
      "lib/exchange/schema.ts",
      `// Generated from openapi.yaml by \`npm run generate:contract\`; do not edit.\n${types}`,
    ],
    ["lib/exchange/contract.json", await asJson(source)],
    ["lib/open-data/openapi.json", await asJson(path.join(root, OPEN_DATA))],
  ]);
}

async function asJson(source: string): Promise<string> {
  const described: unknown = parse(await readFile(source, "utf8"));
  return format(JSON.stringify(described), { parser: "json", printWidth: 110 });
}
