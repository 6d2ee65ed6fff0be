import { expect, type Page, test } from "@playwright/test";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow, runsScripts } from "./support/accessibility";
import { type ArrangedDue, arrangeDue } from "./support/arrange-due";
import { signIn } from "./support/sign-in";

const SANDBOX = process.env["PAYMENTS_URL"] ?? "http://localhost:3300";

type Visit = { person: string; language: Language; due?: Omit<ArrangedDue, "person"> };

/** Signs in and opens the page of a fresh due. */
async function openDue(page: Page, { person, language, due = {} }: Visit): Promise<string> {
  await signIn(page, { person, language });
  const id = await arrangeDue({ person, ...due });
  await page.goto(`/${language}/dues/${id}`);
  return id;
}

async function expectFit(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
}

const main = (page: Page) => page.getByRole("main");

async function enterCard(page: Page, number: string): Promise<void> {
  await page.locator("#number").fill(number);
  await page.getByRole("button", { name: /^(Apmaksāt|Pay)$/ }).click();
}

/** With a script the page looks by itself; without one there is a link. */
async function waitUntilPaid(page: Page, language: Language): Promise<void> {
  const t = translator(language);
  await expect(async () => {
    const again = page.getByRole("link", { name: t("payments:card.check") });
    if (!runsScripts() && (await again.isVisible())) await again.click();
    await expect(main(page).getByText(t("payments:stateText.stateFee.paid")).first()).toBeVisible({
      timeout: 1_000,
    });
  }).toPass({ timeout: 30_000 });
}

for (const language of ["lv", "en"] as const) {
  const t = translator(language);

  test(`pay by card (${language})`, { tag: "@every" }, async ({ page }) => {
    const due = await openDue(page, { person: "janis", language });
    await expect(main(page).getByText(t("payments:state.unpaid"), { exact: true })).toBeVisible();
    await expect(main(page).getByText(t("payments:transfer.purpose"), { exact: true })).toBeVisible();
    await expectFit(page);
    await page.getByRole("button", { name: /150/ }).click();
    await expect(page).toHaveURL(new RegExp(`^${SANDBOX}`));
    await expectAccessible(page);

    await enterCard(page, "4000 0000 0000 9995");
    await expect(page.getByRole("alert")).toBeVisible();
    await enterCard(page, "4242 4242 4242 4242");
    await expect(page).toHaveURL(new RegExp(`/${language}/dues/${due}\\?from=checkout$`));
    await waitUntilPaid(page, language);
    await expect(page.getByRole("button", { name: /150/ })).toHaveCount(0);
    await expect(
      page.getByRole("cell", { name: t("payments:short.paidUnconfirmed"), exact: true }),
    ).toBeVisible();
    await expectFit(page);
  });

  test(`come back without paying, go on, cancel (${language})`, { tag: "@every" }, async ({ page }) => {
    await openDue(page, { person: "emma", language });
    await page.getByRole("button", { name: /150/ }).click();
    await page.getByRole("link", { name: /atgriezties|go back/ }).click();
    await expect(main(page).getByText(t("payments:cancelledReturn.title"))).toBeVisible();
    await expectFit(page);
    await page.getByRole("button", { name: t("payments:card.resume") }).click();
    await expect(page).toHaveURL(new RegExp(`^${SANDBOX}`));
    await page.getByRole("link", { name: /atgriezties|go back/ }).click();
    await page.getByRole("button", { name: t("payments:card.cancel") }).click();
    await expect(main(page).getByText(t("payments:payment.cancelled.title"))).toBeVisible();
    await expect(page.getByRole("button", { name: /150/ })).toBeVisible();
    await expectFit(page);
  });

  test(`who is exempt sees why, and what is unknown is no sum (${language})`, async ({ page }) => {
    await openDue(page, { person: "ilze", language, due: { exemption: { part: 1, point: "4" } } });
    await expect(main(page).getByText(t("payments:stateText.stateFee.exempt"))).toBeVisible();
    await expect(main(page).getByText(t("fees:exemptions.p4"))).toBeVisible();
    await expectFit(page);
    const unknown = await arrangeDue({ person: "ilze", item: "civil.divorce" });
    await page.goto(`/${language}/dues/${unknown}`);
    await expect(main(page).getByText(t("fees:unknownTotal.title"))).toBeVisible();
    await expectFit(page);
    const open = await arrangeDue({ person: "ilze", amount: 100_050 });
    await page.goto(`/${language}/dues/${open}`);
    await expect(main(page).getByText(t("fees:toBeConfirmed.title"))).toBeVisible();
    await expect(page.getByRole("button", { name: /150/ })).toHaveCount(0);
  });
}

test("coming to the return address without paying never shows paid", async ({ page }) => {
  const due = await openDue(page, { person: "andris", language: "lv" });
  await page.goto(`/lv/dues/${due}?from=checkout`);
  await expect(
    main(page).getByText(translator("lv")("payments:state.unpaid"), { exact: true }),
  ).toBeVisible();
});

test("another person's due does not exist", async ({ page, browser }) => {
  const due = await openDue(page, { person: "liga", language: "lv" });
  const other = await (await browser.newContext()).newPage();
  await signIn(other, { person: "martins", language: "lv" });
  const answer = await other.goto(`/lv/dues/${due}`);
  expect(answer?.status()).toBe(404);
  const origin = new URL(page.url()).origin;
  const post = await other.request.post(`/api/dues/${due}/payments`, {
    headers: { origin, accept: "application/json" },
  });
  expect(post.status()).toBe(404);
  expect((await other.request.get(`/api/dues/${due}`)).status()).toBe(404);
});

test("a post from elsewhere, or by nobody, begins no payment", async ({ page, request }) => {
  const due = await openDue(page, { person: "liga", language: "lv" });
  const forged = await page.request.post(`/api/dues/${due}/payments`, {
    headers: { origin: "https://evil.example" },
  });
  expect(forged.status()).toBe(403);
  const origin = new URL(page.url()).origin;
  expect((await request.post(`/api/dues/${due}/payments`, { headers: { origin } })).status()).toBe(401);
});
