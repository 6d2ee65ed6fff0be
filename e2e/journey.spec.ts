import { expect, type Page, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow, runsScripts } from "./support/accessibility";
import { answerClaim, beginClaim, fileClaim } from "./support/claim";
import { arrivedAtCourt, desk } from "./support/desk";
import { fill } from "./support/fill";
import { expectSilentLogs } from "./support/logs";
import { stepUpIfAsked } from "./support/sign-in";

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
}

/** The page shows a text after the court has acted: by itself with scripts, after a reload without. */
async function becomes(page: Page, text: string): Promise<void> {
  const words = page.getByRole("main").getByText(text).first();
  await expect(async () => {
    if (!runsScripts()) await page.reload();
    await expect(words).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 45_000 });
}

/** Two people: a second claim of one person, begun at the same moment, is the same claim. */
const CLAIMANTS = { lv: "ilze", en: "emma" } as const;

for (const language of ["lv", "en"] as const) {
  const t = translator(language);

  // In both languages at the desk; on the phone, and without scripts, in the one that most people read.
  const tag = language === "lv" ? ["@every"] : [];
  test(`from the first page to the ruling (${language})`, { tag }, async ({ page }) => {
    test.setTimeout(600_000);
    const claimant = { page, language, person: CLAIMANTS[language] };
    await page.goto(`/${language}`);
    await beginClaim(claimant);
    await answerClaim(claimant, look);
    const filing = await fileClaim(claimant, look);

    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("filings:page.received.title"));
    const arrived = await arrivedAtCourt(filing);
    expect(arrived.state).toBe("received");

    await page.goto(`/${language}/cases`);
    await look(page);
    await page.locator(`main a[href="/${language}/filings/${filing}"]`).first().click();
    await pay(page, language);

    await desk.actOnFiling(filing, "register");
    const { caseId } = await desk.filing(filing);
    await expect(async () => {
      await page.goto(`/${language}/cases/${String(caseId)}`);
      await expect(page.getByRole("main").getByText("C33").first()).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 45_000 });
    await look(page);

    await desk.actOnFiling(filing, "leave-without-progress", {
      defects: [
        { field: "facts", text: "Nav norādīta vieta." },
        { field: null, text: "Nav pievienots līgums." },
      ],
    });
    await becomes(page, "Nav pievienots līgums.");
    await look(page);
    await page.goto(`/${language}/filings/${filing}`);
    await look(page);
    await correct(page, language);

    await desk.actOnCase(String(caseId), "accept");
    await desk.actOnCase(String(caseId), "judgment", { outcome: "granted" });
    await page.goto(`/${language}/cases/${String(caseId)}`);
    await becomes(page, t("cases:status.decided"));
    await look(page);
    expectSilentLogs("/api/filings/:id/acceptance");
  });
}

/** Pays the fee by card, from the page of the filing. */
async function pay(page: Page, language: "lv" | "en"): Promise<void> {
  const t = translator(language);
  await page.locator(`main a[href^="/${language}/dues/"]`).first().click();
  await expect(page).toHaveURL(/\/dues\//);
  await look(page);
  await page.getByRole("button", { name: /150/ }).click();
  await stepUpIfAsked(page, CLAIMANTS[language], language);
  if (page.url().includes("/dues/")) await page.getByRole("button", { name: /150/ }).click();
  await page.locator("#number").fill("4242 4242 4242 4242");
  await page.locator("form button[type=submit]").click();
  await expect(page).toHaveURL(/\/dues\/[0-9a-f-]{36}\?from=checkout$/);
  await becomes(page, t("payments:stateText.stateFee.paid"));
  await look(page);
}

/** Answers the court's notice of defects, as the page of the filing offers it. */
async function correct(page: Page, language: "lv" | "en"): Promise<void> {
  const t = translator(language);
  await page.locator("main form:has(input[name=form][value=correction]) button").first().click();
  await expect(page).toHaveURL(/\/forms\/correction\/[0-9a-f-]{36}\/defects/);
  // The question that the court names comes with its first answer; the other defect is answered by a text.
  const facts = page.locator("main textarea").first();
  await expect(facts).not.toBeEmpty();
  await facts.fill("Rīgā aizdevu naudu; termiņš ir beidzies.");
  await page.locator("main textarea").last().fill("Pievienoju līgumu.");
  await look(page);
  await page.getByRole("button", { name: t("forms:save"), exact: true }).click();
  await expect(page).toHaveURL(/attachments/);
  await page.locator("main form").last().locator("button[value=continue]:visible").click();
  await expect(page).toHaveURL(/check/);
  await fill(page, { truth: "yes" });
  await look(page);
  await page.getByRole("button", { name: t("forms:check.submit"), exact: true }).click();
  await expect(page).toHaveURL(/sign$/);
  await page.getByRole("button", { name: t("filings:sign.sign") }).click();
  await stepUpIfAsked(page, CLAIMANTS[language], language);
  if (new URL(page.url()).pathname.endsWith("/sign"))
    await page.getByRole("button", { name: t("filings:sign.sign") }).click();
  await page.locator("form button[type=submit]").first().click();
  await page.getByRole("button", { name: t("filings:sign.submit") }).click();
  await expect(page).toHaveURL(/\/filings\/[0-9a-f-]{36}/);
  const [, correction = ""] = /filings\/([0-9a-f-]{36})/.exec(page.url()) ?? [];
  const arrived = await arrivedAtCourt(correction);
  expect(arrived.state).toBe("received");
  // Nobody at the court has looked at it yet, so nothing is said to be accepted.
  await becomes(page, t("filings:status.registered.text"));
}
