import { writeFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { answerClaim, beginClaim, CLAIM, DEFENDANT } from "./support/claim";
import { fill, type Values } from "./support/fill";
import { letSessionEnd } from "./support/let-session-end";
import { runsScripts } from "./support/accessibility";
import { choosePerson, signIn } from "./support/sign-in";

const language = "lv";
const t = translator(language);
const nothing = async (): Promise<void> => Promise.resolve();

/** The page says what is wrong at its top and at the field, in the same words, and names the error in its title. */
async function expectTold(page: Page, field: string): Promise<void> {
  // With scripts a sum is judged while it is typed, so the field may speak before the summary that the server sends.
  await expect(() => isTold(page, field)).toPass({ timeout: 60_000 });
}

async function isTold(page: Page, field: string): Promise<void> {
  const summary = page.getByRole("alert").filter({ has: page.getByRole("link") });
  await expect(summary).toBeVisible({ timeout: 5_000 });
  // The answer has come, and the eye is led to it: what was told before is not taken for it.
  if (runsScripts()) await expect(summary).toBeFocused({ timeout: 5_000 });
  await expect(page).toHaveTitle(/^Kļūda: /);
  const control = page.locator(`main [name="${field}"]`).first();
  await expect(control).toHaveAttribute("aria-invalid", "true", { timeout: 5_000 });
  // The parts of a date are described together, by their group.
  const told = await control.evaluate((node) =>
    [node, node.closest("fieldset")]
      .flatMap((described) => (described?.getAttribute("aria-describedby") ?? "").split(" "))
      .filter(Boolean)
      .map((id) => document.getElementById(id)?.textContent ?? "missing"),
  );
  expect(told).not.toContain("missing");
  const links = (await summary.getByRole("link").allTextContents()).map((text) => text.trim());
  expect(links.some((link) => told.some((text) => text.includes(link)))).toBe(true);
}

const save = (page: Page, name = t("forms:save")) => page.getByRole("button", { name, exact: true }).click();

/** Each wrong value is told at its field and stays where it was typed. */
async function expectRefused(
  page: Page,
  wrong: readonly (readonly [string, string])[],
  button?: string,
): Promise<void> {
  for (const [field, value] of wrong) {
    const before = await page.locator(`main [name="${field}"]`).first().inputValue();
    await fill(page, { [field]: value });
    await save(page, button);
    await expect(page.locator(`main [name="${field}"]`).first()).toHaveValue(value);
    await expectTold(page, field);
    await fill(page, { [field]: before });
  }
}

async function openEntry(page: Page, step: string, values: Values): Promise<void> {
  await page.locator(`#${step} a`).click();
  await expect(page).toHaveURL(new RegExp(`${step}/new`));
  await fill(page, values);
}

test("wrong input at every kind of field", { tag: "@every" }, async ({ page }) => {
  test.setTimeout(480_000);
  await beginClaim({ page, language, person: "ilze" });
  await save(page);
  await expect(page).toHaveTitle(/^Kļūda: /);
  await fill(page, { claimAbout: "money", defendantPlace: "latvia", mainDebtSize: "within" });
  await save(page);
  await expect(page).toHaveURL(/claimant$/);
  await fill(page, { eCommunication: "no" });
  await expectRefused(page, [
    ["bankAccount", "LV00HABA0551000000031"],
    ["claimantEmail", "andris@"],
    ["claimantPhone", "12"],
    ["claimantAddress-postalCode", "LV-12"],
    ["claimantAddress-line", ""],
  ]);
  await save(page);
  await fill(page, { hasRepresentative: "no" });
  await save(page);
  await openEntry(page, "defendants", DEFENDANT);
  const add = t("forms:list.saveEntry");
  await expectRefused(
    page,
    [
      ["defendant-personalCode", "990199-0"],
      ["defendant-name", ""],
      ["address-postalCode", "10"],
    ],
    add,
  );
  await fill(page, { "defendant-kind": "company", "defendant-registrationNumber": "40003000000" });
  await save(page, add);
  await expectTold(page, "defendant-registrationNumber");
  await fill(page, DEFENDANT);
  await save(page, add);
  await save(page, t("forms:continue"));
  await openEntry(page, "claims", CLAIM);
  // The running total is kept by a script; where none runs it would say something that is not so.
  await expect(page.getByText(t("forms:total.title"))).toBeVisible({ visible: runsScripts() });
  await expectRefused(
    page,
    [
      ["mainDebt", "-1"],
      ["mainDebt", "1e9"],
      ["mainDebt", "١٢"],
      ["mainDebt", "1.250"],
      ["mainDebt", "0"],
      ["periodFrom-day", "31x"],
      ["about", ""],
    ],
    add,
  );
  await fill(page, { "periodFrom-day": "30", "periodFrom-month": "2" });
  await save(page, add);
  await expect(page).toHaveTitle(/^Kļūda: /);
  await fill(page, { ...CLAIM, mainDebt: "3 000,01" });
  await save(page, add);
  await save(page, t("forms:continue"));
  await expect(page.getByRole("main")).toContainText(/3\s?000/);
  await expect(page.getByRole("link", { name: t("forms:deadEnd.back") })).toBeVisible();
});

const FILES = [
  ["empty", "tukšs.pdf", Buffer.alloc(0)],
  ["mislabelled", "līgums.pdf", Buffer.from("MZ\u0090\u0000 not a pdf at all", "latin1")],
  ["of another type", "programma.exe", Buffer.from("MZ\u0090\u0000", "latin1")],
  [
    "encrypted",
    "slēgts.pdf",
    Buffer.from(
      "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R/Encrypt 2 0 R>>\n%%EOF\n",
      "latin1",
    ),
  ],
  ["too large", "liels.txt", Buffer.alloc(25_000_001 + 1_300_000, "a")],
] as const;

test("files that the court could not use", { tag: "@every" }, async ({ page }) => {
  test.setTimeout(480_000);
  await beginClaim({ page, language, person: "martins" });
  const draft = new URL(page.url()).pathname.split("/").slice(0, 5).join("/");
  await answerClaim({ page, language, person: "martins" }, nothing);
  await page.goto(`${draft}/attachments`);
  const told = new Set<string>();
  for (const [problem, name, buffer] of FILES) {
    // From the disk, as a person does: what is handed over in memory takes its time on the way to the browser.
    const path = test.info().outputPath(name);
    await writeFile(path, buffer);
    await page.locator("main input[type=file]").setInputFiles(path);
    await page.getByRole("button", { name: t("forms:attachments.add") }).click();
    const summary = page.getByRole("alert").filter({ has: page.getByRole("link") });
    await expect(summary, problem).toContainText(name);
    told.add((await summary.innerText()).replace(name, ""));
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: new RegExp(name) })
        .and(page.locator("[href*='/api/drafts/']")),
    ).toHaveCount(0);
  }
  expect(told.size).toBe(FILES.length);
  if (runsScripts()) await goesOnAfterALostConnection(page);
});

/** The second part of the first file is lost on its way; nothing is chosen again, and the files come in the order chosen. */
async function goesOnAfterALostConnection(page: Page): Promise<void> {
  const uploads = "**/api/uploads/*";
  let parts = 0;
  await page.route(uploads, async (route) => {
    const isPart = route.request().method() === "PATCH";
    if (isPart) parts += 1;
    await (isPart && parts === 2 ? route.abort("connectionreset") : route.continue());
  });
  const mimeType = "text/plain";
  const long = { name: "izraksts.txt", mimeType, buffer: Buffer.alloc(2_500_000, "a") };
  const short = { name: "atbilde.txt", mimeType, buffer: Buffer.from("Atbilde\n") };
  await page.locator("main input[type=file]").setInputFiles([long, short]);
  await page.getByRole("button", { name: t("forms:attachments.add") }).click();
  const links = page.getByRole("list", { name: t("forms:attachments.list") }).getByRole("link");
  await expect(links).toHaveText([/^konta izraksts\.txt/, /^izraksts\.txt/, /^atbilde\.txt/], {
    timeout: 30_000,
  });
  expect(parts).toBe(5);
  await page.unroute(uploads);
}

test(
  "a session that ends while a step is being filled loses nothing",
  { tag: "@every" },
  async ({ page }) => {
    await beginClaim({ page, language, person: "valdis" });
    await fill(page, { claimAbout: "money", defendantPlace: "latvia", mainDebtSize: "within" });
    await save(page);
    await fill(page, { claimantEmail: "jauns@example.com", eCommunication: "yes" });
    await letSessionEnd(page);
    await save(page);
    await expect(page).toHaveURL(/\/lv\/sign-in\?/);
    await page.getByRole("button", { name: t("identity:signIn.button") }).click();
    await choosePerson(page, "valdis");
    await expect(page).toHaveURL(/claimant/);
    await expect(page.getByText(t("forms:held.title"))).toBeVisible();
    await expect(page.locator('main [name="claimantEmail"]')).toHaveValue("jauns@example.com");
  },
);

test("two windows on one step: both texts are kept", { tag: "@every" }, async ({ page, context }) => {
  await beginClaim({ page, language, person: "emma" });
  await fill(page, { claimAbout: "money", defendantPlace: "latvia", mainDebtSize: "within" });
  await save(page);
  await expect(page).toHaveURL(/claimant$/);
  const other = await context.newPage();
  await other.goto(page.url());
  await fill(other, { "claimantAddress-line": "Otrā loga iela 2" });
  await other.getByRole("button", { name: t("forms:leave"), exact: true }).click();
  await fill(page, { "claimantAddress-line": "Pirmā loga iela 1" });
  await save(page);
  await expect(page.getByText(t("forms:conflict.title"))).toBeVisible();
  await expect(page.locator('main [name="claimantAddress-line"]')).toHaveValue("Pirmā loga iela 1");
  await expect(page.getByText("Otrā loga iela 2")).toBeVisible();
});

test("going back shows what was saved, and it can be changed", { tag: "@every" }, async ({ page }) => {
  await beginClaim({ page, language, person: "andris" });
  await fill(page, { claimAbout: "money", defendantPlace: "latvia", mainDebtSize: "within" });
  await save(page);
  await expect(page).toHaveURL(/claimant$/);
  await page.goBack();
  await expect(page.locator('main [name="claimAbout"][value="money"]')).toBeChecked();
  await fill(page, { mainDebtSize: "above" });
  await save(page);
  await expect(page.getByRole("link", { name: t("forms:deadEnd.back") })).toBeVisible();
  await page.goBack();
  await expect(page.locator('main [name="mainDebtSize"][value="above"]')).toBeChecked();
  await fill(page, { mainDebtSize: "within" });
  await save(page);
  await expect(page).toHaveURL(/claimant$/);
  await deleteDraft(page);
});

test("nothing is begun before a case is chosen", { tag: "@every" }, async ({ page }) => {
  await signIn(page, { person: "janis", language, returnTo: "/lv/forms/materials-request/begin" });
  await expect(page.locator("main [name=case]:checked")).toHaveCount(0);
  await save(page, t("forms:begin.new"));
  await expectTold(page, "case");
  await expect(page).toHaveURL(/\/forms\/materials-request\/begin\?/);
});

/** A draft in the list would be in the way of other tests. */
async function deleteDraft(page: Page): Promise<void> {
  await page.getByRole("link", { name: t("forms:deleteDraft") }).click();
  await page.locator("main form button[type=submit]").first().click();
  await expect(page).toHaveURL(/\/cases/);
}
