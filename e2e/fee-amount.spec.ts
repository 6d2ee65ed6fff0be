import { expect, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { look, totalOn } from "./support/fees";

test("the amount of a claim is found by questions and leads to the fee @phone", async ({ page }) => {
  const t = translator("lv");
  await page.goto("/lv/fees/amount");
  await page.getByLabel(t("calculator:amount.kinds.lease")).check();
  await page.getByRole("button", { name: t("calculator:amount.submit") }).click();
  await page.locator("#monthly").fill("250");
  await page.locator("#months").fill("48");
  await page.getByRole("button", { name: t("calculator:amount.count") }).click();
  await expect(page.getByRole("main").getByText(/9\s000,00/)).toBeVisible();
  await look(page);
  await page.getByRole("link", { name: t("calculator:amount.calculate") }).click();
  expect(await totalOn(page)).toBe("500,00 €");
});

test("the amount of a row comes back into the calculation with all that was typed @phone", async ({
  page,
}) => {
  const t = translator("lv");
  await page.goto(
    "/lv/fees?matter=claim&date=2026-11-20&item=civil.monetary_claim&amount=900&item=civil.monetary_claim&amount=5&exemption=4&if=complex",
  );
  // Typed and not sent yet.
  await page.locator("#amount-1").fill("950");
  await page.locator("#date").fill("21");
  await page.getByRole("button", { name: t("calculator:rows.amountHelpRow", { number: 2 }) }).click();
  await expect(page).toHaveURL(/\/lv\/fees\/amount\?/);
  await look(page);
  await page.getByLabel(t("calculator:amount.kinds.lease")).check();
  await page.getByRole("button", { name: t("calculator:amount.submit") }).click();
  await page.locator("#monthly").fill("250");
  await page.locator("#months").fill("48");
  await page.getByRole("button", { name: t("calculator:amount.count") }).click();
  await look(page);
  await page.getByRole("link", { name: t("calculator:amount.origin.fill") }).click();
  await expect(page.locator("#amount-1")).toHaveValue("950");
  await expect(page.locator("#amount-2")).toHaveValue("9000.00");
  await expect(page.locator("#date")).toHaveValue("21");
  await expect(page.locator("#exemption")).toHaveValue("4");
  await expect(page.locator('input[name="if"][value="complex"]')).toBeChecked();
  expect(await totalOn(page)).toBe("580,00 €");
});
