import { gzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow } from "./support/accessibility";

const t = translator("lv");
const GZIP_LIMIT = 30_000;

test("the list from A to Z is light, and its letters lead to their courts @phone", async ({
  page,
  request,
}) => {
  const html = await (await request.get("/lv/courts")).text();
  expect(gzipSync(html).length).toBeLessThan(GZIP_LIMIT);
  await page.goto("/lv/courts");
  await page
    .getByRole("navigation", { name: t("directory:letters") })
    .getByRole("link", { name: "Z" })
    .click();
  await expect(page.getByRole("heading", { level: 2, name: "Z", exact: true })).toBeInViewport();
  await page.getByRole("link", { name: "Zemgales rajona tiesa", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Zemgales rajona tiesa");
  await expectAccessible(page);
  await expectReflow(page);
});

test("an old court's name is found, and leads to its successor @phone", async ({ page }) => {
  await page.goto("/lv/courts");
  await page.getByLabel(t("directory:search.label")).fill("rezeknes tiesa");
  await page.getByRole("button", { name: t("directory:search.submit") }).click();
  await page.getByRole("link", { name: "Rēzeknes tiesa", exact: true }).click();
  await expect(page).toHaveURL("/lv/courts/rezeknes-tiesa");
  await expect(page.getByText("30.06.2023.")).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole("link", { name: t("directory:formerCourt.open", { successor: "Latgales rajona tiesa" }) })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Latgales rajona tiesa");
  await expect(page.getByText("Rēzeknes tiesa – līdz 30.06.2023.")).toBeVisible();
});

test("a town leads to the court of today, also by the name of a court that is not listed @phone", async ({
  page,
}) => {
  await page.goto("/lv/courts");
  await page.getByLabel(t("directory:search.label")).fill("Liepājas tiesa");
  await page.getByRole("button", { name: t("directory:search.submit") }).click();
  await expect(page.getByText("Liepāja ietilpst šīs tiesas teritorijā")).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole("link", { name: "Kurzemes rajona tiesa", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kurzemes rajona tiesa");
});

test("a court has one address; its code leads there, and nobody's address is not found", async ({
  request,
}) => {
  const byCode = await request.get("/lv/courts/RPT", { maxRedirects: 0 });
  expect(byCode.status()).toBe(308);
  expect(byCode.headers()["location"]).toBe("/lv/courts/rigas-pilsetas-tiesa");
  for (const path of ["nothing", "%00", "..%2Fcourts", "constructor", "a".repeat(500)])
    expect((await request.get(`/lv/courts/${path}`)).status(), path).toBe(404);
  expect((await request.get("/lv/courts/prosecution/nothing")).status()).toBe(404);
});

test("what the register does not know is said to be not known @phone", async ({ page }) => {
  await page.goto("/lv/courts/kurzemes-rajona-tiesa");
  await expect(page.getByText(/Reģistrs nav nosaucis: adresi/)).toBeVisible();
  await page.goto("/lv/courts/prosecution/generalprokuratura");
  await expect(page.getByText(/prokuratura\.lv/)).toBeVisible();
  await expectAccessible(page);
});

test("which court is mine: asked, told what is missing, answered with the article @phone", async ({
  page,
}) => {
  await page.goto("/lv/courts/mine");
  await page.getByRole("button", { name: t("directory:mine.next") }).click();
  const summary = page.getByRole("alert").filter({ has: page.getByRole("link") });
  await expect(summary).toContainText(t("directory:mine.faults.matter"));
  await expect(page).toHaveTitle(/^Kļūda: /);
  await expectAccessible(page);

  await page.getByLabel(t("directory:mine.matters.injury")).check();
  await page.getByRole("button", { name: t("directory:mine.next") }).click();
  await page.getByLabel(t("directory:mine.fields.defendant")).fill("Lielā iela 1, Jelgava");
  await page.getByLabel(t("directory:mine.fields.own")).fill("Atlantīda");
  await page.getByRole("button", { name: t("directory:mine.answer") }).click();
  await expect(summary).toContainText("Atlantīda");
  await expectAccessible(page);
  await page.getByLabel(t("directory:mine.fields.own")).selectOption("Cēsu nov.");
  await page.getByRole("button", { name: t("directory:mine.answer") }).click();

  await expect(page.getByRole("heading", { level: 3 })).toHaveText([
    "Zemgales rajona tiesa",
    "Vidzemes rajona tiesa",
  ]);
  await expect(page.getByText(t("courts:law.claimantAfterInjury"))).toBeVisible();
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page.getByText("Civil Procedure Law, s. 28(3)")).toBeVisible();
});

test("whatever stands in the address is answered", async ({ request }) => {
  for (const query of [
    "q=%00%01",
    `q=${"%C4%81".repeat(1_000)}`,
    "q[]=1&q[]=2",
    "q=%FF%FE",
    "matter=x&defendant=%00",
    "q=Lie%00p%1B%5B1m%7F%C2%85%E2%80%AE",
    "matter=person&defendant=Atl%00ant%1B%5B1m%7F%C2%85%E2%80%AE",
  ]) {
    for (const path of ["/lv/courts", "/lv/courts/mine"]) {
      const answer = await request.get(`${path}?${query}`);
      expect(answer.status(), query).toBe(200);
      expect(await answer.text()).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  }
});
