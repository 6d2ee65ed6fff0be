import type { resources } from "./resources";

type Catalogues = (typeof resources)["lv"];

/** Every catalogue that a translator can read. */
export type Namespace = keyof Catalogues;

type PluralForm = "zero" | "one" | "other";

/** Texts that depend on a number are named once: `files` for `files_one` and `files_other`. */
type Named<Key extends string> = Key extends `${infer Base}_${PluralForm}` ? Base : Key;

type Keys<Texts> = {
  [Key in keyof Texts & string]: Texts[Key] extends string ? Named<Key> : `${Key}.${Keys<Texts[Key]>}`;
}[keyof Texts & string];

/** The texts of forms: made from the ids of steps and fields, proven by tests of every form and not by the compiler. */
export type FormTextKey = `form-${string}:${string}`;

/**
 * The place of a text, `catalogue:path.to.it`, for every text there is. The library can type keys as well, by a way so general
 * that checking the project took ten times as long.
 */
export type TextKey = { [Name in Namespace]: `${Name}:${Keys<Catalogues[Name]>}` }[Namespace] | FormTextKey;
