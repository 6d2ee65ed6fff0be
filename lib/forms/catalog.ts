import type { Form } from "./form";

type Entry = {
  /** From where it is begun: the catalogue, or a case or filing that it answers. */
  readonly startedFrom: "catalogue" | "filing";
  readonly load: () => Promise<Form>;
};

/** Every form, loaded only where it is filled. */
export const CATALOG = {
  "simplified-money-claim": {
    startedFrom: "catalogue",
    load: async () => (await import("./simplified-money-claim/form")).simplifiedMoneyClaim,
  },
  correction: {
    startedFrom: "filing",
    load: async () => (await import("./correction/form")).correction,
  },
} as const satisfies Readonly<Record<string, Entry>>;

export type FormId = keyof typeof CATALOG;

export const FORM_IDS = Object.keys(CATALOG) as readonly FormId[];

export const isFormId = (text: string): text is FormId => Object.hasOwn(CATALOG, text);

export async function formById(id: string): Promise<Form | undefined> {
  return isFormId(id) ? CATALOG[id].load() : undefined;
}
