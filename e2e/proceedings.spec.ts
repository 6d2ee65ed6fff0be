import { expect, type Page, test } from "@playwright/test";
import { LANGUAGES } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectReflow } from "./support/accessibility";
import { signIn } from "./support/sign-in";

/** A closed case of the sandbox, and one that went to a higher court. */
const CLOSED = { number: "C77418826", code: "PAVESTE2" };
const APPEALED = "c-4177-25/9";

async function lookUp(page: Page, number: string, code?: string): Promise<void> {
  await page.goto("/lv/proceedings");
  const t = translator("lv");
  await page.getByLabel(t("proceedings:form.number")).fill(number);
  if (code !== undefined) {
    await page.getByText(t("proceedings:form.codeTitle")).click();
    await page.getByLabel(t("proceedings:form.code")).fill(code);
  }
  await page.getByRole("button", { name: t("proceedings:form.submit") }).click();
}

for (const language of LANGUAGES) {
  test(`the course of a case, in ${language}`, { tag: "@phone" }, async ({ page }) => {
    const t = translator(language);
    // The mirror is read once a minute; a demo that has just started may not have it yet.
    await expect(async () => {
      await page.goto(`/${language}/proceedings?number=${encodeURIComponent(APPEALED)}`);
      await expect(page.getByRole("main")).toContainText("C33417725", { timeout: 1_000 });
    }).toPass({ timeout: 120_000 });
    await expect(page.getByRole("main")).toContainText(t("proceedings:stage.sentToHigherCourt.title"));
    await expect(page.getByRole("main")).toContainText(t("proceedings:rulings.notInForce"));
    await expectAccessible(page);
    await expectReflow(page);
  });
}

test(
  "a closed case is found with its code alone, and else is as if it were not there",
  { tag: "@phone" },
  async ({ page }) => {
    const t = translator("lv");
    await lookUp(page, CLOSED.number);
    await expect(page.getByRole("alert")).toContainText(t("proceedings:notFound.title"));
    const closed = await page.getByRole("main").innerHTML();
    await lookUp(page, "C77990026");
    const none = await page.getByRole("main").innerHTML();
    expect(none.replaceAll("C77990026", "…")).toBe(closed.replaceAll(CLOSED.number, "…"));
    await lookUp(page, CLOSED.number, CLOSED.code);
    await expect(page.getByRole("main")).toContainText(t("proceedings:result.closed"));
    await expect(page.getByRole("main")).not.toContainText(t("proceedings:result.follow"));
    expect(page.url()).not.toContain(CLOSED.code);
    expect(page.url()).not.toContain(CLOSED.number);
  },
);

test("what cannot be a number is told at the field", { tag: "@phone" }, async ({ page }) => {
  const t = translator("lv");
  await lookUp(page, "???");
  await expect(page).toHaveTitle(/^Kļūda: /);
  await page.getByRole("alert").getByRole("link").click();
  await expect(page.getByLabel(t("proceedings:form.number"))).toBeFocused();
  await expect(page.getByLabel(t("proceedings:form.number"))).toHaveValue("???");
  await expectAccessible(page);
});

test("hostile addresses show the form again and break nothing", async ({ request }) => {
  for (const query of [
    "number=%00",
    "number[]=1",
    `number=${"x".repeat(5_000)}`,
    "number=1&number=2",
    "code=%F0%9F%92%A9",
  ]) {
    const response = await request.get(`/lv/proceedings?${query}`);
    expect(response.status(), query).toBe(200);
    expect(response.headers()["cache-control"], query).toMatch(/no-store|private/);
  }
});

test("a participant is led from the number to the case", async ({ page }) => {
  await signIn(page, { person: "janis", language: "lv" });
  const link = page.locator('main a[href^="/lv/cases/"]').first();
  const href = await link.getAttribute("href");
  await link.click();
  const number = /[A-Z]-\d{4}-\d{2}\/\d+/.exec(await page.getByRole("main").innerText())?.[0] ?? "";
  await page.goto(`/lv/cases/find?number=${encodeURIComponent(number)}`);
  await expect(page).toHaveURL(new RegExp(`${href ?? "none"}$`));
  await page.goto("/lv/cases/find?number=C33417725");
  await expect(page.getByRole("main")).toContainText(translator("lv")("proceedings:find.missing"));
});
