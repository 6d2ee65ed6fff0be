import { expect, type Page } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { stepUpIfAsked } from "./sign-in";

/** On a page that asks for a signature: presses the button that leads to the signer, signs there and comes back. */
export async function signHere(page: Page, person: string): Promise<void> {
  const name = translator("lv")("filings:sign.sign");
  const before = new URL(page.url()).pathname;
  await page.getByRole("button", { name }).click();
  await stepUpIfAsked(page, person, "lv");
  if (new URL(page.url()).pathname === before) await page.getByRole("button", { name }).click();
  await page.locator("form button[type=submit]").first().click();
  await expect(page).toHaveURL(new RegExp(`${before}$`));
}
