import { expect, type Page, test } from "@playwright/test";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow } from "./support/accessibility";
import { desk } from "./support/desk";
import { linkTo, mailbox, mailCalled } from "./support/mail";

const lv = translator("lv");

const freshAddress = (): string => `follows-${test.info().project.name}-${String(Date.now())}@example.com`;

async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectLabels(page);
  await expectReflow(page);
}

async function ask(page: Page, number: string, email: string): Promise<void> {
  await page.getByLabel(lv("follows:number.label")).fill(number);
  await page.getByLabel(lv("follows:email.label"), { exact: true }).fill(email);
  await page.getByRole("button", { name: lv("follows:submit"), exact: true }).click();
}

test(
  "following a case number: wrong first, then asked, confirmed by a press, ended by a press",
  { tag: "@every" },
  async ({ page }) => {
    const address = freshAddress();
    await page.goto("/lv/follows");
    await expectSound(page);
    await ask(page, "tiesa", "ne adrese");
    for (const fault of ["notANumber", "notAnEmail"] as const)
      await expect(page.getByRole("alert")).toContainText(lv(`follows:fault.${fault}`));
    await expectSound(page);
    await ask(page, "tiesa", address);
    await expect(page.getByRole("alert")).toContainText(lv("follows:fault.notANumber"));
    await expect(page.getByLabel(lv("follows:email.label"), { exact: true })).toHaveValue(address);
    expect(page.url()).not.toContain("example.com");
    await ask(page, "C30 1234 26", "ne adrese");
    await expect(page.getByRole("alert")).toContainText(lv("follows:fault.notAnEmail"));
    await expectSound(page);

    await ask(page, "C30 1234 26", address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lv("follows:sent.title"));
    await expectSound(page);
    const mail = await mailCalled(address, lv("mail:follow.followConfirm.subject"));
    const confirm = linkTo("/follows/confirm", mail);

    // A program that looks at the links of mails presses nothing.
    expect((await page.request.get(confirm)).status()).toBe(200);
    await page.goto(confirm);
    await expect(page.getByText(lv("follows:what.caseNumber", { target: "C30123426" }))).toBeVisible();
    await expectSound(page);
    await page.getByRole("button", { name: lv("follows:confirm.button"), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lv("follows:confirmed.title"));

    // Asked again, nothing tells that the address follows already.
    await page.goto("/lv/follows?number=C30123426");
    await expect(page.getByLabel(lv("follows:number.label"))).toHaveValue("C30123426");
    await ask(page, "C30123426", address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lv("follows:sent.title"));
    expect(await mailbox(address)).toHaveLength(1);
  },
);

test("links that nobody sent do nothing and say so", { tag: "@every" }, async ({ page }) => {
  await page.goto("/lv/follows/confirm?token=00000000-0000-7000-8000-000000000000.AAAA");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lv("follows:gone.title"));
  await expectSound(page);
  await page.goto("/lv/follows/end?token=forged");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lv("follows:invalid.title"));
  await expectSound(page);
});

/** A hearing of a court that no other test is concerned with. */
async function someHearing(): Promise<string> {
  const { items } = await desk.hearings("KRT");
  const found = items.findLast(({ isClosed, status }) => !isClosed && status === "scheduled");
  if (found === undefined) throw new Error("The calendar has no hearing to come");
  return found.hearingId;
}

test("a hearing that moves is told of once, with a way to end it in one press", async ({ page }) => {
  test.slow();
  const address = freshAddress();
  const hearing = await someHearing();
  await page.goto(`/lv/hearings/${hearing}`);
  await page.getByLabel(lv("hearings:follow.email")).fill(address);
  await page.getByRole("button", { name: lv("hearings:follow.submit") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lv("follows:sent.title"));
  const asked = await mailCalled(address, lv("mail:follow.followConfirm.subject"));
  await page.goto(linkTo("/follows/confirm", asked));
  await page.getByRole("button", { name: lv("follows:confirm.button"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lv("follows:confirmed.title"));

  await desk.actOnHearing(hearing, "change", { hall: "77" });
  const mail = await mailCalled(address, lv("mail:follow.followMoved.subject"), 150_000);
  expect(mail.text).toContain(lv("mail:follow.hall.now", { value: "77" }));
  expect(mail.deliveries).toBe(1);
  expect(mail.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");

  await page.goto(linkTo("/follows/end", mail));
  await expectSound(page);
  await page.getByRole("button", { name: lv("follows:end.button") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lv("follows:ended.title"));
  await page.goBack();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lv("follows:alreadyEnded.title"));
});
