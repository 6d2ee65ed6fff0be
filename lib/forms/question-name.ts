/** Between the form and the name of its question: neither has it in it. */
const JOINT = "__";

/** How a form calls a question that it borrows of another, so that its words are found where they stand. */
export const borrowedName = (form: string, field: string): string => `${form}${JOINT}${field}`;

/** Whose question is meant by a key like `fields.simplified-money-claim__facts.label`, and its key there. */
export function borrowedKey(key: string): { readonly form: string; readonly key: string } | undefined {
  const [, form, field, rest] = /^fields\.([a-z0-9-]+)__(\w+)\.(.+)$/.exec(key) ?? [];
  return form === undefined || field === undefined || rest === undefined
    ? undefined
    : { form, key: `fields.${field}.${rest}` };
}
