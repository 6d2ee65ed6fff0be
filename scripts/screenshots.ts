import { mkdir } from "node:fs/promises";
import path from "node:path";

import { type Browser, chromium, type Page } from "playwright-core";

import { Demo } from "./demo/demo";
import { addresses } from "./environment/portal-environment";
import { readSettings } from "./environment/settings";
import { findBrowser } from "./browser";
import { runScript } from "./run-script";
import { freeTestPorts } from "./test/free-test-ports";

const FOLDER = path.join("docs", "pictures");
const DESK = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

type Addresses = ReturnType<typeof addresses>;

/** `npm run screenshots`: the pictures of the README, from a demo begun for nothing else. */
await runScript(async () => {
  const settings = readSettings({
    ...(await freeTestPorts()),
    DATA_DIR: path.resolve(".data", "screenshots"),
  });
  const demo = new Demo(settings, "production");
  try {
    await demo.begin({ isReset: true, scale: "small" });
    await mkdir(FOLDER, { recursive: true });
    const browser = await chromium.launch(await findBrowser());
    await takeAll(browser, addresses(settings));
    await browser.close();
  } finally {
    await demo.stop();
  }
});
process.exit();

async function takeAll(browser: Browser, at: Addresses): Promise<void> {
  const ilze = await signedIn(browser, at, "ilze");
  const step = await firstStep(ilze, at);
  await ilze.setViewportSize(PHONE);
  await take(ilze, step, "step-phone");

  const janis = await signedIn(browser, at, "janis");
  await janis.goto(`${at.portal}/lv/cases`);
  await janis.locator("main a[href*='/lv/cases/']").first().click();
  await take(janis, janis.url(), "case");

  const clerk = await browser.newPage({ viewport: DESK, locale: "lv-LV" });
  await take(clerk, `${at.exchange}/desk`, "desk");
}

async function take(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  process.stdout.write(`${path.join(FOLDER, `${name}.png`)}\n`);
}

/** A page of somebody signed in, each in a browser of its own. */
async function signedIn(browser: Browser, at: Addresses, person: string): Promise<Page> {
  const page = await browser.newPage({ viewport: DESK, locale: "lv-LV" });
  await page.goto(`${at.portal}/lv/sign-in?return=${encodeURIComponent("/lv/cases")}`);
  await page.locator("main form button[type=submit]").first().click();
  await page.locator(`#person-${person}`).check();
  await page.locator("#assurance-high").check();
  await page.locator("form button[type=submit]").first().click();
  await page.waitForURL(`${at.portal}/lv/cases`);
  return page;
}

/** Begins a claim and returns the address of its first question. */
async function firstStep(page: Page, at: Addresses): Promise<string> {
  await page.goto(`${at.portal}/lv/forms/simplified-money-claim`);
  await page.locator("main form button[type=submit]").first().click();
  await page.waitForURL(/\/forms\/simplified-money-claim\/[^/]+\/[^/]+$/);
  return page.url();
}
