import { expect, type Page } from "@playwright/test";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { DUE_KINDS } from "@/lib/payments/due-kinds";
import { fill, type Values } from "./fill";
import { choosePerson, stepUpIfAsked } from "./sign-in";

export type Claimant = {
  readonly page: Page;
  readonly language: Language;
  readonly person: string;
  /** Whoever files for another is the representative, and is not asked for one. */
  readonly isForAnother?: boolean;
};

/** What happens on each page before it is left: looking at it, usually. */
export type Look = (page: Page, step: string) => Promise<void>;

const FORM = "forms/simplified-money-claim";

/** One defendant, one claim of 1 250,50 € with interest: costs 150 € (table 1 of Annex 3: 1 000.01–1 500). */
export const DEFENDANT: Values = {
  "defendant-kind": "person",
  "defendant-name": "Andris Ozoliņš",
  "defendant-personalCode": "070378-11176",
  addressKind: "declared",
  "address-line": "Dzintaru aleja 5",
  "address-municipality": "Jūrmala",
  "address-postalCode": "LV-2008",
};

export const CLAIM: Values = {
  about: "Aizdevuma atmaksa",
  basis: "contract",
  mainDebt: "1 200,00",
  mainDebtCalculation: "2026. gada 3. martā pārskaitīju 1200 eiro; nav atmaksāts nekas.",
  interest: "50.50",
  interestCalculation: "6 % gadā par 8 mēnešiem.",
  "periodFrom-day": "3",
  "periodFrom-month": "3",
  "periodFrom-year": "2026",
};

const PAGES: readonly (readonly [string, Values])[] = [
  ["screening", { claimAbout: "money", defendantPlace: "latvia", mainDebtSize: "within" }],
  ["claimant", { eCommunication: "yes", claimantEmail: "ilze@example.com" }],
  ["representation", { hasRepresentative: "no" }],
];

const LATER_PAGES: readonly (readonly [string, Values])[] = [
  ["housing", { housingDebt: "no" }],
  ["grounds", { facts: "Aizdevu naudu, atbildētājs to neatdeva. /ķļņģ/", law: "Civillikuma 1934. pants." }],
];

const LAST_PAGES: readonly (readonly [string, Values])[] = [
  [
    "settlement",
    { preTrial: "done", preTrialSteps: "Rakstīju vēstuli 2026. gada 1. oktobrī.", mediation: "no" },
  ],
  ["hearing", { hearing: "no" }],
  ["costs", { feeBack: "yes", conductCosts: "no" }],
  ["exemption", { exempt: "no" }],
];

const stepOf = (page: Page): string => new URL(page.url()).pathname.split("/").slice(5).join("/");

async function isAt(page: Page, step: string, form = "simplified-money-claim"): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/forms/${form}/[0-9a-f-]{36}/${step}([?#].*)?$`));
}

/** Begins the form from its public page, signing in on the way. */
export async function beginClaim({ page, language, person }: Claimant): Promise<void> {
  const t = translator(language);
  await page.goto(`/${language}/${FORM}`);
  await page.getByRole("button", { name: t("forms:start.begin") }).click();
  if (new URL(page.url()).pathname.endsWith("/sign-in")) {
    await page.getByRole("button", { name: t("identity:signIn.button") }).click();
    await choosePerson(page, person);
  }
  await expect(page).toHaveURL(new RegExp(`/${FORM}/`));
  const begin = page.getByRole("button", {
    name: new RegExp(`${t("forms:begin.new")}|${t("forms:start.begin")}`),
  });
  if (new URL(page.url()).pathname.endsWith("/begin")) await begin.first().click();
  await isAt(page, "screening");
}

/** Answers everything, step after step, and stops at the check of the answers. */
export async function answerClaim(claimant: Claimant, look: Look): Promise<void> {
  const asked = PAGES.filter(([step]) => claimant.isForAnother !== true || step !== "representation");
  await answerPages(claimant, asked, look);
  await addEntry(claimant, ["defendants", DEFENDANT], look);
  await addEntry(claimant, ["claims", CLAIM], look);
  await answerPages(claimant, LATER_PAGES, look);
  await addEntry(
    claimant,
    ["evidence", { evidenceTitle: "Konta izraksts", proves: "Naudas pārskaitījumu" }],
    look,
  );
  await answerPages(claimant, LAST_PAGES, look);
  await attach(claimant, look);
  await isAt(claimant.page, "check");
}

async function answerPages(
  { page, language }: Claimant,
  pages: readonly (readonly [string, Values])[],
  look: Look,
): Promise<void> {
  for (const [step, values] of pages) {
    await isAt(page, step);
    await fill(page, values);
    await look(page, step);
    await proceed(page, translator(language)("forms:save"));
  }
}

/** Presses the button that goes on; its words differ between pages, its place does not. */
async function proceed(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

async function addEntry(
  { page, language }: Claimant,
  [step, values]: readonly [string, Values],
  look: Look,
): Promise<void> {
  const t = translator(language);
  await isAt(page, step);
  await look(page, step);
  await page.locator(`#${step} a`).click();
  await isAt(page, `${step}/new`);
  await fill(page, values);
  await look(page, `${step}/new`);
  await proceed(page, t("forms:list.saveEntry"));
  await isAt(page, step);
  await look(page, `${step} filled`);
  await proceed(page, t("forms:continue"));
}

export const EVIDENCE = {
  name: "konta izraksts.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("2026-03-03 pārskaitījums 1200,00 EUR\n", "utf8"),
};

async function attach({ page, language }: Claimant, look: Look): Promise<void> {
  const t = translator(language);
  await isAt(page, "attachments");
  await look(page, "attachments");
  await page.locator("main input[type=file]").setInputFiles(EVIDENCE);
  await page.getByRole("button", { name: t("forms:attachments.add") }).click();
  await expect(page.getByRole("main").getByRole("link", { name: EVIDENCE.name }).first()).toBeVisible();
  await look(page, "attachments filled");
  await page.locator("main form").last().locator("button[value=continue]:visible").click();
}

/** Declares the truth, passes the fee, signs and submits. Answers the id of the filing. */
export const fileClaim = (claimant: Claimant, look: Look): Promise<string> =>
  fileDraft({ ...claimant, form: "simplified-money-claim" }, look);

/** The same of any form. */
export async function fileDraft(
  { page, language, person, form }: Claimant & { readonly form: string },
  look: Look,
): Promise<string> {
  const t = translator(language);
  await look(page, "check");
  await page.locator("main [name=truth]").check();
  await proceed(page, t("forms:check.submit"));
  const next = [...DUE_KINDS.map((kind) => t(`payments:kind.${kind}`)), t("filings:sign.title")];
  // The heading tells that the way on has ended: what costs nothing is led past the page of the fee.
  await expect(page.locator("main h1")).toHaveText(new RegExp(`^(${next.join("|")})$`));
  // What costs nothing goes straight on to the signature.
  if (stepOf(page) === "fee") {
    await look(page, "fee");
    await page.getByRole("link", { name: t("forms:fee.continue") }).click();
  }
  await isAt(page, "sign", form);
  await look(page, "sign");
  await page.getByRole("button", { name: t("filings:sign.sign") }).click();
  await stepUpIfAsked(page, person, language);
  if (stepOf(page) === "sign") await page.getByRole("button", { name: t("filings:sign.sign") }).click();
  await page.locator("form button[type=submit]").first().click();
  await isAt(page, "sign", form);
  await look(page, "signed");
  await page.getByRole("button", { name: t("filings:sign.submit") }).click();
  await expect(page).toHaveURL(new RegExp(`/${language}/filings/[0-9a-f-]{36}`));
  await look(page, "filed");
  return new URL(page.url()).pathname.split("/")[3] ?? "";
}
