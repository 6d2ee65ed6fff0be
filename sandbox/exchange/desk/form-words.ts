import { readFileSync } from "node:fs";
import path from "node:path";
import askedInOrder from "./asked-in-order.json";
import type { DeskLanguage } from "./texts";

type Asked = { readonly form: string; readonly asked: Readonly<Record<string, string>> };

const ASKED: Readonly<Record<string, Asked>> = askedInOrder;
const FOLDER = path.join(import.meta.dirname, "..", "..", "..", "locales");

const TEXTS = new Map<string, unknown>();

/** The words in which a form asks, as the portal keeps them: the register is given them with the form. */
function textsOfForm(form: string, language: DeskLanguage): unknown {
  const file = path.join(FOLDER, language, "forms", `${form}.json`);
  const texts = TEXTS.get(file) ?? (JSON.parse(readFileSync(file, "utf8")) as unknown);
  TEXTS.set(file, texts);
  return texts;
}

function textAt(texts: unknown, keys: readonly string[]): string | undefined {
  let found = texts;
  for (const key of keys) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return typeof found === "string" ? found.replace(/\?$/u, "") : undefined;
}

/** What one answer is to be called: the words of its form, else of all forms. */
export type FormWords = {
  readonly name: (key: string) => string | undefined;
  /** What was chosen; `of` says whether a person or a company is meant, where the word differs. */
  readonly chosen: (key: string, option: string, of: string | null) => string | undefined;
  readonly isSum: (key: string) => boolean;
  /** "None of these" is no answer: what is meant instead is told beside it. */
  readonly isWayOut: (key: string, value: unknown) => boolean;
  /** Names in the order in which the form asks them; what it does not ask comes last. */
  readonly inOrder: (keys: readonly string[]) => readonly string[];
};

const known = (kind: string): Asked | undefined => (Object.hasOwn(ASKED, kind) ? ASKED[kind] : undefined);

/** A correction asks a question of the form that it corrects once more: `claim__facts`. */
function ownerOf(
  form: string | undefined,
  key: string,
): { readonly form: string | undefined; readonly name: string } {
  const [, owner, name] = /^([a-z-]+)__(\w+)$/u.exec(key) ?? [];
  return owner === undefined || name === undefined || !isForm(owner)
    ? { form, name: key }
    : { form: owner, name };
}

const isForm = (id: string): boolean => Object.values(ASKED).some(({ form }) => form === id);

export function formWords(kind: string, language: DeskLanguage): FormWords {
  const own = known(kind);
  const order = Object.keys(own?.asked ?? {});
  const first = (key: string, ...places: readonly (readonly string[])[]): string | undefined => {
    const { form } = ownerOf(own?.form, key);
    const sources = [...(form === undefined ? [] : [form]), "common"].map((id) => textsOfForm(id, language));
    return places
      .flatMap((place) => sources.map((texts) => textAt(texts, place)))
      .find((text) => text !== undefined);
  };
  const control = (key: string): string | undefined => own?.asked[key] ?? controlOf(key);
  return {
    name: (key) => {
      const { name } = ownerOf(own?.form, key);
      return first(
        key,
        ["fields", name, "paper"],
        ["fields", name, "label"],
        ["steps", name, "paper"],
        ["steps", name, "title"],
      );
    },
    chosen: (key, option, of) => {
      const { name } = ownerOf(own?.form, key);
      const field = ["fields", name] as const;
      return first(
        key,
        ...(of === null ? [] : [[...field, "paperOptions", option, of]]),
        [...field, "paperOptions", option],
        [...field, "options", option],
        ["options", option],
      );
    },
    isSum: (key) => control(key) === "money",
    isWayOut: (key, value) => control(key) === "pick" && value === "another",
    inOrder: (keys) => [...keys].sort((one, other) => placeOf(order, one) - placeOf(order, other)),
  };
}

const placeOf = (order: readonly string[], key: string): number =>
  order.includes(key) ? order.indexOf(key) : order.length;

function controlOf(key: string): string | undefined {
  const { form, name } = ownerOf(undefined, key);
  return Object.values(ASKED).find((asked) => asked.form === form)?.asked[name];
}
