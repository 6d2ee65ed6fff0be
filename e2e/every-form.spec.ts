import { expect, type Page, test } from "@playwright/test";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { Language } from "@/lib/core/language";
import { catalogEntry, formById } from "@/lib/forms/catalog";
import type { Form } from "@/lib/forms/form";
import { JOURNEYS } from "@/lib/forms/test-journeys";
import type { FormJourneys, Journey } from "@/lib/forms/test-journey";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectNoOverflow } from "./support/accessibility";
import { arrangeCase } from "./support/arrange-case";
import { fileDraft } from "./support/claim";
import { arrivedAtCourt, desk } from "./support/desk";
import { fillForm, type Look } from "./support/fill-form";
import { signIn } from "./support/sign-in";

/** One for each way of looking: two beginnings of one person within seconds are the same beginning. */
const FILERS: Readonly<Record<string, string>> = { wide: "valdis", narrow: "emma", "no-script": "liga" };

function filer(): string {
  const { name } = test.info().project;
  const person = FILERS[name];
  if (person === undefined) throw new Error(`Nobody files in ${name}`);
  return person;
}

type Run = {
  readonly id: keyof typeof JOURNEYS;
  readonly of: FormJourneys;
  readonly journey: Journey;
  readonly language: Language;
  readonly look: Look;
};

async function formOf(id: string): Promise<Form> {
  const form = await formById(id);
  if (form === undefined) throw new Error(`No form ${id}`);
  return form;
}

/** Begins the form: from the catalogue, or in a case like the one that the journey knows. */
async function begin(page: Page, { id, of, journey, language }: Run): Promise<void> {
  const t = translator(language);
  if (catalogEntry(id).startedFrom === "catalogue") {
    await page.goto(`/${language}/forms/${id}`);
    await page.getByRole("button", { name: t("forms:start.begin") }).click();
  } else {
    const inCase = journey.inCase === undefined ? of.inCase : journey.inCase;
    const caseId = inCase === null ? "none" : await arrangeCase(inCase, filer());
    await page.goto(`/${language}/forms/${id}/begin?case=${caseId}`);
    await page.locator(`main [name=case][value="${caseId}"]`).check();
    await page.getByRole("button", { name: t("forms:begin.new") }).click();
  }
  await expect(page).toHaveURL(new RegExp(`/forms/${id}/[0-9a-f-]{36}`));
}

/** What was typed and meant, without the ids that only the arranged case has. */
async function filed(page: Page, run: Run): Promise<void> {
  const { id, of, journey, language, look } = run;
  await signIn(page, { person: filer(), language });
  await begin(page, run);
  const typed = { ...of.typed, ...journey.change };
  const form = await formOf(id);
  const met = await fillForm({ page, form, language, typed }, look);
  const asked = journey.path.filter((step) => step !== "declaration");
  expect(met).toEqual(asked.filter((step) => !isConfirmation(form, step)));
  const filing = await fileDraft({ page, language, person: filer(), form: id }, look);
  const arrived = await arrivedAtCourt(filing);
  expect(["received", "registered"]).toContain(arrived.state);
  for (const sentence of sentencesIn(typedAsked(form, journey, typed)))
    expect(canonicalJson(arrived.content.answers)).toContain(JSON.stringify(sentence).slice(1, -1));
  if (arrived.state === "received" && catalogEntry(id).startedFrom === "catalogue")
    await desk.actOnFiling(filing, "register");
}

const isConfirmation = (form: Form, id: string): boolean => {
  const step = form.steps.find((one) => one.id === id);
  return step?.kind === "questions" && step.isConfirmation;
};

/** What was typed at the steps that this journey meets. */
function typedAsked(form: Form, journey: Journey, typed: Readonly<Record<string, unknown>>): unknown[] {
  return form.steps
    .filter(({ id }) => journey.path.includes(id))
    .flatMap((step) => {
      if (step.kind === "stop") return [];
      return step.kind === "list" ? [typed[step.id]] : Object.keys(step.fields).map((name) => typed[name]);
    });
}

/** Somebody's own words: what stands in the register as it was typed. */
function sentencesIn(typed: unknown): string[] {
  if (typeof typed === "string") return /\p{L}\s\S+\s\p{L}/u.test(typed) ? [typed.trim()] : [];
  return typeof typed === "object" && typed !== null
    ? Object.values(typed).flatMap((part) => sentencesIn(part))
    : [];
}

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectLabels(page);
  await expectNoOverflow(page);
}

const passing: Look = () => Promise.resolve();

const all = (Object.keys(JOURNEYS) as (keyof typeof JOURNEYS)[]).map((id) => ({ id, of: JOURNEYS[id] }));

/** Every way through every form that ends in a filing, as plain posts. */
for (const { id, of } of all) {
  test.describe(id, () => {
    test.describe.configure({ mode: "default" });
    for (const journey of of.journeys.filter(({ status }) => status === "complete")) {
      test(`${id}: ${journey.name}`, { tag: "@no-script" }, async ({ page }) => {
        await filed(page, { id, of, journey, language: "lv", look: passing });
      });
    }
  });
}

/** The shortest way through every form, each page looked at: with scripts on the desk in English, on the phone in Latvian. */
for (const { id, of } of all) {
  const [journey] = of.journeys.filter(({ status }) => status === "complete");
  if (journey === undefined) throw new Error(`${id} can never be filed`);
  test(`every page of ${id}`, { tag: "@phone" }, async ({ page }) => {
    const language = test.info().project.name === "wide" ? "en" : "lv";
    await filed(page, { id, of, journey, language, look });
  });
}
