import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";
import { SANDBOX_PEOPLE } from "@/sandbox/people";
import { type DeclaredAddress, declaredAddresses } from "./support/addresses";
import { arrangeDue } from "./support/arrange-due";
import { signIn } from "./support/sign-in";

const NOBODYS = "00000000-0000-7000-8000-000000000000";
const UNSAFE = new Set(["POST", "PUT", "PATCH", "DELETE"]);
/** Ends somebody's session or begins one; harmless to call, but not to be compared with the others. */
const SESSION_ROUTES = /^\/api\/(auth|identity)\//;

type Ids = Readonly<Record<string, string>>;

const WORDS: Ids = {
  "[lang]": "lv",
  "[form]": "simplified-money-claim",
  "[step]": "screening",
  "[entry]": "new",
  "[code]": "notFound",
};

const addressOf = (pattern: string, ids: Ids = {}): string =>
  pattern.replaceAll(/\[[^\]]+\]/g, (part) => ids[part] ?? WORDS[part] ?? NOBODYS);

const calls = (access: RegExp): { address: DeclaredAddress; method: string }[] =>
  declaredAddresses()
    .filter((address) => access.test(address.access))
    .flatMap((address) => address.methods.map((method) => ({ address, method })));

const call = (
  request: APIRequestContext,
  url: string,
  { method, headers = {} }: { method: string; headers?: Record<string, string> },
) => request.fetch(url, { method, maxRedirects: 0, headers: { accept: "application/json", ...headers } });

const own = (): string => new URL(test.info().project.use.baseURL ?? "").origin;

test.describe("without a session nothing of a person's can be reached", () => {
  for (const { address, method } of calls(/citizen|stepUp/)) {
    test(`${method} ${address.pattern}`, async ({ request }) => {
      const response = await call(request, addressOf(address.pattern), {
        method,
        headers: { origin: own() },
      });
      if (address.kind === "page") {
        expect([303, 307]).toContain(response.status());
        expect(response.headers()["location"]).toContain("/lv/sign-in?");
      } else {
        expect(response.status()).toBe(401);
        expect(response.headers()["content-type"]).toBe("application/problem+json");
      }
      expect(response.headers()["cache-control"]).toContain("no-store");
    });
  }
});

test.describe("what changes something is taken from our own pages only", () => {
  for (const { address, method } of calls(/public|citizen|stepUp/).filter((found) =>
    UNSAFE.has(found.method),
  )) {
    for (const origin of ["https://evil.example", "null", ""]) {
      test(`${method} ${address.pattern} from ${origin === "" ? "nowhere" : origin}`, async ({ request }) => {
        const headers = origin === "" ? {} : { origin, "x-forwarded-host": "evil.example" };
        const response = await call(request, addressOf(address.pattern), { method, headers });
        expect(response.status()).toBe(403);
      });
    }
  }
});

test.describe("machines prove themselves", () => {
  for (const { address, method } of calls(/machine/)) {
    test(`${method} ${address.pattern}`, async ({ request }) => {
      const response = await request.fetch(addressOf(address.pattern), {
        method,
        data: "{}",
        maxRedirects: 0,
      });
      expect([400, 401, 403]).toContain(response.status());
    });
  }
});

/** A draft of somebody else: in Jānis's list it would be in the way of other tests. */
async function begunDraft(browser: Browser): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, { person: "emma", language: "lv" });
  const begun = await page.request.post("/api/drafts", {
    form: { form: "simplified-money-claim", language: "lv" },
    headers: { origin: own() },
    maxRedirects: 0,
  });
  await context.close();
  return (begun.headers()["location"] ?? "").split("/")[4] ?? "";
}

test("another person finds nothing of mine, at any address", async ({ browser }) => {
  test.setTimeout(180_000);
  const owner = await browser.newContext();
  const page = await owner.newPage();
  await signIn(page, { person: "janis", language: "lv" });
  const caseHref = await page.locator('main a[href^="/lv/cases/"]').first().getAttribute("href");
  const due = await arrangeDue({ person: "janis" });
  const draft = await begunDraft(browser);
  const ids: Ids = { "[case]": caseHref?.split("/")[3] ?? "", "[due]": due, "[draft]": draft };
  expect(Object.values(ids).every((id) => /^[0-9a-f-]{36}$/.test(id))).toBe(true);

  const stranger = await browser.newContext();
  const strangersPage = await stranger.newPage();
  await signIn(strangersPage, { person: "liga", language: "lv" });
  const janis = SANDBOX_PEOPLE.find(({ handle }) => handle === "janis");
  for (const { address, method } of calls(/citizen|stepUp/)) {
    if (
      SESSION_ROUTES.test(address.pattern) ||
      !Object.keys(ids).some((name) => address.pattern.includes(name))
    )
      continue;
    const headers = { origin: own(), "content-type": "application/x-www-form-urlencoded" };
    const response = await call(strangersPage.request, addressOf(address.pattern, ids), { method, headers });
    expect.soft([400, 403, 404, 409], `${method} ${address.pattern}`).toContain(response.status());
    const text = await response.text();
    expect.soft(text, address.pattern).not.toContain(janis?.personalCode);
    expect.soft(text, address.pattern).not.toContain(janis?.familyName);
  }
  await owner.close();
  await stranger.close();
});
