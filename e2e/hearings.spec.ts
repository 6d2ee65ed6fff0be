import { expect, type Page, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow } from "./support/accessibility";
import { desk } from "./support/desk";

const t = translator("lv");

const rows = (page: Page) => page.getByRole("main").getByRole("row");

test("hearings of a court are found by a form that is a plain address @phone", async ({ page }) => {
  await page.goto("/lv/hearings");
  await page.getByLabel(t("hearings:form.court"), { exact: true }).selectOption("RPT");
  await page
    .getByRole("main")
    .getByRole("button", { name: t("hearings:form.submit") })
    .click();
  await expect(page).toHaveURL(/court=RPT/);
  await expect(rows(page).first()).toBeAttached();
  await expect(page.getByRole("cell", { name: /Rīgas pilsētas tiesa/ }).first()).toBeVisible();
  // On a phone the answer lies below the form: whoever asked is led to it.
  await expect(page.getByRole("heading", { name: t("hearings:results.title") })).toBeInViewport();
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
});

test("page by page, forwards and back to the same hearings @phone", async ({ page }) => {
  await page.goto("/lv/hearings?kind=civil");
  const first = await page.getByRole("rowheader").allInnerTexts();
  await page.getByRole("link", { name: t("hearings:results.next") }).click();
  await expect(page).toHaveURL(/after=/);
  expect(await page.getByRole("rowheader").allInnerTexts()).not.toEqual(first);
  await page.getByRole("link", { name: t("hearings:results.previous") }).click();
  await expect(page).toHaveURL(/before=/);
  await expect.poll(() => page.getByRole("rowheader").allInnerTexts()).toEqual(first);
});

test("today and tomorrow at one press @phone", async ({ page }) => {
  await page.goto("/lv/hearings");
  for (const range of ["today", "tomorrow", "week"] as const) {
    await page.getByRole("link", { name: t(`hearings:quick.${range}`), exact: true }).click();
    await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d#results$/);
    await expect(page.getByRole("link", { name: t(`hearings:quick.${range}`), exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
  }
});

for (const [query, field, fault] of [
  ["from=31.02.2026", "from", "impossibleDay"],
  ["from=2026-12-10&to=2026-12-01", "to", "reversedRange"],
  ["caseNumber=nekas", "caseNumber", "malformedNumber"],
  ["court=XXX", "court", "unknownCourt"],
  ["text=a%EF%BF%BDb", "text", "strangeCharacters"],
] as const) {
  test(`what is wrong is told at the field: ${query} @phone`, async ({ page }) => {
    const response = await page.goto(`/lv/hearings?${query}`);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(/^Kļūda: /);
    await expect(page.getByRole("alert").getByRole("link")).toHaveText(t(`hearings:faults.${fault}`));
    await expect(page.locator(`main [name="${field}"]`)).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(page);
  });
}

test("a place in the list that nobody knows is said to be none @phone", async ({ page }) => {
  await page.goto("/lv/hearings?after=garbage");
  await expect(page.getByRole("heading", { name: t("hearings:results.placeUnknown") })).toBeVisible();
  await expectAccessible(page);
});

test("no query of any size or kind breaks the page", async ({ request }) => {
  for (const query of [
    `text=${"x".repeat(10_000)}`,
    "court=RPT&court=KRT",
    "after=nonsense&before=%00",
    "caseNumber=%00%01abc&judge=%1b%7f&text=%C2%85%EF%BF%BE",
    "from=9999-99-99",
    "judge=%F0%9F%98%80%ED%A0%80",
    "text=';DROP TABLE public_hearing;--",
  ]) {
    const { status } = await request
      .get(`/lv/hearings?${query}`)
      .then((answer) => ({ status: answer.status() }));
    expect(status, query.slice(0, 60)).toBe(200);
  }
});

test("what the clerk changes is seen: moved, closed, withdrawn", async ({ page }) => {
  test.setTimeout(120_000);
  const { items } = await desk.hearings("LRT");
  const [hearing] = items.flatMap(({ hearingId: id, status, caseNumber: number, judge: name }) =>
    status === "scheduled" && number !== null && name !== null ? [{ id, number, name }] : [],
  );
  if (hearing === undefined) throw new Error("No hearing to move");
  const { id: hearingId, number: caseNumber, name: judge } = hearing;
  const seen = (text: string | RegExp) =>
    expect(async () => {
      await page.goto(`/lv/hearings/${hearingId}`);
      await expect(page.getByRole("main")).toContainText(text, { timeout: 1_000 });
    }).toPass({ timeout: 30_000 });

  await seen(judge);
  await desk.actOnHearing(hearingId, "move", { day: "2029-03-12", hour: 14 });
  await seen("2029. gada 12. martā");
  await expect(
    page.getByRole("row", { name: new RegExp(t("hearings:hearing.traits.startsAt")) }),
  ).toBeAttached();
  await expectAccessible(page);

  await page.goto(`/lv/hearings?caseNumber=${encodeURIComponent(caseNumber.toLowerCase())}`);
  await expect(page.locator(`a[href="/lv/hearings/${hearingId}"]`)).toBeVisible();

  await desk.actOnHearing(hearingId, "close");
  await seen(t("hearings:hearing.closedTitle"));
  await expect(page.getByRole("main")).not.toContainText(judge);
  await expect(page.getByRole("main")).not.toContainText(caseNumber);

  await desk.actOnHearing(hearingId, "withdraw");
  await seen(t("hearings:hearing.withdrawnTitle"));
});

test("the list of a day, for the door and for the screen @phone", async ({ page }) => {
  await page.goto("/lv/hearings/day/RPT-1");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Abrenes iela 8");
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole("link", { name: t("hearings:day.next") }).click();
  await expect(page).toHaveURL(/RPT-1\/\d{4}-\d\d-\d\d$/);
  await page.goto("/lv/hearings/day/RPT-1?screen=1");
  await expect(page.locator('meta[http-equiv="refresh"]')).toHaveAttribute("content", "60");
  await expectReflow(page);
  for (const missing of [
    "/lv/hearings/day/XXX-1",
    "/lv/hearings/day/RPT-1/2026-02-31",
    "/lv/hearings/nothing-here",
  ]) {
    expect((await page.goto(missing))?.status()).toBe(404);
  }
});
