import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const APP = path.join(import.meta.dirname, "../../app");

export type DeclaredAddress = {
  /** File under app/, for messages. */
  readonly file: string;
  readonly kind: "page" | "route";
  /** Address with `[name]` where an id stands; groups left out. */
  readonly pattern: string;
  readonly access: string;
  /** Methods that a route answers; a page answers GET. */
  readonly methods: readonly string[];
};

const accessOf = (source: string): string[] =>
  [...source.matchAll(/\baccess: "(\w+)"/g)].map(([, access = ""]) => access);

function patternOf(file: string): string {
  const parts = path
    .dirname(file)
    .split(path.sep)
    .filter((part) => part !== "." && !/^\(.*\)$/.test(part));
  return `/${parts.join("/")}`;
}

const methodsOf = (source: string): string[] =>
  [...source.matchAll(/export const (GET|POST|PUT|PATCH|DELETE|HEAD)\b/g)].map(([, method = ""]) => method);

/** Every page and route under app/, read from its source, each with the access that it declares. */
export function declaredAddresses(): DeclaredAddress[] {
  const files = globSync("**/{page.tsx,route.ts}", { cwd: APP }).sort();
  return files.map((file) => {
    const source = readFileSync(path.join(APP, file), "utf8");
    const kind = file.endsWith("page.tsx") ? "page" : "route";
    return {
      file,
      kind,
      pattern: patternOf(file),
      access: accessOf(source).join(),
      methods: kind === "page" ? ["GET"] : methodsOf(source),
    };
  });
}
