import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dayInRiga } from "@/lib/core/day";
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

  const ANSWERS = {
    preTrial: "done",
    court: "VRT",
    defendants: [
      {
        defendant: { kind: "company", name: "SIA “Zaļais Kāpurs”", registrationNumber: "40203990007" },
        addressKind: "declared",
        address: { line: "Bruņinieku iela 199", municipality: "Rīga", postalCode: "LV-1011" },
      },
    ],
    claims: [{ basis: "loan", mainDebt: 1_200_000, penalty: null, periodFrom: "2026-03-12" }],
    exemptionGround: { part: 1, point: "16" },
    attachments: [
      {
        id: "x",
        purpose: "evidence",
        name: "Līgums.pdf",
        size: 2_000,
        storageKey: "ab/cd",
        scanState: "clean",
      },
    ],
    truth: true,
    somethingNew: "as it came",
  };

  test("shows the answers of a form in words, sums in euros, courts by their names", async () => {
    const { filingId } = await exchange.file({ answers: ANSWERS });
    const text = await page(`/desk/filings/${filingId}`);
    for (const words of [
      "Iepriekšēja ārpustiesas kārtība",
      "Ir ievērota",
      "Juridiskā adrese",
      "Vidzemes rajona tiesa",
      "SIA “Zaļais Kāpurs”, 40203990007",
      "Bruņinieku iela 199, Rīga, LV-1011",
      "Aizdevums",
      "12\u00a0000,00\u00a0€",
      "2026. gada 12. marts",
      "Civilprocesa likuma 43. panta 1. daļa, 16. punkts",
      "Līgums.pdf, pierādījums, 2 kB",
      '<option value="claims">Prasījumi</option>',
      "Something new",
    ])
      expect(text).toContain(words);
    for (const raw of ["preTrial<", "mainDebt", "1200000", "VRT", "storageKey", "ab/cd", "scanState"])
      expect(text).not.toContain(raw);
    const answers = text.slice(text.indexOf("Veidlapas atbildes"));
    expect(answers).not.toContain("Līgumsods");
    expect(answers.indexOf("Atbildētāji")).toBeLessThan(answers.indexOf("Iepriekšēja ārpustiesas kārtība"));
    const english = await page(`/desk/filings/${filingId}?lang=en`);
    expect(english).toContain("€12,000.00");
    expect(english).toContain("Civil Procedure Law, s. 43(1), point 16");
  });

  test("offers the decisions of a kind as forms, and takes what they need", async () => {
    const { filingId } = await exchange.file({ kind: "certificateRequest", parties: [], fee: null });
    const before = await page(`/desk/filings/${filingId}`);
    for (const words of [
      "izziņas pieprasījums",
      "Izsniegt izziņu",
      "Noraidīt",
      "Pievienot lietai pēc numura",
    ])
      expect(before).toContain(words);
    expect(before).not.toContain(`/desk/filings/${filingId}/refuse"`);
    const bare = await post(`/desk/filings/${filingId}/decide`, { decision: "refuse", reason: " " });
    expect(await page(bare.headers.get("location") ?? "")).toContain("Aizpildiet visus laukus");
    await post(`/desk/filings/${filingId}/ask-payment`, { kind: "service", amount: "2,85" });
    expect(await exchange.filing(filingId)).toMatchObject({
      dues: [{ kind: "service", amountCents: 285, confirmed: true, state: "unpaid" }],
    });
    await post(`/desk/filings/${filingId}/decide`, { decision: "refuse", reason: "Ziņu nav." });
    expect(await exchange.filing(filingId)).toMatchObject({ state: "notGranted", reason: "Ziņu nav." });
    const after = await page(`/desk/filings/${filingId}?lang=en`);
    for (const words of ["not granted: Ziņu nav.", "paid service", "Nothing to do at the moment."])
      expect(after).toContain(words);
  });

  test("shows a correction with the defects it answers, and where both are decided", async () => {
    const claim = await exchange.file();
    const defects = [{ field: "claims", text: "Nav aprēķina." }];
    await exchange.command(`/sandbox/desk/filings/${claim.filingId}/leave-without-progress`, { defects });
    const { filingId, caseId } = await exchange.file({
      kind: "correction",
      caseId: (await exchange.filing(claim.filingId)).caseId,
      correctsFilingId: claim.filingId,
      parties: [],
      fee: null,
      answers: { answers: [{ defect: "Nav aprēķina.", answer: "6 % gadā" }] },
    });
    const correction = await page(`/desk/filings/${filingId}`);
    for (const words of ["Trūkums", "Nav aprēķina.", "Atbilde", "6 % gadā", "pieņemiet prasību lietā"])
      expect(correction).toContain(words);
    expect(correction).toContain(`href="/desk/filings/${claim.filingId}"`);
    expect(correction).not.toContain(`/desk/filings/${filingId}/register`);
    expect(await page(`/desk/filings/${claim.filingId}`)).toContain("Prasījumi: Nav aprēķina.");
    expect(await page(`/desk/cases/${caseId ?? ""}`)).toContain("trūkumu novēršana");
  });

  test("offers a day of the hearing that is still to come", async () => {
    const { filingId } = await exchange.file({ fee: null });
    await post(`/desk/filings/${filingId}/register`, {});
    const { caseId } = await exchange.filing(filingId);
    await post(`/desk/cases/${caseId ?? ""}/accept`, {});
    const text = await page(`/desk/cases/${caseId ?? ""}`);
    const hearing = text.slice(text.indexOf(`/desk/cases/${caseId ?? ""}/hearing`));
    const [, day = ""] = /name="day" type="date" value="([\d-]+)"/.exec(hearing) ?? [];
    expect(day > dayInRiga(new Date(Date.now() + 13 * 86_400_000))).toBe(true);
    const hour = /name="hour" type="number" value="(\d+)"/.exec(hearing)?.[1] ?? "";
    await post(`/desk/cases/${caseId ?? ""}/hearing`, { day, hour, hall: "4", mode: "inPerson" });
    expect(await exchange.caseOf(caseId ?? "")).toMatchObject({ status: "hearingSet" });
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
    const { filingId } = await exchange.file({ answers: ANSWERS });
    const before = await page(`/desk/filings/${filingId}`);
    await post(`/desk/filings/${filingId}/register`, {});
    const { caseId } = await exchange.filing(filingId);
    const waiting = await exchange.file({ kind: "freeApplication", parties: [], fee: null });
    const pages = [
      await page(`/desk/filings/${waiting.filingId}`),
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
    expect(await page("/desk")).toContain("Ieslēgts: platforma neatbild");
    await post("/desk/faults", {});
    expect((await exchange.filing(filingId)).filingId).toBe(filingId);
  });
});
