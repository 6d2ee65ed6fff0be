import { expect, type Page, test } from "@playwright/test";
import { addDays, dayInRiga } from "@/lib/core/day";
import { freeApplication } from "@/lib/forms/free-application/form";
import { freeApplicationJourneys } from "@/lib/forms/free-application/test-journeys";
import { formTexts } from "@/lib/forms/form-texts";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow } from "./support/accessibility";
import { desk } from "./support/desk";
import { fillForm } from "./support/fill-form";
import { signIn } from "./support/sign-in";

const FORM = "free-application";
const KIND = "freeApplication";
const REASON = {
  lv: "Likums vairs neparedz šādu iesniegumu.",
  en: "The law knows no such application any more.",
};
const en = translator("en");

const open = (): Promise<unknown> => desk.acceptKind({ kind: KIND, acceptedUntil: null, reason: null });
const close = (): Promise<unknown> =>
  desk.acceptKind({ kind: KIND, acceptedUntil: addDays(dayInRiga(new Date()), -1), reason: REASON });

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
}

const notice = (page: Page) => page.locator("#closed");

/** The platform's event reaches the worker, and the worker reads the list. */
async function becomesClosed(page: Page, path: string): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(notice(page)).toContainText(en("finding:closed.title"), { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expect(notice(page)).toContainText(REASON.en);
}

test.afterEach(open);

test("a form that is closed while somebody fills it in is neither signed nor begun anew", async ({
  page,
}) => {
  const words = formTexts(FORM, "en");
  const [, journey] = freeApplicationJourneys.journeys;
  if (journey === undefined) throw new Error("A journey outside a case");
  await signIn(page, { person: "valdis", language: "en", returnTo: `/en/forms/${FORM}/begin?case=none` });
  await page.locator("main [name=case][value=none]").check();
  await page.getByRole("button", { name: en("forms:begin.new") }).click();
  await expect(page).toHaveURL(new RegExp(`/forms/${FORM}/[0-9a-f-]{36}`));
  const typed = { ...freeApplicationJourneys.typed, ...journey.change };
  await fillForm({ page, form: freeApplication, language: "en", typed }, () => Promise.resolve());
  await page.locator("main [name=truth]").check();
  await page.getByRole("button", { name: en("forms:check.submit"), exact: true }).click();
  await expect(page).toHaveURL(/\/sign([?#].*)?$/);
  const check = new URL(page.url()).pathname.replace(/sign$/, "check");

  await close();
  await becomesClosed(page, check);
  await expect(notice(page)).toContainText(en("finding:closed.draft"));
  await expect(page.locator("main [name=truth]")).toHaveCount(0);
  await look(page);
  // The page of signing leads back to where it is told.
  await page.goto(check.replace(/check$/, "sign"));
  await expect(page).toHaveURL(new RegExp(`${check}$`));

  await page.goto(`/en/forms/${FORM}/begin`);
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole("button", { name: en("forms:begin.new") })).toHaveCount(0);
  await look(page);
  await page.goto(`/en/forms/${FORM}`);
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole("link", { name: en("forms:start.begin") })).toHaveCount(0);
  await look(page);
  await page.goto("/en/forms");
  for (const folded of await page.locator("main summary").all()) await folded.click();
  const marked = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: en("finding:closed.mark") });
  await expect(marked).toHaveCount(1);
  await expect(marked).toContainText(words.text("title"));

  // Open again, it goes on where it was.
  await open();
  await expect(async () => {
    await page.goto(check);
    await expect(notice(page)).toHaveCount(0, { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await page.goto(check.replace(/check$/, "sign"));
  await expect(page).toHaveURL(/\/sign([?#].*)?$/);
});
