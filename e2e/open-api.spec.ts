import { type APIResponse, expect, test } from "@playwright/test";
import fc from "fast-check";
import { OPEN_OPERATIONS, type OpenOperation, type OpenParameter } from "@/lib/open-data/open-contract";

const BASE = "/api/open/v1";
const RUNS = 12;

/** What nobody means well with, and what a slip of the hand makes. */
const HOSTILE = [
  "",
  " ",
  "\u0000",
  "a\r\nSet-Cookie: x=1",
  "' OR 1=1 --",
  "../../../../etc/passwd",
  "%2e%2e%2f",
  "<script>alert(1)</script>",
  "٢٠٢٦-١١-٢٢",
  "2026-02-30",
  "9999999999999999999999",
  "-1",
  "1e9",
  "NaN",
  "null",
  "[object Object]",
  "\u202E\uFEFF\u{1F4A9}",
  "x".repeat(6_000),
] as const;

const texts = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string(),
);

/** Values that the description allows, as far as one can guess them from it. */
function fittingOf({ schema, name }: OpenParameter): fc.Arbitrary<string> {
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...(schema["enum"] as string[]));
  if (schema["type"] === "integer") return fc.integer({ min: 1, max: 100 }).map(String);
  if (["from", "to", "date"].includes(name)) return fc.constantFrom("2026-11-23", "2027-01-02");
  return fc.constantFrom("RPT", "RPT-1", "C33359926", "0", "2026-11-22T10:00:00Z", "Dace");
}

type Asked = { readonly address: string; readonly isStrange: boolean };

const askedOf = (operation: OpenOperation): fc.Arbitrary<Asked> => {
  const values = operation.parameters.map((parameter) =>
    fc
      .option(fc.oneof(fittingOf(parameter), texts), { nil: undefined })
      .map((value) => [parameter, value] as const),
  );
  return fc
    .tuple(
      fc.tuple(...values),
      fc.option(
        texts.filter((name) => name !== "" && name.length < 200),
        { nil: undefined },
      ),
    )
    .map(([given, stranger]) => addressOf(operation, given, stranger));
};

function addressOf(
  operation: OpenOperation,
  given: readonly (readonly [OpenParameter, string | undefined])[],
  stranger: string | undefined,
): Asked {
  const known = new Set(operation.parameters.map(({ name }) => name));
  const query = new URLSearchParams();
  let path = operation.path;
  for (const [parameter, value] of given) {
    const text = (value ?? "x").toWellFormed();
    if (parameter.in === "path")
      path = path.replace(`{${parameter.name}}`, encodeURIComponent(text.slice(0, 500) || "x"));
    else if (value !== undefined) query.append(parameter.name, text);
  }
  if (stranger !== undefined) query.append(stranger.toWellFormed(), "1");
  const tail = query.size === 0 ? "" : `?${query.toString()}`;
  return { address: `${BASE}${path}${tail}`, isStrange: stranger !== undefined && !known.has(stranger) };
}

async function expectWellMannered(response: APIResponse, address: string): Promise<void> {
  const status = response.status();
  expect(status, address).toBeLessThan(500);
  // What is too long for any address is refused by the server before it is read.
  if (status === 414 || status === 431) return;
  const headers = response.headers();
  if (status < 400) {
    expect(headers["access-control-allow-origin"], address).toBe("*");
    return;
  }
  // A path that is none of ours is a page that is not there.
  if (!(headers["content-type"] ?? "").startsWith("application/problem+json")) {
    expect(status, address).toBe(404);
    return;
  }
  expect(headers["access-control-allow-origin"], address).toBe("*");
  const told = (await response.json()) as { status: number; code: string; errors?: object[] };
  expect(told.status, address).toBe(status);
  expect(told.code, address).toMatch(/^\w+$/);
}

test.describe.configure({ mode: "serial" });

test.describe("every operation of the description, asked with anything", () => {
  for (const operation of OPEN_OPERATIONS.filter(({ method }) => method === "get")) {
    test(`GET ${operation.path}`, async ({ request }) => {
      const samples = fc.sample(askedOf(operation), RUNS);
      for (const { address, isStrange } of samples) {
        const response = await request.get(address, { maxRedirects: 0 });
        await expectWellMannered(response, address);
        if (isStrange) expect(response.status(), address).toBeGreaterThanOrEqual(400);
      }
    });
  }

  test("POST /fees/calculation", async ({ request }) => {
    const bodies = [
      ...fc.sample(fc.json(), RUNS),
      ...fc
        .sample(
          fc.record({
            date: texts,
            claims: fc.array(fc.record({ item: texts, amount: texts }), { maxLength: 3 }),
          }),
          RUNS,
        )
        .map((body) => JSON.stringify(body)),
      "{",
      "x".repeat(100_000),
      JSON.stringify({
        date: "2026-11-22",
        claims: Array.from({ length: 101 }, () => ({ item: "civil.divorce" })),
      }),
    ];
    for (const data of bodies) {
      const headers = { "content-type": "application/json", origin: "https://anywhere.example" };
      await expectWellMannered(
        await request.post(`${BASE}/fees/calculation`, { data, headers }),
        data.slice(0, 80),
      );
    }
  });
});

test("a known mistake is named, a tag gives 304, the limit is told", async ({ request }) => {
  const wrong = await request.get(`${BASE}/hearings?courtt=RPT`);
  expect(wrong.status()).toBe(400);
  expect(await wrong.json()).toMatchObject({ errors: [{ parameter: "courtt", code: "unknownParameter" }] });

  const range = await request.get(`${BASE}/hearings?limit=0`);
  expect(await range.json()).toMatchObject({
    errors: [{ parameter: "limit", code: "outOfRange", minimum: 1, maximum: 100 }],
  });
  const headers = { "content-type": "application/json" };
  // As bytes: a text would be sent as a JSON string, which is JSON.
  const data = Buffer.from("{");
  const notJson = await request.post(`${BASE}/fees/calculation`, { data, headers });
  expect(notJson.status()).toBe(400);
  expect(await notJson.json()).toMatchObject({ errors: [{ pointer: "", code: "notJson" }] });

  const first = await request.get(`${BASE}/courts`);
  expect(first.status()).toBe(200);
  expect(first.headers()["ratelimit-policy"]).toBe('"open";q=600;w=60');
  expect(first.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
  const again = await request.get(`${BASE}/courts`, {
    headers: { "if-none-match": first.headers()["etag"] ?? "" },
  });
  expect(again.status()).toBe(304);
  const preflight = await request.fetch(`${BASE}/fees/calculation`, {
    method: "OPTIONS",
    headers: { origin: "https://anywhere.example", "access-control-request-method": "POST" },
  });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()["access-control-allow-origin"]).toBe("*");
});

test("the documentation's links lead to answers", { tag: "@every" }, async ({ page, request }) => {
  await page.goto("/en/open-data");
  const links = await page
    .locator("main a[href^='/api/open/']")
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("href") ?? ""));
  expect(links.length).toBeGreaterThan(10);
  for (const link of new Set(links))
    expect((await request.get(link)).status(), link).toBeLessThanOrEqual(400);
});
