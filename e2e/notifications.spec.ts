import { expect, type Page, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow } from "./support/accessibility";
import { desk } from "./support/desk";
import { linkTo, mailbox, mailCalled } from "./support/mail";
import { signIn } from "./support/sign-in";

const lv = translator("lv");
const en = translator("en");

/** Each variant has a person of its own: an address is changed once at a time. */
const PEOPLE: Readonly<Record<string, { person: string; subject: string }>> = {
  wide: { person: "janis", subject: "Par aizdevuma atmaksu" },
  narrow: { person: "emma", subject: "Par drošības naudas atgriešanu" },
  "no-script": { person: "martins", subject: "Par atlīdzību par pakalpojumu" },
};
const own = () => PEOPLE[test.info().project.name] ?? { person: "janis", subject: "Par aizdevuma atmaksu" };
const freshAddress = (): string => `e2e-${test.info().project.name}-${String(Date.now())}@example.com`;

async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
}

test(
  "whoever was told nothing is told so, and that no e-mail will come",
  { tag: "@every" },
  async ({ page }) => {
    await signIn(page, { person: "arta", language: "en", returnTo: "/en/notifications" });
    await expect(page).toHaveTitle(`${en("notifications:title")} – ${en("common:service")}`);
    await expect(page.getByRole("heading", { name: en("notifications:empty.title") })).toBeVisible();
    await expect(page.getByRole("heading", { name: en("notifications:noAddress.title") })).toBeVisible();
    await expectSound(page);
  },
);

test("whoever comes later than the court's news finds the running term, its day and its case", async ({
  page,
}) => {
  await signIn(page, { person: "janis", language: "lv", returnTo: "/lv/notifications" });
  await expect(async () => {
    await page.goto("/lv/notifications");
    await expect(page.getByText(lv("notifications:about.case", { number: "C77000126" }))).not.toHaveCount(0, {
      timeout: 1_000,
    });
  }).toPass({ timeout: 30_000 });
  await expect(
    page.getByText(lv("notifications:kinds.filingLeftWithoutProgress.title")).first(),
  ).toBeVisible();
});

test(
  "an address is confirmed from its own mailbox; what the court does is in the inbox and, without a word of it, in the mail",
  { tag: "@every" },
  async ({ page }) => {
    test.slow();
    const { person, subject } = own();
    const address = freshAddress();
    await signIn(page, { person, language: "lv", returnTo: "/lv/cases" });
    await page.getByRole("link", { name: subject, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(subject);
    const caseId = new URL(page.url()).pathname.split("/").at(-1) ?? "";

    await page.goto("/lv/account");
    const field = page.getByLabel(lv("notifications:mail.label"), { exact: true });
    await field.fill("ne adrese");
    await page.getByRole("button", { name: lv("notifications:mail.save") }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      lv("notifications:mail.fault.notAnEmail"),
    );
    await expect(field).toHaveValue("ne adrese");
    expect(page.url()).not.toContain("adrese");
    await expectSound(page);

    await field.fill(address);
    await page.getByRole("button", { name: lv("notifications:mail.save") }).click();
    await expect(page.getByText(lv("notifications:mail.pending", { address }))).toBeVisible();
    const confirmation = await mailCalled(address, lv("mail:addressConfirm.subject"));
    await page.goto(linkTo("/account/email", confirmation));
    await expect(page.getByText(lv("notifications:confirm.text", { address }))).toBeVisible();
    await expectSound(page);
    await page.getByRole("button", { name: lv("notifications:confirm.button") }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(
      lv("identity:account.done.addressConfirmed"),
    );

    await desk.actOnCase(caseId, "document", { title: "Slepens nosaukums", text: "Slepens saturs." });
    const mail = await mailCalled(address, lv("mail:news.caseDocument.subject"));
    expect(`${mail.text}${mail.html}`).not.toContain("Slepen");
    expect(`${mail.text}${mail.html}`).not.toContain(subject);
    await page.goto("/lv/notifications");
    await expect(page.getByText(lv("notifications:noAddress.title"))).toHaveCount(0);
    const entry = page
      .getByRole("article")
      .filter({ hasText: lv("notifications:kinds.caseDocument.title") })
      .first();
    await expect(entry).toContainText(lv("notifications:unread"));
    await expect(
      page.getByRole("region", { name: lv("layout:account.label") }).getByRole("link", { name: /nelasīt/ }),
    ).toBeVisible();
    await expectSound(page);
    await entry.getByRole("button", { name: lv("notifications:markRead") }).click();
    await expect(page.getByRole("main").getByRole("alert")).toContainText(lv("notifications:done.read"));
    await page
      .getByRole("article")
      .filter({ hasText: lv("notifications:kinds.caseDocument.title") })
      .first()
      .getByRole("link")
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(subject);
    for (const { deliveries } of await mailbox(address)) expect(deliveries).toBe(1);
  },
);

test("a link of somebody else, and one that nobody sent, confirm nothing", async ({ page }) => {
  await signIn(page, { person: "liga", language: "lv", returnTo: "/lv/account" });
  await page.goto("/lv/account/email?token=00000000-0000-7000-8000-000000000000.AAAA");
  await expect(page.getByRole("heading", { name: lv("notifications:confirm.gone.title") })).toBeVisible();
  await expect(page.getByRole("button", { name: lv("notifications:confirm.button") })).toHaveCount(0);
  await expectSound(page);
});
