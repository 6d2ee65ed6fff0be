import { expect, type Page, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow } from "./support/accessibility";
import { beginClaim } from "./support/claim";
import { fill, type Values } from "./support/fill";
import { signIn } from "./support/sign-in";

const lv = translator("lv");
const MEANS = "/lv/account/means";

/** Each variant has a person of its own: answers that one deletes are not the other's. */
const PEOPLE: Readonly<Record<string, string>> = { wide: "liga", narrow: "emma", "no-script": "valdis" };
const person = (): string => PEOPLE[test.info().project.name] ?? "liga";

// Both tests speak of the one row that a person has.
test.describe.configure({ mode: "serial" });

const PAGES: readonly (readonly [string, Values])[] = [
  ["means-household", { meansHousehold: "3", meansDependants: "2" }],
  ["means-income", { meansWages: "780", meansBenefits: "50,00" }],
  ["means-costs", { meansHousing: "320,50", meansDebts: "4 200" }],
  ["means-property", { meansRealEstate: "Dzīvoklis, kurā dzīvoju" }],
  [
    "means-status",
    {
      meansStatus: "lowIncome",
      "meansStatusDate-day": "12",
      "meansStatusDate-month": "9",
      "meansStatusDate-year": "2026",
    },
  ],
];

async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
}

const save = (page: Page) => page.getByRole("button", { name: lv("forms:save"), exact: true }).click();

async function deleteKept(page: Page): Promise<void> {
  await page.goto(`${MEANS}/delete`);
  await expectSound(page);
  await page.getByRole("button", { name: lv("means:delete.yes") }).click();
  await expect(page).toHaveURL(new RegExp(`${MEANS}\\?done=deleted$`));
}

test(
  "income and property are told once, shown, taken into a claim and deleted",
  { tag: "@every" },
  async ({ page }) => {
    test.setTimeout(300_000);
    await signIn(page, { person: person(), language: "lv", returnTo: "/lv/account" });
    await deleteKept(page);
    await page.goto("/lv/account");
    await page.getByRole("link", { name: lv("means:account.link") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lv("means:title"));
    await expect(page.getByText(lv("means:who.nobody"))).toBeVisible();
    await expectSound(page);

    await page.getByRole("link", { name: lv("means:none.begin") }).click();
    for (const [step, values] of PAGES) {
      await expect(page).toHaveURL(new RegExp(`${MEANS}/${step}$`));
      await expectSound(page);
      await fill(page, values);
      await save(page);
    }
    await expect(page).toHaveURL(new RegExp(`${MEANS}$`));
    await expect(page.getByText("Dzīvoklis, kurā dzīvoju")).toBeVisible();
    await expect(page.getByText(lv("means:kept.openTitle"))).toBeHidden();
    await expectSound(page);

    await beginClaim({ page, language: "lv", person: person() });
    const exported = await page.request.get(
      `/api/drafts/${page.url().split("/")[6] ?? ""}/export?language=lv`,
    );
    expect(await exported.text()).toContain("Dzīvoklis, kurā dzīvoju");

    const data = await page.request.get("/api/identity/my-data");
    expect(await data.json()).toMatchObject({ means: { answers: { meansWages: "780" } } });

    await deleteKept(page);
    await expect(page.getByRole("alert").getByText(lv("means:deleted"))).toBeVisible();
    await expect(page.getByRole("link", { name: lv("means:none.begin") })).toBeVisible();
  },
);

test(
  "what is wrong is said at the top and at the question, and what was typed stays",
  { tag: "@every" },
  async ({ page }) => {
    await signIn(page, { person: person(), language: "lv", returnTo: `${MEANS}/means-income` });
    await fill(page, { meansWages: "daudz", meansOtherIncome: "100" });
    await save(page);
    await expect(page).toHaveURL(new RegExp(`${MEANS}/means-income\\?check=1$`));
    await expect(page.locator("main [name=meansWages]")).toHaveValue("daudz");
    await expect(page.locator("main [name=meansWages]")).toHaveAttribute("aria-invalid", "true");
    await expect(page).toHaveTitle(new RegExp(lv("layout:errorTitle", { title: "" }).trim()));
    await expectSound(page);
    await deleteKept(page);
  },
);
