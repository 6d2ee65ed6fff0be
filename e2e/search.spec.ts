import { expect, type Page, test } from "@playwright/test";
import { LANGUAGES } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow } from "./support/accessibility";

const t = translator("lv");

async function search(page: Page, typed: string): Promise<void> {
  await page.goto("/lv/search");
  await page.getByLabel(t("search:label")).fill(typed);
  await page
    .getByRole("main")
    .getByRole("button", { name: t("search:submit") })
    .click();
}

test("the first page's box finds services, courts and words @phone", async ({ page }) => {
  await page.goto("/lv");
  await page.getByLabel(t("home:search")).fill("valsts nodevas");
  await page
    .getByRole("main")
    .getByRole("button", { name: t("search:submit") })
    .click();
  await expect(page).toHaveTitle(/valsts nodevas/);
  await expect(
    page.getByRole("main").getByRole("link", { name: t("search:services.fees.title") }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: t("search:groups.term") })).toBeVisible();
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
});

test("marks on letters can be left out, old names of courts are known @phone", async ({ page }) => {
  await search(page, "pardaugavas tiesa");
  await page.getByRole("link", { name: "Rīgas pilsētas Pārdaugavas tiesa" }).click();
  await expect(page.getByRole("link", { name: /Rīgas pilsētas tiesa/ })).toBeVisible();
});

test("a number leads to the course of the proceedings and to hearings @phone", async ({ page }) => {
  await search(page, "C33359926");
  await expect(page.getByRole("link", { name: t("search:number.hearings") })).toHaveAttribute(
    "href",
    "/lv/hearings?caseNumber=C33359926",
  );
  await page.getByRole("link", { name: t("search:number.proceedings") }).click();
  await expect(page).toHaveURL("/lv/proceedings?number=C33359926");
});

test("nothing found and nothing typed say what to do @phone", async ({ page }) => {
  await search(page, "zvaigžņkuģis");
  await expect(page.getByRole("heading", { name: t("search:none.title") })).toBeVisible();
  await expectAccessible(page);
  await search(page, "?!");
  await expect(page.getByRole("heading", { name: t("search:noWords.title") })).toBeVisible();
});

test("whatever stands in the address is answered", async ({ request }) => {
  for (const language of LANGUAGES)
    for (const query of [
      "",
      "q=%00",
      "q=%FF",
      `q=${"x".repeat(8_000)}`,
      "q[]=a",
      "q=%3Cscript%3E",
      "q=%F0%9F%92%A9",
      "q=zvaig%00zne%1B%5B1m%7F%C2%85%E2%80%AE",
    ]) {
      const answer = await request.get(`/${language}/search?${query}`);
      expect(answer.status(), query).toBe(200);
      const html = await answer.text();
      expect(html).not.toContain("<script>alert");
      expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e]/);
    }
});
