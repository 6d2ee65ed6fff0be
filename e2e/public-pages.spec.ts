import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { LANGUAGES, type Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { expectAccessible, expectLabels, expectReflow, expectValid } from "./support/accessibility";
import { LOOK_UP_PAGES, MIRROR_PAGES, WORDS_PAGES } from "./support/public-addresses";

const KEPT = {
  words: /^s-maxage=300, stale-while-revalidate=\d+$/,
  mirror: /^public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400$/,
  lookUp: /no-store/,
};
const PAGES = [
  ...WORDS_PAGES.map((path) => ({ path, kept: KEPT.words })),
  ...MIRROR_PAGES.map((path) => ({ path, kept: KEPT.mirror })),
  ...LOOK_UP_PAGES.map((path) => ({ path, kept: KEPT.lookUp })),
];
const every = LANGUAGES.flatMap((language) => PAGES.map((page) => ({ language, ...page })));

/** A list of twenty and its frame, compressed; the promise is 30 kB for twenty-five. */
const MOST_HTML = 24_000;

const other = (language: Language): Language => (language === "lv" ? "en" : "lv");

/** Opens a page and keeps what it fetched, and what the browser complained of. */
async function open(
  page: Page,
  address: string,
): Promise<{ status: number; scripts: string[]; complaints: string[]; cookies: number; cached: string }> {
  const scripts: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url());
  });
  const response = await page.goto(address, { waitUntil: "load" });
  const cookies = await page.context().cookies();
  const cached = response?.headers()["cache-control"] ?? "";
  return { status: response?.status() ?? 0, scripts, complaints, cookies: cookies.length, cached };
}

for (const { language, path, kept } of every) {
  // A page reads the same on a phone; its longer words are read there, in Latvian, and at 320 pixels in both languages.
  const tag = language === "lv" ? "@phone" : [];
  test(
    `${language}${path}: read by everybody, without a script and without a cookie`,
    { tag },
    async ({ page }) => {
      const { status, scripts, complaints, cookies, cached } = await open(page, `/${language}${path}`);
      expect(status).toBe(200);
      expect(cached).toMatch(kept);
      expect(scripts).toEqual([]);
      expect(complaints).toEqual([]);
      expect(cookies).toBe(0);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page).toHaveTitle(/ – E-lieta$/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      await expectLabels(page);
      await expectReflow(page);
    },
  );

  test(`${language}${path}: valid, light, and not sent twice`, async ({ request }) => {
    const address = `/${language}${path}`;
    const answer = await request.get(address);
    const html = await answer.text();
    expect(html).not.toContain("<script");
    expect(gzipSync(html).length).toBeLessThan(MOST_HTML);
    await expectValid(html, address);
    if (kept === KEPT.lookUp) return;
    // Between two readings the mirror may have been compared with the platform, which the page tells.
    await expect(async () => {
      const etag = (await request.get(address)).headers()["etag"] ?? "";
      const again = await request.get(address, { headers: { "if-none-match": etag } });
      expect(again.status()).toBe(304);
    }).toPass();
  });
}

for (const language of LANGUAGES) {
  test(`the language switch keeps the page, its query too (${language}) @phone`, async ({ page }) => {
    await page.goto(`/${language}/help`);
    const to = other(language);
    await page.getByRole("link", { name: translator(to)("layout:language"), exact: true }).click();
    await expect(page).toHaveURL(`/${to}/help`);
  });

  for (const path of ["/nothing", "/nothing/below", "/problem/unknown"]) {
    test(`/${language}${path} is not found, and says so in words @phone`, async ({ page }) => {
      const { status } = await open(page, `/${language}${path}`);
      expect(status).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      const t = translator(language);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("problems:notFound.title"));
      await expect(page.getByRole("link", { name: t("problems:home") })).toBeVisible();
      await expectAccessible(page);
    });
  }
}

test("the front door opens in the browser's language", async ({ request }) => {
  for (const [accept, path] of [
    ["en-GB,en;q=0.9", "/en"],
    ["lv", "/lv"],
    ["de-DE", "/lv"],
  ] as const) {
    const response = await request.get("/", { headers: { "accept-language": accept }, maxRedirects: 0 });
    expect(response.status()).toBe(307);
    expect(response.headers()["location"]).toBe(path);
  }
});

test("the keyboard's first stop leads to the content, and every stop is seen @phone", async ({ page }) => {
  await page.goto("/lv/ui");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: translator("lv")("layout:skip") });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();
  for (let stop = 0; stop < 45; stop += 1) {
    await page.keyboard.press("Tab");
    const drawn = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return "nothing";
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      return outlineStyle === "none" ? "none" : outlineWidth;
    });
    if (drawn !== "nothing") expect(drawn).toBe("3px");
  }
});

test("a link of the error summary puts the focus into its field @phone", async ({ page }) => {
  await page.goto("/en/ui");
  const t = translator("en");
  await page
    .getByRole("alert")
    .getByRole("link", { name: t("ui:questions.codeError") })
    .click();
  await page.keyboard.type("9");
  await expect(page.getByLabel(t("ui:questions.code"), { exact: true })).toHaveValue(/9/);
});

test("everything that one presses is large enough for a finger @phone", async ({ page }) => {
  await page.goto("/lv/ui");
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, a.ds-button, summary, select, input:not([type=hidden])")]
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1)
      .filter(({ control, box }) => {
        const toggle = control instanceof HTMLInputElement && ["radio", "checkbox"].includes(control.type);
        const height = toggle ? (control.labels?.[0]?.getBoundingClientRect().height ?? 0) : box.height;
        return height < 43.5;
      })
      .map(({ control }) => control.outerHTML.slice(0, 100)),
  );
  expect(small).toEqual([]);
});
