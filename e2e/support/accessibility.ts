import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import { HtmlValidate } from "html-validate";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

type Finding = { id: string; nodes: { target: string[]; failureSummary?: string }[] };

/** Whether the pages of this project run scripts. */
export const runsScripts = (): boolean => test.info().project.use.javaScriptEnabled !== false;

/** No finding of axe at all on the page as it stands (WCAG 2.2 AA and good practice). */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForLoadState();
  // With scripts the address changes before the title of the new page is there.
  await expect(page).toHaveTitle(/\S/);
  if (runsScripts()) return examine(page);
  const copy = await copyOf(page);
  await examine(copy);
  await copy.context().close();
}

/**
 * The page as it stands where no script runs, in a window of its own that may run the examiner: axe needs timers, which
 * stand still in a page whose scripts are switched off. The page's own scripts are taken out of the copy.
 */
async function copyOf(page: Page): Promise<Page> {
  const html = (await page.content()).replaceAll(/<script\b[\s\S]*?<\/script>/gu, "");
  const context = await page
    .context()
    .browser()
    ?.newContext({ viewport: page.viewportSize(), javaScriptEnabled: true });
  if (context === undefined) throw new Error("The browser is gone");
  const copy = await context.newPage();
  await copy.route(page.url(), (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await copy.goto(page.url());
  return copy;
}

async function examine(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const findings = await page.evaluate<Finding[], string[]>(async (tags) => {
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: Finding[] }> };
    };
    const { violations } = await axe.run({ runOnly: { type: "tag", values: tags } });
    return violations;
  }, TAGS);
  const told = findings.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`,
  );
  expect.soft(told, `axe on ${page.url()}`).toEqual([]);
}

const MARKUP = new HtmlValidate({ extends: ["html-validate:standard"] });

/** The HTML as it is sent, by the rules of the language itself. */
export async function expectValid(html: string, address: string): Promise<void> {
  const { results } = await MARKUP.validateString(html);
  const told = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );
  expect.soft(told, `markup of ${address}`).toEqual([]);
}

/** Nothing is wider than the window; only a named region may scroll by itself. */
export async function expectNoOverflow(page: Page, as = "the window"): Promise<void> {
  const wide = await page.evaluate(() =>
    document.documentElement.scrollWidth <= window.innerWidth
      ? []
      : [...document.querySelectorAll("main *")]
          .filter((node) => node.getBoundingClientRect().right > window.innerWidth + 1)
          .map((node) => `${node.tagName}.${node.className} ${node.textContent.slice(0, 30)}`)
          .slice(0, 5),
  );
  expect.soft(wide, `wider than ${as} on ${page.url()}`).toEqual([]);
}

/** Every control has a label that a person can see or hear. */
export async function expectLabels(page: Page): Promise<void> {
  const unlabelled = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>("input:not([type=hidden]), select, textarea")]
      .filter((control) => (control.labels?.length ?? 0) === 0)
      .map((control) => control.name),
  );
  expect.soft(unlabelled, `labels on ${page.url()}`).toEqual([]);
}

/** The page fits its window; read once, in the project of the desk, also at 320 px and with text twice as large. */
export async function expectReflow(page: Page): Promise<void> {
  await expectNoOverflow(page);
  if (test.info().project.name !== "wide") return;
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoOverflow(page, "320 px");
  if (size !== null) await page.setViewportSize(size);
  const style = await page.evaluateHandle(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(":root { font-size: 200% }");
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  });
  await expectNoOverflow(page, "the window, with text twice as large");
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  await style.dispose();
}
