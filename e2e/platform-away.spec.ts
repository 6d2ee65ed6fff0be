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
  test(`every page for everybody answers while the platform is away (${language})`, async ({ request }) => {
    for (const path of [...WORDS_PAGES, ...MIRROR_PAGES, ...LOOK_UP_PAGES]) {
      const answer = await request.get(`/${language}${path}`);
      expect.soft(answer.status(), path).toBe(200);
      expect.soft((await answer.text()).match(/<h1/g), path).toHaveLength(1);
    }
  });

  test(`what is mirrored says as of when it holds (${language})`, async ({ page }) => {
    for (const path of ["/hearings", "/hearings/day/RPT-1", "/courts", "/proceedings?number=C33417725"]) {
      await page.goto(`/${language}${path}`);
      await expect(page.locator("main time[datetime]").first()).toBeVisible();
    }
  });
}

test("the open data answer, too", async ({ request }) => {
  for (const path of ["courts", "hearings?limit=5", "fees/items?date=2026-11-22", "status"]) {
    expect((await request.get(`/api/open/v1/${path}`)).status(), path).toBe(200);
  }
});
