import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { declaredAddresses } from "@/e2e/support/addresses";
import { LOOK_UP_PAGES, MIRROR_PAGES, WORDS_PAGES } from "@/e2e/support/public-addresses";

const ROOT = path.join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

/** Written by libraries' own rules: the handshake belongs to next-auth, the front door only chooses a language. */
const OWN_RULES = new Set(["app/route.ts", "app/api/auth/[...nextauth]/route.ts"]);

describe("who may is said by every page and route", () => {
  test.each(declaredAddresses().filter(({ file }) => !OWN_RULES.has(`app/${file}`)))(
    "$file",
    ({ file, kind, access }) => {
      expect(read(`app/${file}`)).toMatch(kind === "page" ? /definePage/ : /define(Open)?Route/);
      expect(access).toMatch(
        /^(public|open|citizen|stepUp|machine)(,(public|open|citizen|stepUp|machine))*$/,
      );
    },
  );

  test("there are some", () => {
    expect(declaredAddresses().length).toBeGreaterThan(10);
  });
});

describe('"use server" makes endpoints, so it stands in actions.ts only, before declared actions', () => {
  const sources = globSync("{app,components,lib}/**/*.{ts,tsx}", { cwd: ROOT }).filter(
    (file) => !file.includes("generated"),
  );
  const actions = sources.filter((file) => /^\s*["']use server["']/m.test(read(file)));

  test.each(actions)("%s", (file) => {
    expect(path.basename(file)).toBe("actions.ts");
    for (const [line] of read(file).matchAll(/^export .*$/gm))
      expect(line).toMatch(/^export const \w+ = defineAction\(/);
  });
});

test("signed-in pages are citizen's or stricter", () => {
  for (const { file, access } of declaredAddresses()) {
    if (file.includes("(account)")) expect(access, file).toMatch(/^(citizen|stepUp)/);
  }
});

describe("every page for everybody is among those that are read without a script", () => {
  const read = [...WORDS_PAGES, ...MIRROR_PAGES, ...LOOK_UP_PAGES].map((place) => place.split("?")[0] ?? "");
  /** Its addresses are new with every demo; hearings.spec.ts follows a link to it. */
  const BY_LINK = new Set(["/[lang]/hearings/[id]"]);
  const pages = declaredAddresses().filter(
    ({ kind, access, pattern }) => kind === "page" && access === "public" && !BY_LINK.has(pattern),
  );

  test.each(pages)("$pattern", ({ pattern }) => {
    const place = pattern
      .replace("/[lang]", "")
      .replaceAll(/\/\[\[\.\.\.\w+\]\]/g, "(/.+)?")
      .replaceAll(/\[\w+\]/g, "[^/]+");
    expect(read.some((address) => new RegExp(`^${place}$`).test(address))).toBe(true);
  });
});
