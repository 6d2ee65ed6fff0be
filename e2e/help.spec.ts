import { expect, test } from "@playwright/test";
import { LANGUAGES } from "@/lib/core/language";
import { HELP_TOPIC_CODES } from "@/lib/guidance/help-topics";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectReflow } from "./support/accessibility";

for (const language of LANGUAGES) {
  const t = translator(language);
  test(`every topic of help is reached and read (${language}) @phone`, async ({ page }) => {
    for (const topic of HELP_TOPIC_CODES) {
      await page.goto(`/${language}/help`);
      await page
        .getByRole("main")
        .getByRole("link", { name: t(`help:topics.${topic}.title`), exact: true })
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t(`help:topics.${topic}.title`));
      await expectAccessible(page);
      await expectReflow(page);
    }
  });

  test(`the footer leads to contact, words, cookies and statements (${language}) @phone`, async ({
    page,
  }) => {
    for (const name of ["help", "contact", "glossary", "accessibility", "privacy", "cookies"] as const) {
      await page.goto(`/${language}`);
      await page
        .getByRole("contentinfo")
        .getByRole("link", { name: t(`layout:footer.${name}`), exact: true })
        .click();
      await expect(page).toHaveURL(`/${language}/${name}`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    }
  });
}

test("a word of the glossary has an address of its own @phone", async ({ page }) => {
  await page.goto("/lv/glossary#archiveNumber");
  await expect(page.locator("#archiveNumber")).toBeInViewport();
  await expect(page.locator("#archiveNumber")).toContainText("C-3599-26/38");
});

test("a topic of nobody is not found", async ({ request }) => {
  for (const topic of ["nothing", "constructor", "%00"])
    expect((await request.get(`/lv/help/${topic}`)).status(), topic).toBe(404);
});

test("the help desk's hours are told, and nothing about it is invented @phone", async ({ page }) => {
  const t = translator("lv");
  await page.goto("/lv/contact");
  await expect(page.getByText(t("help:contact.hours"))).toBeVisible();
  await expect(page.getByText(t("help:contact.demo"))).toBeVisible();
});
