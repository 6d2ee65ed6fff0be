import { writeFileSync } from "node:fs";
import path from "node:path";
import { FORM_IDS, formById } from "@/lib/forms/catalog";
import type { Form } from "@/lib/forms/form";
import { KIND_OF_FORM } from "@/lib/forms/kind-of-form";

const ROOT = path.join(import.meta.dirname, "../..");
export const DESK_FIELDS = "sandbox/exchange/desk/asked-in-order.json";

/** What a form asks, in its order, each with how it is asked; a list stands before what is asked of each of its entries. */
const askedBy = ({ steps }: Form): readonly (readonly [name: string, control: string])[] =>
  steps.flatMap((step) => {
    if (step.kind === "stop") return [];
    const fields = Object.entries(step.fields).map(([name, { widget }]) => [name, widget.kind] as const);
    return step.kind === "list" ? [[step.id, "list"] as const, ...fields] : fields;
  });

/** By the kind of the filing: the court's system is told what the questions are and in which order they stand, as in life. */
export async function deskFields(): Promise<string> {
  const kinds = await Promise.all(
    [...FORM_IDS].sort().map(async (id) => {
      const form = await formById(id);
      if (form === undefined) throw new Error(`No form ${id}`);
      return [KIND_OF_FORM[id], { form: id, asked: Object.fromEntries(askedBy(form)) }] as const;
    }),
  );
  return `${JSON.stringify(Object.fromEntries(kinds), null, 2)}\n`;
}

export async function generateDeskFields(): Promise<void> {
  writeFileSync(path.join(ROOT, DESK_FIELDS), await deskFields());
}
