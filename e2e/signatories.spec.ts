import { type Browser, expect, type Page, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow } from "./support/accessibility";
import { answerClaim, beginClaim } from "./support/claim";
import { arrivedAtCourt } from "./support/desk";
import { fill } from "./support/fill";
import { signIn } from "./support/sign-in";
import { signHere } from "./support/sign-here";

const t = translator("lv");
const FIRM = "SIA “Zvaigznāja Dārzi”";
const MINE = "/lv/cases";

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
}

/** The other officer, in a browser of her own. */
async function otherOfficer(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, { person: "liga", language: "lv", returnTo: MINE });
  return page;
}

/** From her matters to what she is asked to sign. */
async function openAsked(page: Page): Promise<void> {
  await page.goto(MINE);
  await page.locator('main a[href^="/lv/signatures/"]').first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("filings:coSign.title"));
}

test("officers who act only together: the one refuses, is asked again and signs, and only then it is filed", async ({
  page,
  browser,
}) => {
  test.setTimeout(600_000);
  const claimant = { page, language: "lv", person: "andris", isForAnother: true } as const;
  await signIn(page, { person: "andris", language: "lv", returnTo: "/lv/account/acting-for" });
  await page.getByRole("button", { name: `${t("mandates:list.act")} ${FIRM}`, exact: true }).click();
  await beginClaim(claimant);
  await answerClaim(claimant, async (_page, step) => {
    if (step === "claimant") await fill(page, { bankAccount: "LV02HABA0551000000078" });
  });
  await page.locator("main [name=truth]").check();
  await page.getByRole("button", { name: t("forms:check.submit"), exact: true }).click();
  await page.getByRole("link", { name: t("forms:fee.continue") }).click();
  await expect(page.getByRole("heading", { name: t("filings:signatories.title") })).toBeVisible();
  await look(page);
  await signHere(page, "andris");
  await expect(page.getByRole("heading", { name: t("filings:signatories.waiting") })).toBeVisible();
  await expect(page.getByRole("button", { name: t("filings:sign.submit") })).toHaveCount(0);
  await look(page);

  const liga = await otherOfficer(browser);
  await look(liga);
  await openAsked(liga);
  await expect(liga.getByRole("main")).toContainText(FIRM);
  await look(liga);
  await liga.getByText(t("filings:coSign.decide.refuse")).first().click();
  await liga.getByRole("button", { name: t("filings:coSign.decide.refuse") }).click();
  await expect(liga.getByText(t("filings:coSign.problem.reasonMissing")).first()).toBeVisible();
  await look(liga);
  await liga.locator("#reason").fill("Summa nav saskaņota.");
  await liga.getByRole("button", { name: t("filings:coSign.decide.refuse") }).click();
  await expect(liga.getByRole("heading", { name: t("filings:coSign.refused.title") })).toBeVisible();

  await page.reload();
  await expect(page.getByText("Summa nav saskaņota.")).toBeVisible();
  await look(page);
  await page.getByRole("button", { name: t("filings:signatories.again") }).click();
  await openAsked(liga);
  await signHere(liga, "liga");
  await expect(liga.getByRole("heading", { name: t("filings:coSign.confirmed.title") })).toBeVisible();
  await look(liga);

  await page.reload();
  await page.getByRole("button", { name: t("filings:sign.submit") }).click();
  await expect(page).toHaveURL(/\/lv\/filings\/[0-9a-f-]{36}/);
  const { content, state } = await arrivedAtCourt(new URL(page.url()).pathname.split("/")[3] ?? "");
  expect(state).toBe("received");
  expect(content.signatures.map(({ name }) => name)).toEqual(["Līga Zvaigzne"]);
});

test("what another is asked to sign is not there", async ({ page }) => {
  await signIn(page, { person: "emma", language: "lv", returnTo: MINE });
  const answer = await page.goto("/lv/signatures/0199ffff-ffff-7fff-8fff-ffffffffffff");
  expect(answer?.status()).toBe(404);
});
