import { expect, type Page } from "@playwright/test";
import type { Language } from "@/lib/core/language";
import type { Field, Fields } from "@/lib/forms/field";
import { PARTS } from "@/lib/forms/field";
import { filesField } from "@/lib/forms/files-field";
import type { AskedStep, Form } from "@/lib/forms/form";
import { askedStep } from "@/lib/forms/steps";
import { entriesOf, groupOf, textOf, type TypedGroup } from "@/lib/forms/typed";
import { translator } from "@/lib/i18n/translator";

export type Filling = {
  readonly page: Page;
  readonly form: Form;
  readonly language: Language;
  /** What is typed, by field, as a draft holds it. */
  readonly typed: TypedGroup;
};

/** What happens on each page before it is left: looking at it, usually. */
export type Look = (page: Page, step: string) => Promise<void>;

const MANY = 80;

/** The step at which a draft's page stands: what follows its id in the address. */
export const stepAt = (page: Page): string => new URL(page.url()).pathname.split("/").slice(5).join("/");

/** Answers one page after the other, wherever the portal leads, until it asks to check the answers. Answers the steps met. */
export async function fillForm(filling: Filling, look: Look): Promise<string[]> {
  const met: string[] = [];
  while (met.length < MANY) {
    const id = stepAt(filling.page);
    if (id === "check") return met;
    const step = askedStep(filling.form, id);
    if (step === undefined) throw new Error(`No question at ${filling.page.url()}`);
    expect(met, "The same page comes again").not.toContain(id);
    met.push(id);
    if (step.kind === "list") await fillList(filling, step, look);
    else await fillStep(filling, step, look);
  }
  throw new Error("The form does not end");
}

async function fillStep(filling: Filling, step: AskedStep, look: Look): Promise<void> {
  const { page, form, typed } = filling;
  if (filesField(form)?.step === step.id) {
    await look(page, step.id);
    await attachNeeded(filling, step);
    return goOn(page, step.id, page.locator("main form button[value=continue]:visible").last());
  }
  await fillFields(page, step.fields, typed);
  await look(page, step.id);
  await goOn(page, step.id, submitOf(filling, "forms:save"));
}

async function fillList(filling: Filling, step: AskedStep, look: Look): Promise<void> {
  const { page, typed } = filling;
  await look(page, step.id);
  for (const [index, entry] of entriesOf(typed[step.id]).entries()) {
    // What the register knows of the case has begun some of the entries.
    const begun = page.locator(`main a[href*="/${step.id}/case-${String(index + 1)}"]`);
    const open = (await begun.count()) > 0 ? begun.first() : page.locator(`#${step.id} a`).last();
    await open.click();
    await expect(page).toHaveURL(new RegExp(`/${step.id}/(new|case-)`));
    await fillFields(page, step.fields, entry.typed);
    await look(page, `${step.id}/new`);
    await submitOf(filling, "forms:list.saveEntry").click();
    await expect(page).toHaveURL(new RegExp(`/${step.id}([?#].*)?$`));
  }
  await goOn(page, step.id, submitOf(filling, "forms:continue"));
}

const submitOf = (
  { page, language }: Filling,
  key: "forms:save" | "forms:list.saveEntry" | "forms:continue",
) => page.getByRole("button", { name: translator(language)(key), exact: true });

/** Presses the button and waits for another page; an error summary is told in its own words. */
async function goOn(page: Page, step: string, button: ReturnType<Page["locator"]>): Promise<void> {
  await button.click();
  await page
    .waitForURL((url) => !url.pathname.endsWith(`/${step}`), { timeout: 30_000 })
    .catch(async () => {
      const told = await page.locator("[role=alert]").allInnerTexts();
      throw new Error(`${step} is not left: ${told.join(" | ")}`);
    });
}

async function fillFields(page: Page, fields: Fields, typed: TypedGroup): Promise<void> {
  for (const [name, field] of Object.entries(fields))
    await fillField(page, { name, field, value: typed[name] });
}

type Given = { readonly name: string; readonly field: Field<unknown>; readonly value: unknown };

async function fillField(page: Page, { name, field, value }: Given): Promise<void> {
  const { widget } = field;
  if (value === undefined || widget.kind === "files") return;
  const parts = PARTS[widget.kind];
  if (parts !== undefined) {
    for (const part of parts) await fillControl(page, `${name}-${part}`, textOf(groupOf(value)[part]));
    return;
  }
  if (widget.kind === "choices") {
    const wanted = Array.isArray(value) ? value.map((one) => textOf(one)) : [];
    for (const option of wanted) await page.locator(`main [name="${name}"][value="${option}"]`).check();
    return;
  }
  if (widget.kind === "pick") return pickOne(page, name, textOf(value));
  await fillControl(page, name, textOf(value));
}

/** The things of a real case have ids of their own: the first is taken where the told one is not there. */
async function pickOne(page: Page, name: string, value: string): Promise<void> {
  const told = page.locator(`main [name="${name}"][value="${value}"]`);
  const first = page.locator(`main [name="${name}"]`).first();
  await ((await told.count()) > 0 ? told : first).check();
}

async function fillControl(page: Page, name: string, value: string): Promise<void> {
  const controls = page.locator(`main [name="${name}"]`);
  const kind = await controls
    .first()
    .evaluate((node) => (node instanceof HTMLInputElement ? node.type : node.tagName));
  if (kind === "radio") {
    if (value !== "") await page.locator(`main [name="${name}"][value="${value}"]`).check();
  } else if (kind === "checkbox") await controls.first().setChecked(value === "yes");
  else if (kind === "SELECT") await controls.first().selectOption(value);
  else if (await controls.first().isVisible()) await controls.first().fill(value);
}

/** One small file of each purpose that the form cannot do without. */
async function attachNeeded({ page, language }: Filling, step: AskedStep): Promise<void> {
  const t = translator(language);
  const needed = Object.values(step.fields).flatMap(({ widget }) =>
    widget.kind === "files" ? widget.required : [],
  );
  for (const purpose of needed) {
    const name = `${purpose}.txt`;
    await page.locator("main [name=purpose]").first().selectOption(purpose);
    await page
      .locator("main input[type=file]")
      .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(`${purpose}\n`, "utf8") });
    await page.getByRole("button", { name: t("forms:attachments.add") }).click();
    await expect(page.getByRole("main").getByRole("link", { name }).first()).toBeVisible();
  }
}
