import { expect, test } from "@playwright/test";
import { LANGUAGES } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectReflow } from "./support/accessibility";
import { desk } from "./support/desk";
import { LOOK_UP_PAGES, MIRROR_PAGES, WORDS_PAGES } from "./support/public-addresses";

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  await desk.fault({ kind: "down", times: null });
});

test.afterAll(async () => {
  await desk.repair();
});

for (const language of LANGUAGES) {
  test(`every page for everybody answers while the platform is away (${language})`, async ({ request }) => {
    for (const path of [...WORDS_PAGES, ...MIRROR_PAGES, ...LOOK_UP_PAGES]) {
      const answer = await request.get(`/${language}${path}`);
      expect.soft(answer.status(), path).toBe(200);
      expect.soft((await answer.text()).match(/<h1/g), path).toHaveLength(1);
    }
  });

  test(`what is mirrored says as of when it holds (${language})`, async ({ page }) => {
    const t = translator(language);
    const told = {
      "/hearings": t("hearings:time.asOf", { at: "" }),
      "/hearings/day/RPT-1": t("hearings:time.asOf", { at: "" }),
      "/proceedings?number=C33417725": t("proceedings:result.asOf", { at: "" }),
      "/courts": t("directory:asOf", { time: "" }),
    };
    for (const [path, words] of Object.entries(told)) {
      await page.goto(`/${language}${path}`);
      // The words up to the time, and a time after them.
      const [before = ""] = words.split(/\.?$/);
      const line = page.getByRole("main").getByText(before.trim()).first();
      await expect(line).toContainText(/\d{2}:\d{2}/);
    }
  });
}

test("the open data answer, too", async ({ request }) => {
  for (const path of ["courts", "hearings?limit=5", "fees/items?date=2026-11-22", "status"]) {
    expect((await request.get(`/api/open/v1/${path}`)).status(), path).toBe(200);
  }
});

test("the first page says what does not work, and what that means, in both languages", async ({ page }) => {
  for (const language of LANGUAGES) {
    const t = translator(language);
    // The next measurement notices it: there is one every minute.
    await expect(async () => {
      await page.goto(`/${language}`);
      await expect(page.getByText(t("status:means.exchange"))).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 150_000 });
    await expectAccessible(page);
    await expectReflow(page);
  }
});
