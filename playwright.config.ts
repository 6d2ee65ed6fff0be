import { defineConfig, devices } from "@playwright/test";

import { addresses } from "./scripts/environment/portal-environment";
import { readSettings } from "./scripts/environment/settings";
import { findBrowser } from "./scripts/browser";

/** Beside a demo that may be running on the usual ports; scripts/test.ts chooses free ones. */
const TEST_PORTS = {
  PORT: "13000",
  EXCHANGE_PORT: "13100",
  IDENTITY_PORT: "13200",
  PAYMENTS_PORT: "13300",
  MAIL_PORT: "13400",
  MAIL_SMTP_PORT: "13425",
  POSTGRES_PORT: "15499",
  DATA_DIR: ".data/test",
};

const environment = { ...TEST_PORTS, ...present(Object.keys(TEST_PORTS)) };
const at = addresses(readSettings(environment));
// The tests run in processes of their own, which inherit these.
Object.assign(process.env, environment, {
  EXCHANGE_URL: at.exchange,
  IDENTITY_URL: at.identity,
  PAYMENTS_URL: at.payments,
  MAIL_SANDBOX_URL: at.mail,
});

const { executablePath, args } = await findBrowser();
const browser = { ...devices["Desktop Chrome"], launchOptions: { executablePath, args } };

/** What nobody else could bear meanwhile: the whole platform taken away, a form closed. One after the other, after all the rest. */
const AWAY = /platform-away\.spec\.ts/;
const CLOSED = /form-closed\.spec\.ts/;
const LAST = [AWAY, CLOSED];
const PHONE = { viewport: { width: 390, height: 844 } };
/** The phone, and a phone on which no script runs: the same journeys. What has no script at all is not read twice (`@phone`). */
const variants = [
  { name: "narrow", use: { ...browser, ...PHONE }, grep: /@narrow|@phone|@every/, testIgnore: LAST },
  {
    name: "no-script",
    use: { ...browser, ...PHONE, javaScriptEnabled: false },
    grep: /@no-script|@every/,
    testIgnore: LAST,
  },
];

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Patience costs nothing where all is well, and a slow machine is not a wrong program.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: process.env["E2E_REPORT"] ?? ".generated/test/e2e.json" }]],
  use: {
    baseURL: at.portal,
    locale: "lv-LV",
    timezoneId: "Europe/Riga",
    trace: "off",
    screenshot: "only-on-failure",
    // What is not there by then will not come: say where it stopped instead of waiting for the end of the journey.
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
  },
  projects: [
    {
      name: "wide",
      use: { ...browser, viewport: { width: 1280, height: 900 } },
      grepInvert: /@no-script|@narrow/,
      testIgnore: LAST,
    },
    ...variants,
    {
      name: "platform-away",
      use: { ...browser, ...PHONE },
      testMatch: AWAY,
      dependencies: ["wide", ...variants.map(({ name }) => name)],
    },
    {
      name: "form-closed",
      use: { ...browser, ...PHONE },
      testMatch: CLOSED,
      dependencies: ["platform-away"],
    },
  ],
  webServer: {
    command: "node --import tsx scripts/demo.ts --reset",
    url: `${at.portal}/api/health/ready`,
    env: environment,
    timeout: 8 * 60_000,
    reuseExistingServer: process.env["E2E_REUSE"] === "1",
    gracefulShutdown: { signal: "SIGTERM", timeout: 40_000 },
    stdout: "pipe",
    stderr: "pipe",
  },
});

function present(names: string[]): Record<string, string> {
  const pairs = names.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}
