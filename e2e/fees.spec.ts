import { expect, test } from "@playwright/test";
import { day } from "@/lib/core/day";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { answerClaim, beginClaim } from "./support/claim";
import { desk } from "./support/desk";
import { letSessionEnd } from "./support/let-session-end";
import { choosePerson } from "./support/sign-in";
import { inWords, look, plain, totalOn } from "./support/fees";
import { expectSilentLogs } from "./support/logs";

type OpenAnswer = {
  readonly total: string | null;
  readonly lines: readonly { readonly fee: string | null; readonly toBeConfirmed?: boolean }[];
};

const CASES: readonly (readonly [title: string, query: string, body: object])[] = [
  [
    "a claim at the end of a bracket",
    "matter=claim&date=2026-11-22&item=civil.monetary_claim&amount=1000,00",
    { date: "2026-11-22", claims: [{ item: "civil.monetary_claim", amount: "1000.00" }] },
  ],
  [
    "a cent more",
    "matter=claim&date=2026-11-22&item=civil.monetary_claim&amount=1000,01",
    { date: "2026-11-22", claims: [{ item: "civil.monetary_claim", amount: "1000.01" }] },
  ],
  [
    "several claims",
    "matter=claim&date=2026-11-22&item=civil.monetary_claim&amount=12 345,67&item=civil.non_monetary_claim&amount=",
    {
      date: "2026-11-22",
      claims: [{ item: "civil.monetary_claim", amount: "12345.67" }, { item: "civil.non_monetary_claim" }],
    },
  ],
  [
    "a divorce, whose fee nobody knows",
    "matter=claim&date=2026-11-22&item=civil.divorce&amount=",
    { date: "2026-11-22", claims: [{ item: "civil.divorce" }] },
  ],
  [
    "the percentages of before",
    "matter=claim&date=2024-05-05&item=civil.monetary_claim&amount=12345.67",
    { date: "2024-05-05", claims: [{ item: "civil.monetary_claim", amount: "12345.67" }] },
  ],
  [
    "maintenance that is to be secured, free by law",
    "matter=maintenance&date=2026-11-22&item=civil.child_maintenance&amount=2400&if=security",
    {
      date: "2026-11-22",
      claims: [{ item: "civil.child_maintenance", amount: "2400.00" }, { item: "civil.securing_claim" }],
    },
  ],
  [
    "maintenance",
    "matter=maintenance&date=2026-11-22&item=civil.monetary_claim&amount=1800&exemption=1:3",
    {
      date: "2026-11-22",
      claims: [{ item: "civil.monetary_claim", amount: "1800.00" }],
      exemption: { part: 1, point: "3" },
    },
  ],
  [
    "copies",
    "matter=services&date=2026-11-22&item=services.copy_page&amount=12",
    { date: "2026-11-22", claims: [{ item: "services.copy_page", quantity: 12 }] },
  ],
];

for (const [title, query, body] of CASES) {
  test(`${title}: the page and the open API give one answer @phone`, async ({ page, request }) => {
    const answer = await request.post("/api/open/v1/fees/calculation", { data: body });
    expect(answer.status()).toBe(200);
    const { total, lines } = (await answer.json()) as OpenAnswer;
    await page.goto(`/lv/fees?${query}`);
    expect(await totalOn(page)).toBe(inWords(total));
    const fees = page.locator("section[aria-labelledby=result] tbody tr");
    await expect(fees).toHaveCount(lines.length);
    for (const [index, line] of lines.entries()) {
      const shown = plain(await fees.nth(index).locator("td").last().innerText());
      expect(shown.endsWith(inWords(line.fee))).toBe(true);
    }
    await look(page);
  });
}

test("from the choice of a matter over two claims to an address that can be sent @phone", async ({
  page,
}) => {
  const t = translator("lv");
  await page.goto("/lv/fees");
  await look(page);
  await page.getByRole("button", { name: t("calculator:matter.submit") }).click();
  await page.locator("#amount-1").fill("900");
  await page.getByRole("button", { name: t("calculator:rows.add") }).click();
  await expect(page.locator("#amount-1")).toHaveValue("900");
  await page.locator("#item-2").selectOption("civil.non_monetary_claim");
  await page.getByRole("button", { name: t("calculator:submit") }).click();
  expect(await totalOn(page)).toBe("380,00 €");
  await expect(page.getByText(t("calculator:cost.theirAdvocate.label"))).toBeVisible();
  await look(page);

  const address = await page.locator("#address").inputValue();
  // There to be copied: no padlock before its name, and all of it is chosen by one key.
  const mark = (label: Element): string => getComputedStyle(label, "::before").content;
  expect(await page.locator('label[for="address"]').evaluate(mark)).toBe("none");
  await page.locator("#address").press("ControlOrMeta+a");
  const chosen = (input: HTMLInputElement): string =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
  expect(await page.locator("input#address").evaluate(chosen)).toBe(address);
  const { pathname, search } = new URL(address);
  await page.goto(`${pathname}${search}`);
  expect(await totalOn(page)).toBe("380,00 €");
  await page
    .getByRole("link", { name: `${t("calculator:rows.remove")} ` })
    .first()
    .click();
  await page.getByRole("button", { name: t("calculator:submit") }).click();
  expect(await totalOn(page)).toBe("300,00 €");
});

for (const typed of ["-1", "1e9", "١٢", "1.250", "<script>alert(1)</script>", ""]) {
  test(`an amount that is none stays and is explained: ${JSON.stringify(typed)}`, async ({ page }) => {
    const response = await page.goto(
      `/lv/fees?matter=claim&item=civil.monetary_claim&amount=${encodeURIComponent(typed)}`,
    );
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(/^Kļūda/);
    await expect(page.locator("#amount-1")).toHaveValue(typed);
    await page.locator('#errors a[href="#amount-1"]').click();
    await expect(page.locator("#amount-1")).toBeFocused();
    await look(page);
  });
}

for (const [query, id, came] of [
  ["matter=claim&item=bogus&amount=1000", "item-1", "bogus"],
  ["matter=bogus&item=civil.monetary_claim&amount=1000", "matter", "bogus"],
  ["matter=claim&item=civil.monetary_claim&amount=1000&exemption=1:99", "exemption", "1:99"],
] as const) {
  test(`an address that names what there is not gets no sum: ${query}`, async ({ page }) => {
    expect((await page.goto(`/lv/fees?${query}`))?.status()).toBe(200);
    await expect(page).toHaveTitle(/^Kļūda/);
    await expect(page.locator("#errors")).toContainText(came);
    await expect(page.locator("section[aria-labelledby=result]")).toHaveCount(0);
    await page.locator(`#errors a[href="#${id}"]`).click();
    await expect(page.locator(`#${id}`)).toBeFocused();
    await look(page);
  });
}

test("an address with more lines than a calculation has gets no sum", async ({ page }) => {
  const lines = "&item=civil.monetary_claim&amount=100".repeat(60);
  expect((await page.goto(`/lv/fees?matter=claim${lines}`))?.status()).toBe(200);
  await expect(page).toHaveTitle(/^Kļūda/);
  await expect(page.locator("#errors")).toContainText("ne vairāk kā 20 rindu");
  await expect(page.locator("section[aria-labelledby=result]")).toHaveCount(0);
  await look(page);
});

test("a day that has passed has its sum and no form @phone", async ({ page }) => {
  const t = translator("lv");
  await page.goto("/lv/fees?matter=claim&date=2025-03-31&item=civil.monetary_claim&amount=2600");
  await expect(page.getByText(t("calculator:result.past.title"))).toBeVisible();
  await expect(page.getByRole("link", { name: t("calculator:next.form") })).toHaveCount(0);
  await look(page);
  await page.getByRole("link", { name: t("calculator:next.today") }).click();
  expect(await totalOn(page)).toBe("300,00 €");
  await expect(page.getByText(t("calculator:result.past.title"))).toHaveCount(0);
});

test("a printed calculation has its whole address and nothing that only a screen can use", async ({
  page,
}) => {
  const t = translator("lv");
  await page.goto("/lv/fees?matter=claim&date=2026-11-22&item=civil.monetary_claim&amount=1000");
  const address = await page.locator("#address").inputValue();
  await page.getByText(t("calculator:next.api")).click();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".tp-print-only")).toBeVisible();
  await expect(page.locator(".tp-print-only")).toContainText(address);
  await expect(page.locator("main :is(input, select, button, pre):visible")).toHaveCount(0);
  await expect(page.getByText(t("calculator:next.print"))).toBeHidden();
});

test("a schedule that the clerk publishes for a day to come is on the page of that day", async ({ page }) => {
  test.setTimeout(180_000);
  const validFrom = day("2061-01-01");
  const shown = (date: string): string =>
    `/lv/fees?matter=claim&date=${date}&item=civil.monetary_claim&amount=1`;
  // Another sum each time: what an earlier run has published is still in force.
  const amount = `${String(81 + (Date.now() % 60))},50`;
  await desk.publishFees({ scheduleId: validFrom, validFrom, sum: "civil.monetary_claim|0", amount });
  await expect(async () => {
    await page.goto(shown(validFrom));
    expect(await totalOn(page)).toBe(`${amount} €`);
  }).toPass({ timeout: 120_000 });
  const since = translator("lv")("calculator:result.scheduleFrom", { from: formatDay(validFrom, "lv") });
  await expect(page.getByText(since, { exact: true })).toBeVisible();
  await page.goto(shown("2060-12-31"));
  await expect(page.locator("section[aria-labelledby=result]")).toBeVisible();
  await expect(page.getByText(since, { exact: true })).toHaveCount(0);
});

for (const query of [
  "matter[]=x",
  "matter=claim&item=%00&amount=%F0",
  "date=9999999-99-99&matter=claim&item=a",
  "add=1",
]) {
  test(`an address by nobody is no fault of ours: ${query}`, async ({ request }) => {
    for (const path of ["/lv/fees", "/lv/fees/items", "/lv/fees/amount"])
      expect((await request.get(`${path}?${query}`)).status()).toBe(200);
  });
}

test("a calculation goes straight into a claim", async ({ page }) => {
  const t = translator("lv");
  await page.goto(
    "/lv/fees?matter=claim&item=civil.monetary_claim&amount=1200,50&item=civil.monetary_claim&amount=200&exemption=1:16",
  );
  await page.getByRole("link", { name: t("calculator:next.form") }).click();
  await page.getByRole("button", { name: t("identity:signIn.button") }).click();
  await choosePerson(page, "valdis");
  await expect(page.getByRole("heading", { name: t("forms:begin.debtsTitle") })).toBeVisible();
  // A session that ends here takes nothing of it away.
  await letSessionEnd(page);
  await page.getByRole("button", { name: t("forms:begin.new") }).click();
  await page.getByRole("button", { name: t("identity:signIn.button") }).click();
  await choosePerson(page, "valdis");
  await expect(page.getByRole("heading", { name: t("forms:begin.debtsTitle") })).toBeVisible();
  await expect(page.getByRole("heading", { name: t("forms:begin.exemptionTitle") })).toBeVisible();
  await expect(page.getByText(t("forms:begin.exemptionText"))).toBeVisible();
  const [one, other, ground, ...more] = await page.getByRole("main").getByRole("listitem").allInnerTexts();
  expect([one, other].map((sum) => plain(sum ?? ""))).toEqual(["1 200,50 €", "200,00 €"]);
  expect(plain(ground ?? "")).toMatch(/16\. punkts/);
  expect(more).toEqual([]);
  await page.getByRole("button", { name: t("forms:begin.new") }).click();
  await expect(page).toHaveURL(/\/screening$/);
});

test("the form asks for what the calculator said", async ({ page, request }) => {
  test.setTimeout(300_000);
  const claims = [{ item: "civil.monetary_claim", amount: "1250.50" }];
  const date = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Riga" }).format(new Date());
  const answer = await request.post("/api/open/v1/fees/calculation", { data: { date, claims } });
  const { total } = (await answer.json()) as OpenAnswer;
  await page.goto(`/lv/fees?matter=claim&date=${date}&item=civil.monetary_claim&amount=1250.50`);
  expect(await totalOn(page)).toBe(inWords(total));
  const claimant = { page, language: "lv", person: "janis" } as const;
  await beginClaim(claimant);
  await answerClaim(claimant, () => Promise.resolve());
  await expect(page.getByRole("main").getByText(inWords(total)).first()).toBeVisible();
  expectSilentLogs("/lv/forms/simplified-money-claim/:id/check");
});
