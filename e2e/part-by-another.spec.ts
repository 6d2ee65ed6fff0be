import { type Browser, expect, type Page, test } from "@playwright/test";
import { formById } from "@/lib/forms/catalog";
import { claimJourneys } from "@/lib/forms/claim/test-journeys";
import { translator } from "@/lib/i18n/translator";
import { SANDBOX_PEOPLE } from "@/sandbox/people";
import { expectAccessible, expectLabels, expectReflow } from "./support/accessibility";
import { arrivedAtCourt } from "./support/desk";
import { fill } from "./support/fill";
import { fillForm } from "./support/fill-form";
import { signHere } from "./support/sign-here";
import { signIn } from "./support/sign-in";

const t = translator("lv");
const MINE = "/lv/cases";
const LIST = "coClaimants";

/** Each way has people of its own: what one is asked is not the other's. */
const WITH_SCRIPTS = { asks: "valdis", fills: "emma" };
const WITHOUT = { asks: "dace", fills: "martins" };
type People = typeof WITH_SCRIPTS;

function known(handle: string) {
  const person = SANDBOX_PEOPLE.find((one) => one.handle === handle);
  const declaredAddress = person?.declaredAddress ?? null;
  if (person === undefined || declaredAddress === null)
    throw new Error(`The register does not know ${handle}`);
  const { personalCode } = person;
  return { name: `${person.givenName} ${person.familyName}`, personalCode, declaredAddress };
}

async function look(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

const partAsked = (page: Page) => page.locator('main a[href^="/lv/parts/"]').first();

/** A claim that is ready to be checked, and has no other claimant yet. Answers the address of its draft. */
async function claimOf(page: Page, person: string): Promise<string> {
  const form = await formById("claim");
  const shortest = claimJourneys.journeys.find(({ status }) => status === "complete");
  if (form === undefined || shortest === undefined) throw new Error("There is no claim to fill");
  await signIn(page, { person, language: "lv", returnTo: "/lv/account" });
  await page.goto("/lv/forms/claim");
  await press(page, t("forms:start.begin"));
  if (new URL(page.url()).pathname.endsWith("/begin")) await press(page, t("forms:begin.new"));
  await expect(page).toHaveURL(/\/forms\/claim\/[0-9a-f-]{36}\//);
  const typed = { ...claimJourneys.typed, ...shortest.change, [LIST]: [] };
  await fillForm({ page, form, language: "lv", typed }, () => Promise.resolve());
  return new URL(page.url()).pathname.replace(/\/check$/, "");
}

/** Names the other claimant and leaves the rest to them; without a code nobody can be asked. */
async function leaveTheRest(page: Page, draft: string, { name, personalCode }: ReturnType<typeof known>) {
  await page.goto(`${draft}/${LIST}`);
  await page.locator(`#${LIST} a`).last().click();
  await expect(page).toHaveURL(new RegExp(`/${LIST}/new`));
  await fill(page, { "coClaimant-kind": "person", "coClaimant-name": name });
  await look(page);
  await press(page, t("forms:part.saveAndAsk"));
  await expect(page).toHaveTitle(/^Kļūda: /);
  await fill(page, { "coClaimant-personalCode": personalCode });
  await press(page, t("forms:part.saveAndAsk"));
  await expect(page).toHaveURL(new RegExp(`/${LIST}$`));
  await expect(page.getByText(t("forms:part.waiting", { name }))).toBeVisible();
  await look(page);
  // Meanwhile the rest is answered, and the check says for whom one waits.
  await page.goto(`${draft}/check`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("forms:waiting.title"));
  await expect(page.getByRole("main")).toContainText(name);
  await look(page);
}

/** The other finds it, is not asked what the register knows, and sees nothing of the rest. */
async function fillOwn(page: Page, asker: string, { declaredAddress }: ReturnType<typeof known>) {
  await page.goto(MINE);
  await partAsked(page).click();
  await expect(page.getByText(t("forms:part.lead", { name: asker }))).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("aizdevums");
  const line = page.locator('main [name="coClaimantAddress-line"]');
  await expect(line).toHaveValue(declaredAddress.line);
  await look(page);
  await line.fill("");
  await press(page, t("forms:part.save"));
  await expect(page).toHaveTitle(/^Kļūda: /);
  await look(page);
  await page.goto(MINE);
  await partAsked(page).click();
  await fill(page, { "coClaimantAddress-line": "Jaunā iela 1" });
  await press(page, t("forms:part.save"));
  await expect(page.getByText(t("forms:part.savedText", { name: asker }))).toBeVisible();
  await page.goto(MINE);
  await expect(page.getByRole("heading", { name: t("cases:list.parts.title") })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: t("cases:list.filledParts.title") })).toBeVisible();
  await expect(partAsked(page)).toBeVisible();
}

/** Both sign what has become of it, and it is filed. */
async function fileTogether(page: Page, draft: string, other: Page, { asks, fills }: People) {
  // Of two claimants it is said whose the money is.
  await page.goto(`${draft}/creditors`);
  await fill(page, { creditorShares: "equal" });
  await press(page, t("forms:save"));
  await expect(page).not.toHaveURL(/\/creditors$/);
  await page.goto(`${draft}/check`);
  await expect(page.getByRole("main")).toContainText("Jaunā iela 1");
  await page.locator("main [name=truth]").check();
  await press(page, t("forms:check.submit"));
  await page.getByRole("link", { name: t("forms:fee.continue") }).click();
  await signHere(page, asks);
  await expect(page.getByText(t("filings:sign.leadWaiting"))).toBeVisible();
  await other.goto(MINE);
  await other.locator('main a[href^="/lv/signatures/"]').first().click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(t("filings:coSign.title"));
  await signHere(other, fills);
  await page.reload();
  await press(page, t("filings:sign.submit"));
  await expect(page).toHaveURL(/\/lv\/filings\/[0-9a-f-]{36}/);
  return arrivedAtCourt(new URL(page.url()).pathname.split("/")[3] ?? "");
}

async function inTwoHands(page: Page, browser: Browser, people: People): Promise<void> {
  const [asker, filler] = [known(people.asks), known(people.fills)];
  const draft = await claimOf(page, people.asks);
  await leaveTheRest(page, draft, filler);
  const other = await (await browser.newContext()).newPage();
  await signIn(other, { person: people.fills, language: "lv", returnTo: MINE });
  await fillOwn(other, asker.name, filler);
  const { content } = await fileTogether(page, draft, other, people);
  expect(content.parties).toContainEqual(expect.objectContaining({ role: "claimant", name: filler.name }));
  expect(content.signatures.map(({ name }) => name)).toEqual([filler.name]);
}

test("a co-claimant fills in their own part, signs, and the claim is filed", async ({ page, browser }) => {
  test.setTimeout(600_000);
  await inTwoHands(page, browser, WITH_SCRIPTS);
});

test(
  "a co-claimant fills in their own part, signs, and the claim is filed, without scripts",
  { tag: "@no-script" },
  async ({ page, browser }) => {
    test.setTimeout(600_000);
    await inTwoHands(page, browser, WITHOUT);
  },
);
