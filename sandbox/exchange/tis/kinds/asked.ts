import { z } from "zod";
import { type Day, day } from "@/lib/core/day";
import { termEnd } from "../../legal-days";

export type Label = readonly [lv: string, en: string];

/** How the desk asks for one thing that a decision needs. */
export type Field = {
  readonly control: "text" | "area" | "date" | "number" | "sum" | "choice";
  readonly label: Label;
  readonly options?: Readonly<Record<string, Label>>;
  /** What stands in the field before the clerk types. */
  readonly offered?: (today: Day) => string;
};

const FIELDS = new WeakMap<z.ZodType, Field>();

function asked<Schema extends z.ZodType>(schema: Schema, field: Field): Schema {
  FIELDS.set(schema, field);
  return schema;
}

/** The name and the look of every field of what a decision needs, in order. */
export const fieldsOf = (needs: z.ZodObject): readonly (readonly [name: string, field: Field])[] =>
  Object.entries(needs.shape).map(([name, schema]) => {
    const field = schema instanceof z.ZodType ? FIELDS.get(schema) : undefined;
    if (field === undefined) throw new Error(`The desk does not know how to ask for ${name}`);
    return [name, field] as const;
  });

const words = z.string().trim().max(8_000);

/** A text of several lines that must be given. */
export const area = (...label: Label) => asked(words.min(1), { control: "area", label });

/** A text that may stay empty. */
export const optionalArea = (...label: Label) => asked(words.default(""), { control: "area", label });

/** A day; the desk offers the first working day in so many days. */
export const dayIn = (days: number, ...label: Label) =>
  asked(z.iso.date().transform(day), {
    control: "date",
    label,
    offered: (today) => termEnd(today, days),
  });

/** A sum as a clerk types it ("80", "80,50"), in cents. */
export const sum = (...label: Label) =>
  asked(
    z
      .union([z.string(), z.number()])
      .transform((typed) => String(typed).trim().replace(",", "."))
      .pipe(z.string().regex(/^\d{1,9}(\.\d{1,2})?$/))
      .transform((euros) => Math.round(Number(euros) * 100)),
    { control: "sum", label },
  );

/** One of several, by its code. */
export const oneOf = <Code extends string>(options: Readonly<Record<Code, Label>>, ...label: Label) =>
  asked(z.enum(codesOf(options)), { control: "choice", label, options });

const codesOf = <Code extends string>(options: Readonly<Record<Code, Label>>): Code[] =>
  Object.keys(options).filter((code): code is Code => Object.hasOwn(options, code));
