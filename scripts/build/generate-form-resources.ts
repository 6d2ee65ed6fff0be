import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import prettier from "prettier";

const ROOT = path.join(import.meta.dirname, "../..");
export const FORM_RESOURCES = "lib/i18n/form-resources.ts";

/** The forms that have texts, by the names of their files. */
const formNames = (language: string): string[] =>
  readdirSync(path.join(ROOT, "locales", language, "forms"))
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();

const identifier = (language: string, form: string): string =>
  `${language}${form.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;

/** The module that gathers the texts of every form: one file of texts per form and language is all that a new form needs. */
export async function formResourcesSource(): Promise<string> {
  const languages = ["lv", "en"];
  const imports = languages.flatMap((language) =>
    formNames(language).map(
      (form) =>
        `import ${identifier(language, form)} from "@/locales/${language}/forms/${form}.json" with { type: "json" };`,
    ),
  );
  const trees = languages.map((language) => {
    const lines = formNames(language).map((form) => `"form-${form}": ${identifier(language, form)},`);
    return `${language}: {\n${lines.join("\n")}\n},`;
  });
  const source = [
    "// Made by `npm run generate` from locales/*/forms; not edited by hand.",
    ...imports,
    "",
    "/** The texts of forms by language. Their keys are made from the ids of steps and fields, and proven by lib/forms/catalog.test.ts. */",
    `export const formResources = {\n${trees.join("\n")}\n} as const;`,
    "",
  ].join("\n");
  const options = await prettier.resolveConfig(path.join(ROOT, FORM_RESOURCES));
  return prettier.format(source, { ...options, parser: "typescript" });
}

export async function generateFormResources(): Promise<void> {
  writeFileSync(path.join(ROOT, FORM_RESOURCES), await formResourcesSource());
}
