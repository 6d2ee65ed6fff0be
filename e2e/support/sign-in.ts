import { expect, type Page } from "@playwright/test";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

export type SignIn = {
  /** Handle of a person of sandbox/people.ts. */
  readonly person: string;
  readonly language: Language;
  readonly returnTo?: string;
  readonly assurance?: "high" | "substantial";
};

/** Signs in through the portal's page and the sandbox of the national login. */
export async function signIn(
  page: Page,
  { person, language, returnTo, assurance = "high" }: SignIn,
): Promise<void> {
  const t = translator(language);
  const back = returnTo ?? `/${language}/cases`;
  await page.goto(`/${language}/sign-in?${new URLSearchParams({ return: back }).toString()}`);
  await page.getByRole("button", { name: t("identity:signIn.button") }).click();
  await choosePerson(page, person, assurance);
  await expect(page).toHaveURL(new RegExp(`${back.replaceAll(/[?.]/g, "\\$&")}$`));
}

/** On the sandbox's page: who, and how strongly. */
export async function choosePerson(page: Page, person: string, assurance = "high"): Promise<void> {
  await page.locator(`#person-${person}`).check();
  await page.locator(`#assurance-${assurance}`).check();
  await page.locator("form button[type=submit]").first().click();
}

/** Passes the step-up when the portal asks for it; does nothing when the sign-in is fresh. */
export async function stepUpIfAsked(page: Page, person: string, language: Language): Promise<void> {
  if (!new URL(page.url()).pathname.endsWith("/sign-in")) return;
  await page.getByRole("button", { name: translator(language)("identity:stepUp.button") }).click();
  await choosePerson(page, person);
}
