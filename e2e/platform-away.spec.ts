import { expect, test } from "@playwright/test";
import { LANGUAGES } from "@/lib/core/language";
import { desk } from "./support/desk";
import { LOOK_UP_PAGES, MIRROR_PAGES, WORDS_PAGES } from "./support/public-addresses";

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  await desk.fault({ kind: "down" });
});

test.afterAll(async () => {
  await desk.repair();
});

for (const language of LANGUAGES) {
  for (const path of [...WORDS_PAGES, ...MIRROR_PAGES, ...LOOK_UP_PAGES]) {
    test(`/${language}${path} answers while the platform is away`, async ({ page }) => {
      const response = await page.goto(`/${language}${path}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    });
  }

  for (const path of ["/hearings", "/hearings/day/RPT-1", "/courts", "/proceedings?number=C33000026"]) {
    test(`/${language}${path} says as of when it holds`, async ({ page }) => {
      await page.goto(`/${language}${path}`);
      await expect(page.locator("main time[datetime]").first()).toBeVisible();
    });
  }
}

test("the open data answer, too", async ({ request }) => {
  for (const path of ["courts", "hearings?limit=5", "fees/items?date=2026-11-22", "status"]) {
    expect((await request.get(`/api/open/v1/${path}`)).status(), path).toBe(200);
  }
});
