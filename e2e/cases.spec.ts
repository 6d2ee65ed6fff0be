import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow } from "./support/accessibility";
import { signIn } from "./support/sign-in";

const EXCHANGE = process.env["EXCHANGE_URL"] ?? "";
const lv = translator("lv");
const en = translator("en");

async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
}

/** Opens a case of the list by its subject; answers its address. */
async function openCase(page: Page, subject: string): Promise<string> {
  await page.getByRole("link", { name: subject, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(subject);
  return new URL(page.url()).pathname;
}

async function atDesk(path: string, act: string, input: unknown): Promise<void> {
  const caseId = path.split("/").at(-1) ?? "";
  const answer = await fetch(`${EXCHANGE}/sandbox/desk/cases/${caseId}/${act}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  expect(answer.status).toBe(200);
}

test(
  "a list in Latvian: status, who must act, by when, and a filter that stands in the address",
  { tag: "@every" },
  async ({ page }) => {
    await signIn(page, { person: "janis", language: "lv" });
    await expect(page).toHaveTitle(`${lv("cases:list.title")} – ${lv("common:service")}`);
    const entry = page.getByRole("article").filter({ hasText: "Par pārmaksātās maksas atgriešanu" });
    await expect(entry).toContainText(lv("cases:status.leftWithoutProgress"));
    await expect(entry).toContainText(lv("cases:actor.you"));
    await expectSound(page);

    await page.getByLabel(lv("cases:list.filter.label")).selectOption("ended");
    await page.getByRole("button", { name: lv("cases:list.filter.submit") }).click();
    await expect(page).toHaveURL(/\/lv\/cases\?show=ended$/);
    // What other journeys end meanwhile stands here as well.
    const ended = page.getByRole("article").filter({ hasText: "Par parāda piedziņu" });
    await expect(ended).toContainText(lv("cases:status.inForce"));
    await expect(entry).toHaveCount(0);
    await page.getByRole("link", { name: en("layout:language") }).click();
    await expect(page).toHaveURL(/\/en\/cases\?show=ended$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(en("cases:list.title"));
  },
);

test("whoever has nothing is led to the forms", { tag: "@every" }, async ({ page }) => {
  await signIn(page, { person: "arta", language: "en" });
  await expect(page.getByRole("heading", { name: en("cases:list.empty.title") })).toBeVisible();
  await expectSound(page);
  await expect(page.getByRole("link", { name: en("cases:list.empty.action") })).toHaveAttribute(
    "href",
    "/en/forms",
  );
});

test(
  "a case with defects begins with the day by which they must be cured",
  { tag: "@every" },
  async ({ page }) => {
    await signIn(page, { person: "janis", language: "lv" });
    await openCase(page, "Par pārmaksātās maksas atgriešanu");
    await expect(page).toHaveTitle(`${lv("cases:page.title")} – ${lv("common:service")}`);
    await expect(page.getByRole("heading", { name: lv("cases:deadline.cureDefects") })).toBeVisible();
    await expect(page.getByText(lv("cases:next.leftWithoutProgress.claimant"))).toBeVisible();
    await expect(page.getByRole("heading", { name: lv("cases:defects.title") })).toBeVisible();
    await expectSound(page);
  },
);

test("every page of a case, in both languages", { tag: "@every" }, async ({ page }) => {
  test.slow();
  await signIn(page, { person: "martins", language: "en" });
  const path = await openCase(page, "Par atlīdzību par pakalpojumu");
  await expect(page.getByText(en("cases:next.decided.claimant"))).toBeVisible();
  await expect(page.getByRole("heading", { name: en("cases:remedies.title") })).toBeVisible();
  await expectSound(page);
  for (const [name, title] of [
    ["documents", en("cases:page.documents")],
    ["hearings", en("cases:page.hearings")],
    ["payments", en("cases:page.payments")],
    ["participants", en("cases:page.participants")],
  ] as const) {
    await page
      .getByRole("navigation", { name: en("cases:page.sections") })
      .getByRole("link", { name: title })
      .click();
    await expect(page).toHaveURL(new RegExp(`${path}/${name}$`));
    await expect(page).toHaveTitle(`${title} – ${en("common:service")}`);
    await expectSound(page);
  }
  await page.goto(path.replace("/en/", "/lv/"));
  await expect(page.getByText(lv("cases:next.decided.claimant"))).toBeVisible();
  await expectSound(page);
});

test("a hearing says when, where and how", { tag: "@every" }, async ({ page }) => {
  await signIn(page, { person: "emma", language: "lv" });
  await openCase(page, "Par drošības naudas atgriešanu");
  await expect(page.getByText(lv("cases:hearings.modes.inPerson"))).toBeVisible();
  await expect(page.getByText(lv("cases:next.hearingSet.claimant"))).toBeVisible();
  await expectSound(page);
});

test("a document is saved, whole and as the register lists it", { tag: "@every" }, async ({ page }) => {
  await signIn(page, { person: "martins", language: "lv", returnTo: "/lv/cases" });
  await openCase(page, "Par atlīdzību par pakalpojumu");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("table")
      .getByRole("link", { name: /Saīsinātais spriedums/ })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe("Saīsinātais spriedums.pdf");
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  const head = await page.request.get(download.url(), { headers: { range: "bytes=0-9" } });
  expect(head.status()).toBe(206);
  expect(head.headers()["etag"]).toBe(`"${createHash("sha256").update(bytes).digest("hex")}"`);
  expect(head.headers()["content-disposition"]).toMatch(/^attachment; /);
  expect(head.headers()["content-security-policy"]).toMatch(/^sandbox;/);
  expect(head.headers()["cache-control"]).toContain("no-store");
});

test(
  "another's case, its documents and its versions are not there",
  { tag: "@no-script" },
  async ({ page }) => {
    await signIn(page, { person: "martins", language: "lv" });
    const path = await openCase(page, "Par atlīdzību par pakalpojumu");
    const file = await page.getByRole("table").getByRole("link").first().getAttribute("href");
    await page.context().clearCookies();
    await signIn(page, { person: "liga", language: "lv" });
    for (const address of [
      path,
      `${path}/documents`,
      file ?? "",
      `/api/cases/${path.split("/").at(-1) ?? ""}/version`,
      "/lv/cases/no-such-case",
    ]) {
      const answer = await page.request.get(address);
      expect(answer.status(), address).toBe(404);
      expect(await answer.text()).not.toContain("Žagariņš");
    }
  },
);

test("what the court does appears without a reload, and is said", async ({ page }) => {
  await signIn(page, { person: "janis", language: "lv" });
  const path = await openCase(page, "Par aizdevuma atmaksu");
  const title = `Paziņojums ${String(Date.now())}`;
  await atDesk(path, "document", { title, text: "Tiesa informē lietas dalībniekus." });
  await expect(page.getByRole("link", { name: new RegExp(title) })).toBeVisible({ timeout: 40_000 });
  await expect(
    page
      .getByRole("status")
      .filter({ hasText: lv("cases:live.updated", { time: "" }).split("plkst.")[0] ?? "" }),
  ).toBeVisible();
});

test("without script it appears on a reload", { tag: "@no-script" }, async ({ page }) => {
  await signIn(page, { person: "janis", language: "lv" });
  const path = await openCase(page, "Par aizdevuma atmaksu");
  await expect(page.getByText(lv("cases:rulings.title")).first()).toBeVisible();
  const title = `Paziņojums ${String(Date.now())}`;
  await atDesk(path, "document", { title, text: "Tiesa informē lietas dalībniekus." });
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("link", { name: new RegExp(title) })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 40_000 });
});

test("the same case from the other side", { tag: "@narrow" }, async ({ page }) => {
  await signIn(page, { person: "andris", language: "lv" });
  await openCase(page, "Par atlīdzību par pakalpojumu");
  await expect(page.getByText(lv("cases:next.decided.defendant"))).toBeVisible();
  await expect(page.getByText(lv("cases:payments.none"))).toBeVisible();
  await expect(page.getByText(/\d{6}-\d{5}/)).toHaveCount(0);
});
