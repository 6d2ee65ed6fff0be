import { expect, type Page, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow } from "./support/accessibility";
import { answerClaim, beginClaim, fileClaim } from "./support/claim";
import { arrivedAtCourt, desk } from "./support/desk";
import { fill } from "./support/fill";
import { signIn } from "./support/sign-in";

const lv = translator("lv");
const en = translator("en");

const MARTINS = "251185-11203";

/** Each variant acts for somebody of its own: a mandate that one ends is not the other's. */
const WARDS: Readonly<Record<string, { name: string; code: string }>> = {
  wide: { name: "Olga Čakste", code: "327706-19485" },
  narrow: { name: "Arvīds Liepiņš", code: "230744-10523" },
  "no-script": { name: "Kate Zvaigzne", code: "334518-60274" },
};
const ward = () => WARDS[test.info().project.name] ?? { name: "Olga Čakste", code: "327706-19485" };

const VALDIS = "325507-41260";
const PAGE = "/lv/account/acting-for";
const FIRM = "SIA “Ozolkalna Būve”";

async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
}

const choose = (page: Page, name: string) =>
  page.getByRole("button", { name: `${lv("mandates:list.act")} ${name}`, exact: true }).click();

const bar = (page: Page) => page.getByRole("region", { name: lv("layout:account.label") });

test(
  "an officer acts for the company: every signed-in page says so, and one is oneself again",
  { tag: "@every" },
  async ({ page }) => {
    await signIn(page, { person: "andris", language: "lv", returnTo: "/lv/account" });
    await expect(bar(page)).toContainText(lv("layout:account.forSelf"));
    await page.getByRole("link", { name: lv("mandates:account.change") }).click();
    await expect(page.getByText(lv("mandates:facts.joint", { names: "Līga Zvaigzne" }))).toBeVisible();
    await expectSound(page);

    await choose(page, FIRM);
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      lv("mandates:done.other", { name: FIRM }),
    );
    await expectSound(page);
    for (const path of ["/lv/cases", "/lv/notifications", "/lv/account"]) {
      await page.goto(path);
      await expect(bar(page)).toContainText(lv("layout:account.actingFor", { name: FIRM }));
      await expectReflow(page);
    }

    await bar(page)
      .getByRole("link", { name: lv("layout:account.change") })
      .click();
    await page.getByRole("button", { name: lv("mandates:now.toSelf") }).click();
    await expect(bar(page)).toContainText(lv("layout:account.forSelf"));
  },
);

test("an officer files for the company: its draft is hidden from the person, and the court has it as claimant", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const claimant = { page, language: "lv", person: "andris", isForAnother: true } as const;
  await signIn(page, { person: "andris", language: "lv", returnTo: PAGE });
  await choose(page, FIRM);
  await beginClaim(claimant);
  const draft = page.url();
  const notice = page.getByText(lv("forms:actingFor.title", { name: FIRM }));
  await expect(notice).toBeVisible();
  await expectSound(page);

  await page.goto(PAGE);
  await page.getByRole("button", { name: lv("mandates:now.toSelf") }).click();
  expect((await page.goto(draft))?.status()).toBe(404);
  await page.goto(PAGE);
  await choose(page, FIRM);
  await page.goto(draft);
  await expect(notice).toBeVisible();

  // Nobody's money goes to another's account: that of the company is asked for.
  await answerClaim(claimant, async (_page, step) => {
    if (step === "claimant") await fill(page, { bankAccount: "LV02HABA0551000000078" });
  });
  await expectSound(page);
  const filing = await fileClaim(claimant, () => Promise.resolve());
  const { content } = await arrivedAtCourt(filing);
  expect(content.actingFor?.principal.name).toBe(FIRM);
  expect(content.parties[0]).toMatchObject({ role: "claimant", name: FIRM });
  await page.goto(`/lv/filings/${filing}`);
  await expect(page.getByRole("main")).toContainText(FIRM);
  await expectSound(page);
});

test(
  "what the register ends is told on the next page, until it has been seen",
  { tag: "@every" },
  async ({ page }) => {
    const { name, code } = ward();
    const number = `e2e-${String(Date.now())}`;
    const { mandateId } = await desk.grantMandate({
      who: VALDIS,
      principal: code,
      kind: "powerOfAttorney",
      number,
      validFrom: "2026-01-05",
    });
    await signIn(page, { person: "valdis", language: "lv", returnTo: PAGE });
    await choose(page, name);
    await expect(bar(page)).toContainText(lv("layout:account.actingFor", { name }));

    await desk.endMandate(mandateId);
    const told = page.getByRole("heading", { name: lv("layout:account.ended.title", { name }) });
    await expect(async () => {
      await page.goto("/lv/notifications");
      await expect(told).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 90_000 });
    await expect(bar(page)).toContainText(lv("layout:account.forSelf"));
    await expectSound(page);

    await page.getByRole("button", { name: lv("layout:account.ended.seen") }).click();
    await expect(page).toHaveURL(/\/lv\/notifications$/);
    await expect(told).toHaveCount(0);

    await page.goto(PAGE);
    await expect(page.getByRole("heading", { name: lv("mandates:list.ended") })).toBeVisible();
    await expect(page.getByText(number)).toBeVisible();
    await expectSound(page);
  },
);

test("who may act for nobody is told how one comes to it", { tag: "@every" }, async ({ page }) => {
  await signIn(page, { person: "emma", language: "en", returnTo: "/en/account/acting-for" });
  await expect(page.getByText(en("mandates:list.none"))).toBeVisible();
  await expect(page.getByText(en("mandates:how.powerOfAttorney"))).toBeVisible();
  await expectSound(page);
});

test("another's mandate is not there", async ({ page }) => {
  const { mandateId } = await desk.grantMandate({
    who: MARTINS,
    principal: ward().code,
    kind: "powerOfAttorney",
    number: "e2e",
    validFrom: "2026-01-05",
  });
  await signIn(page, { person: "emma", language: "lv", returnTo: PAGE });
  const answer = await page.request.post("/api/identity/acting-for", {
    form: { mandate: mandateId, language: "lv" },
    headers: { origin: new URL(page.url()).origin, accept: "application/json" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(404);
  await page.goto(PAGE);
  await expect(bar(page)).toContainText(lv("layout:account.forSelf"));
});
