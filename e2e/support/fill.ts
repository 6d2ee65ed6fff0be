import type { Page } from "@playwright/test";

/** What is typed or chosen, by the name of the control. */
export type Values = Readonly<Record<string, string>>;

/** Fills the controls of a page as a person would: chooses, ticks, picks from lists, types. */
export async function fill(page: Page, values: Values): Promise<void> {
  for (const [name, value] of Object.entries(values)) await fillOne(page, name, value);
}

async function fillOne(page: Page, name: string, value: string): Promise<void> {
  const controls = page.locator(`main [name="${name}"]`);
  const kind = await controls
    .first()
    .evaluate((node) => (node instanceof HTMLInputElement ? node.type : node.tagName));
  if (kind === "radio") return page.locator(`main [name="${name}"][value="${value}"]`).check();
  if (kind === "checkbox") return controls.first().check();
  if (kind !== "SELECT") return controls.first().fill(value);
  await controls.first().selectOption(value);
}
