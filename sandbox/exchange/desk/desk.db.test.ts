import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestExchange, type TestExchange } from "../test-exchange";

let exchange: TestExchange;

beforeAll(async () => {
  exchange = await startTestExchange();
});
afterAll(() => exchange.close());

const page = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
  (await exchange.raw(path, { headers })).text();

function post(
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return exchange.raw(path, { method: "POST", body: new URLSearchParams(form), redirect: "manual", headers });
}

describe("the clerk's desk", () => {
  test("shows what came in and answers it by plain forms, 303 after each", async () => {
    const { filingId, registrationNumber } = await exchange.file();
    expect(await page("/desk")).toContain(registrationNumber);
    const done = await post(`/desk/filings/${filingId}/leave-without-progress`, {
      field1: "facts",
      text1: "Nav norādīts.",
      field2: "",
      text2: "",
      days: "25",
    });
    expect(done.status).toBe(303);
    expect(await exchange.filing(filingId)).toMatchObject({
      state: "leftWithoutProgress",
      defects: [{ field: "facts", text: "Nav norādīts." }],
    });
    expect(await page(done.headers.get("location") ?? "")).toContain("Izdarīts.");
  });

  test("says in words why something cannot be done", async () => {
    const { filingId } = await exchange.file();
    const short = await post(`/desk/filings/${filingId}/leave-without-progress`, {
      text1: "Nav.",
      days: "10",
    });
    expect(await page(short.headers.get("location") ?? "")).toContain("Aizpildiet visus laukus");
    await post(`/desk/filings/${filingId}/register`, {});
    const again = await post(`/desk/filings/${filingId}/register`, {});
    expect(await page(again.headers.get("location") ?? "")).toContain("Šajā stāvoklī to darīt nevar.");
  });

  test("speaks Latvian and English, and remembers which", async () => {
    const chosen = await exchange.raw("/desk?lang=en");
    expect(await chosen.text()).toContain("Sandbox: play the court");
    const [cookie = ""] = chosen.headers.getSetCookie();
    expect(await page("/desk", { cookie: cookie.split(";")[0] ?? "" })).toContain("Filings received");
    expect(await page("/desk")).toContain("Saņemtie iesniegumi");
  });

  test("escapes what people wrote", async () => {
    const { filingId } = await exchange.file({ subject: "<script>alert(1)</script>" });
    const text = await page(`/desk/filings/${filingId}`);
    expect(text).not.toContain("<script");
    expect(text).toContain("&lt;script&gt;");
  });

  test("takes no form of another site", async () => {
    const { filingId } = await exchange.file();
    expect(
      (await post(`/desk/filings/${filingId}/register`, {}, { origin: "https://evil.example" })).status,
    ).toBe(403);
    expect(await exchange.filing(filingId)).toMatchObject({ state: "received" });
  });

  test("hands documents out as attachments that nothing runs in", async () => {
    const { filingId } = await exchange.file();
    const [, id = ""] = /\/desk\/documents\/([\w-]+)/.exec(await page(`/desk/filings/${filingId}`)) ?? [];
    const { headers, status } = await exchange.raw(`/desk/documents/${id}`);
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toMatch(/^attachment/);
    expect(headers.get("content-security-policy")).toContain("sandbox");
  });

  test("its pages are valid HTML in every state", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:standard"],
      rules: { "no-trailing-whitespace": "off", "void-style": "off" },
    });
    const { filingId } = await exchange.file();
    const before = await page(`/desk/filings/${filingId}`);
    await post(`/desk/filings/${filingId}/register`, {});
    const { caseId } = await exchange.filing(filingId);
    const pages = [
      await page("/desk"),
      before,
      await page(`/desk/filings/${filingId}`),
      await page(`/desk/cases/${caseId ?? ""}?lang=en`),
    ];
    for (const text of pages) {
      const report = await validator.validateString(text);
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${String(line)} ${ruleId}: ${message}`),
        ),
      ).toEqual([]);
    }
  });

  test("moves the court's clock and works the fault levers", async () => {
    const { filingId } = await exchange.file();
    expect((await post("/desk/time", { days: "5" })).status).toBe(303);
    expect((await exchange.filing(filingId)).state).not.toBe("received");
    await post("/desk/faults", { kind: "down" });
    await expect(exchange.filing(filingId)).rejects.toThrow();
    expect(await page("/desk")).toContain("Ieslēgts: down");
    await post("/desk/faults", {});
    expect((await exchange.filing(filingId)).filingId).toBe(filingId);
  });
});
