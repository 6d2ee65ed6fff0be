import { type Fields, PARTS, type Widget } from "./field";
import { type TypedGroup, textOf } from "./typed";

/** Fields as a form posts them. */
export type Posted = Readonly<Record<string, unknown>>;

/** More than any field may hold; what is longer is cut before it is stored, since it is refused anyway. */
const STORED_LENGTH = 20_000;
const MAX_TICKED = 40;
const TICKED_LENGTH = 60;

/** A name that is posted several times is a list; each part is cut on its own. */
const several = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value])
    .slice(0, MAX_TICKED)
    .map((part) => textOf(part).slice(0, TICKED_LENGTH))
    .filter(Boolean);

const one = (value: unknown): string =>
  textOf(Array.isArray(value) ? value[0] : value).slice(0, STORED_LENGTH);

/** Picks what belongs to the fields out of a post; names that no field has are not looked at. */
export function readPosted(fields: Fields, posted: Posted): TypedGroup {
  const typed: Record<string, unknown> = {};
  for (const [name, { widget }] of Object.entries(fields)) {
    if (widget.kind !== "files") typed[name] = readField(widget, name, posted);
  }
  return typed;
}

function readField(widget: Widget, name: string, posted: Posted): unknown {
  if (widget.kind === "choices") return several(posted[name]);
  const parts = widget.kind === "defects" ? numbersIn(posted, name) : PARTS[widget.kind];
  if (parts === undefined) return one(posted[name]);
  return Object.fromEntries(parts.map((part) => [part, one(posted[`${name}-${part}`])]));
}

const numbersIn = (posted: Posted, name: string): string[] =>
  Object.keys(posted).flatMap((key) => {
    const [, number] = /-(\d{1,3})$/.exec(key) ?? [];
    return number !== undefined && key === `${name}-${number}` ? [number] : [];
  });
