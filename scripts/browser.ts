import { existsSync } from "node:fs";

import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

export type Browser = { executablePath: string; args: string[] };

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Made for one page in a small sandbox: with these a second context kills the browser, and origins mean nothing. */
const UNFIT =
  /^--(single-process|no-zygote|disable-web-security|disable-site-isolation-trials|allow-running-insecure-content|headless|disable-features)/;

/** A Chromium: the one BROWSER_PATH names, Playwright's, the machine's, or the one npm brought along. */
export async function findBrowser(): Promise<Browser> {
  const chosen = process.env["BROWSER_PATH"];
  const candidates = [...(chosen === undefined ? [] : [chosen]), playwright.executablePath(), ...INSTALLED];
  const found = candidates.find((file) => existsSync(file));
  if (found !== undefined) return { executablePath: found, args: [] };
  return {
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !UNFIT.test(argument)),
  };
}
