import { expect, test } from "@playwright/test";
import { LANGUAGES } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectReflow } from "./support/accessibility";

const HOUR_MS = 3_600_000;

for (const language of LANGUAGES) {
  test(`the status page, in ${language}`, { tag: "@phone" }, async ({ page }) => {
    const t = translator(language);
    await page.goto(`/${language}/status`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("status:title"));
    await expect(page.getByRole("main")).toContainText(t("status:dependency.tis"));
    await expect(page.getByRole("img")).toHaveCount(7);
    await expectAccessible(page);
    await expectReflow(page);
  });
}

test("an outage planned at the clerk's desk is told here", async ({ page, request }) => {
  const { EXCHANGE_URL } = process.env;
  const text = { lv: "Sistēmas uzturēšanas darbi.", en: "Maintenance of the system." };
  const planned = await request.post(`${EXCHANGE_URL ?? ""}/sandbox/desk/outages`, {
    data: {
      from: new Date(Date.now() + 20 * HOUR_MS).toISOString(),
      until: new Date(Date.now() + 22 * HOUR_MS).toISOString(),
      systems: ["tis"],
      text,
    },
  });
  expect(planned.ok()).toBe(true);
  const { outageId } = (await planned.json()) as { outageId: string };
  await expect(async () => {
    await page.goto("/en/status");
    await expect(page.getByRole("main")).toContainText(text.en, { timeout: 1_000 });
  }).toPass({ timeout: 120_000 });
  await request.delete(`${EXCHANGE_URL ?? ""}/sandbox/desk/outages/${outageId}`);
});

test("the same for programs; what is measured is never told of what was not", async ({ request }) => {
  const response = await request.get("/api/open/v1/status");
  expect(response.status()).toBe(200);
  const told = (await response.json()) as {
    dependencies: { percent: number | null; checks: number; days: unknown[] }[];
  };
  expect(told.dependencies).toHaveLength(7);
  for (const { percent, checks, days } of told.dependencies) {
    expect(days).toHaveLength(90);
    expect(percent === null).toBe(checks === 0);
  }
});
