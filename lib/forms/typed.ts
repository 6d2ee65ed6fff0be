/** What a person typed, by the name of the field: texts, lists of texts, groups of a field's parts. Nothing in it is trusted. */
export type TypedGroup = Readonly<Record<string, unknown>>;

/** One of several like things ("another defendant"): its own id, so that an address can name it, and what was typed. */
export type Entry = { readonly id: string; readonly typed: TypedGroup };

export const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

export const groupOf = (value: unknown): TypedGroup =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as TypedGroup) : {};

const isEntry = (value: unknown): value is Entry =>
  typeof groupOf(value)["id"] === "string" && typeof groupOf(value)["typed"] === "object";

export const entriesOf = (value: unknown): readonly Entry[] =>
  Array.isArray(value) ? value.filter((item) => isEntry(item)) : [];

/** True when nothing was typed into any part. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  return Object.values(groupOf(value)).every((part) => isBlank(part));
}
