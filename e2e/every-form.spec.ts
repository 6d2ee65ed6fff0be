import { expect, type Page, test } from "@playwright/test";
import { canonicalJson } from "@/lib/core/canonical-json";
import { catalogEntry, formById } from "@/lib/forms/catalog";
import type { Form } from "@/lib/forms/form";
import { JOURNEYS } from "@/lib/forms/test-journeys";
import { askedStep } from "@/lib/forms/steps";
import type { FormJourneys, Journey } from "@/lib/forms/test-journey";
import type { TypedGroup } from "@/lib/forms/typed";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectNoOverflow } from "./support/accessibility";
import { arrangeCase } from "./support/arrange-case";
import { fileDraft } from "./support/claim";
import { arrivedAtCourt, desk } from "./support/desk";
import { fillForm, type Look } from "./support/fill-form";
import { fileOverHttp, fillOverHttp } from "./support/fill-over-http";
import { HttpVisit } from "./support/http-visit";
import { forgetHowOften } from "./support/in-demo";
import { signIn } from "./support/sign-in";

type Way = { readonly id: keyof typeof JOURNEYS; readonly of: FormJourneys; readonly journey: Journey };

const ALL = (Object.keys(JOURNEYS) as (keyof typeof JOURNEYS)[]).map((id) => ({ id, of: JOURNEYS[id] }));
const filedWays = ({ journeys }: FormJourneys): readonly Journey[] =>
  journeys.filter(({ status }) => status === "complete");

/** `npm run test:every-way` goes every way; `npm test` as many as it takes to meet every step that any of them meets. */
const isEveryWay = process.env["EVERY_WAY"] === "1";

function ways(of: FormJourneys): readonly Journey[] {
  const filed = filedWays(of);
  return isEveryWay ? filed : untilAllMet(filed, new Set());
}

/** The way with the most steps that are not met yet, then the next, until no way meets another. */
function untilAllMet(filed: readonly Journey[], met: ReadonlySet<string>): readonly Journey[] {
  const newIn = ({ path }: Journey): number => path.filter((step) => !met.has(step)).length;
  const [next] = [...filed].sort((a, b) => newIn(b) - newIn(a));
  if (next === undefined || newIn(next) === 0) return [];
  return [next, ...untilAllMet(filed, new Set([...met, ...next.path]))];
}

/** Two beginnings of one person within seconds are the same beginning: the browser and plain HTTP are two people. */
const IN_BROWSER = "valdis";
const OVER_HTTP = "dace";

async function formOf(id: string): Promise<Form> {
  const form = await formById(id);
  if (form === undefined) throw new Error(`No form ${id}`);
  return form;
}

/** The case in which a journey files, entered at the court; nothing for what opens one. */
async function caseOf({ id, of, journey }: Way, person: string): Promise<string | undefined> {
  if (catalogEntry(id).startedFrom === "catalogue") return undefined;
  const inCase = journey.inCase === undefined ? of.inCase : journey.inCase;
  return inCase === null ? "none" : arrangeCase(inCase, person);
}

/** The steps met are those that the table names, and what somebody wrote in their own words is at the court. */
async function expectFiled(way: Way, met: readonly string[], filing: string): Promise<void> {
  const form = await formOf(way.id);
  const asked = form.steps.filter(({ id }) => way.journey.path.includes(id));
  const pages = asked.filter((step) => step.kind !== "questions" || !step.isConfirmation);
  expect(met).toEqual(pages.map(({ id }) => id));
  const arrived = await arrivedAtCourt(filing);
  expect(["received", "registered"]).toContain(arrived.state);
  const kept = canonicalJson(arrived.content.answers);
  const typed: TypedGroup = { ...way.of.typed, ...way.journey.change };
  for (const sentence of sentencesIn(namesOf(asked).map((name) => typed[name])))
    expect(kept).toContain(JSON.stringify(sentence).slice(1, -1));
  if (arrived.state === "received" && catalogEntry(way.id).startedFrom === "catalogue")
    expect((await desk.actOnFiling(filing, "register")).state).toBe("registered");
}

/** What is filed with the answers; what only the court may read goes in a paper of its own. */
const namesOf = (steps: Form["steps"]): string[] =>
  steps.flatMap((step) => {
    if (step.kind === "stop") return [];
    if (step.kind === "list") return [step.id];
    return Object.entries(step.fields).flatMap(([name, field]) => (isKeptApart(field) ? [] : [name]));
  });

const isKeptApart = (field: object): boolean => "isConfidential" in field && field.isConfidential === true;

/** Somebody's own words: what stands in the register as it was typed. */
function sentencesIn(typed: unknown): string[] {
  if (typeof typed === "string") return /\p{L}\s\S+\s\p{L}/u.test(typed) ? [typed.trim()] : [];
  return typeof typed === "object" && typed !== null
    ? Object.values(typed).flatMap((part) => sentencesIn(part))
    : [];
}

/** Every step of every form, filed over plain HTTP: what a browser without scripts would send. */
for (const { id, of } of ALL) {
  test(isEveryWay ? `every way through ${id}` : `every step of ${id}`, async ({ page }) => {
    await signIn(page, { person: OVER_HTTP, language: "lv" });
    const visit = new HttpVisit(page.request, page, test.info().project.use.baseURL ?? "");
    const form = await formOf(id);
    for (const journey of ways(of)) {
      await test.step(journey.name, async () => {
        await forgetHowOften();
        const way = { id, of, journey };
        await begin(visit, way);
        const inCase = journey.inCase === undefined ? of.inCase : journey.inCase;
        const filling = { visit, form, inCase, typed: { ...of.typed, ...journey.change } };
        const met = await fillOverHttp(filling);
        await expectFiled(way, met, await fileOverHttp(filling));
      });
    }
  });
}

async function begin(visit: HttpVisit, way: Way): Promise<void> {
  const inCase = await caseOf(way, OVER_HTTP);
  const isBeginning = ({ action }: { action: string }): boolean => action === "/api/drafts";
  await expect(async () => {
    await visit.open(`/lv/forms/${way.id}/begin${inCase === undefined ? "" : `?case=${inCase}`}`);
    const { controls } = await visit.form(isBeginning);
    // A new case is in the list once the platform has told of it.
    if (inCase !== undefined) expect(controls.map(({ value }) => value)).toContain(inCase);
  }).toPass({ timeout: 60_000 });
  await visit.submit(await visit.form(isBeginning), inCase === undefined ? {} : { case: inCase });
}

/** The shortest way through every form in a browser with scripts, each page looked at by the examiners. */
for (const { id, of } of ALL) {
  const [journey] = filedWays(of);
  if (journey === undefined) throw new Error(`${id} can never be filed`);
  test(`every page of ${id}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    const way = { id, of, journey };
    await signIn(page, { person: IN_BROWSER, language: "en" });
    await forgetHowOften();
    await beginInBrowser(page, way);
    const form = await formOf(id);
    const look = lookAt(form);
    const typed = { ...of.typed, ...journey.change };
    const met = await fillForm({ page, form, language: "en", typed }, look);
    const filing = await fileDraft({ page, language: "en", person: IN_BROWSER, form: id }, look);
    await expectFiled(way, met, filing);
  });
}

async function beginInBrowser(page: Page, way: Way): Promise<void> {
  const t = translator("en");
  const inCase = await caseOf(way, IN_BROWSER);
  if (inCase === undefined) {
    await page.goto(`/en/forms/${way.id}`);
    await page.getByRole("button", { name: t("forms:start.begin") }).click();
  } else {
    const chosen = page.locator(`main [name=case][value="${inCase}"]`);
    await expect(async () => {
      await page.goto(`/en/forms/${way.id}/begin?case=${inCase}`);
      await chosen.check({ timeout: 2_000 });
    }).toPass({ timeout: 60_000 });
    await page.getByRole("button", { name: t("forms:begin.new") }).click();
  }
  await expect(page).toHaveURL(new RegExp(`/forms/${way.id}/[0-9a-f-]{36}`));
}

/** Kinds of pages that an examiner has read in this process: what is asked in the same controls is made of the same markup. */
const examined = new Set<string>();

const kindOf = (form: Form, place: string): string => {
  const [id = "", entry] = place.split("/");
  const step = askedStep(form, id);
  if (step === undefined) return place === "check" ? `check of ${form.id}` : place;
  const kinds = Object.values(step.fields).map(({ widget }) => widget.kind);
  return [step.kind, entry ?? "", ...new Set(kinds)].join(" ");
};

/** Every page has its labels and fits the narrowest phone; each kind of page is read by the examiner. */
const lookAt =
  (form: Form): Look =>
  async (page, place) => {
    const kind = kindOf(form, place);
    if (!examined.has(kind)) await expectAccessible(page);
    examined.add(kind);
    await expectLabels(page);
    await expectNoOverflow(page, "320 px");
  };
