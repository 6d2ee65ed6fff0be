import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "@/lib/identity/viewer";
import { receiptCheckPath } from "../receipt-check-path";
import { receiptCheck } from "../receipt-check";
import { readReceiptForm } from "./read-receipt-form";
import { receiptFinding } from "./receipt-finding";
import { receiptOfOwner } from "./receipt-of-owner";
import { receiptPdf } from "./receipt-pdf";
import { testAccepted, testViewer } from "./test-filing";

const ATTACHED = Buffer.from("Rēķins Nr. 1");

let viewer: Viewer;
let jws: string;

beforeAll(async () => {
  viewer = await testViewer();
  const filing = await testAccepted(viewer, [
    ATTACHED,
    ...Array.from({ length: 19 }, (_, index) => Buffer.from(`cits ${String(index)}`)),
  ]);
  jws = (await receiptOfOwner({ filingId: filing.filingId, personId: viewer.personId })) ?? "";
});

type Given = { receipt?: string; sha256?: string; receiptFile?: Buffer; document?: Buffer };

/** As a browser without scripts posts it, empty file fields included; then as the page reads its address. */
async function checked({ receipt = "", sha256 = "", receiptFile, document }: Given) {
  const form = new FormData();
  form.set("receipt", receipt);
  form.set(
    "receiptFile",
    new File([new Uint8Array(receiptFile ?? Buffer.alloc(0))], receiptFile ? "kvits.jws" : ""),
  );
  form.set("document", new File([new Uint8Array(document ?? Buffer.alloc(0))], document ? "rekins.txt" : ""));
  form.set("sha256", sha256);
  const read = await readReceiptForm(
    new Request("http://portal.example/api", { method: "POST", body: form }),
  );
  if (read === undefined) throw new Error("No form");
  const path = receiptCheckPath(read, "lv");
  const query = receiptCheck.parse(Object.fromEntries(new URL(path, "http://portal.example").searchParams));
  return { path, finding: await receiptFinding(query) };
}

test("pasted or as a file, a receipt of 22 files is valid and fits into an address", async () => {
  for (const given of [{ receipt: jws }, { receiptFile: Buffer.from(jws) }]) {
    const { path, finding } = await checked(given);
    expect(path.length).toBeLessThan(8_000);
    expect(finding).toMatchObject({ fault: null, match: null, claims: { status: "received" } });
    expect(finding.claims?.files).toHaveLength(22);
  }
});

test("the receipt for reading is as good: the signed one is taken out of it", async () => {
  const pdf = await receiptPdf(jws, "lv");
  const { finding } = await checked({ receiptFile: pdf });
  expect(finding).toMatchObject({ fault: null, claims: { status: "received" } });
});

test("a PDF without a receipt in it, broken or not, is told to be no receipt", async () => {
  const pdf = await receiptPdf(jws, "lv");
  const others = [Buffer.from("%PDF-1.7\nstream\nnothing\nendstream\n%%EOF"), pdf.subarray(0, 2_000)];
  for (const receiptFile of others)
    expect((await checked({ receiptFile })).finding).toMatchObject({ fault: "notAReceipt", claims: null });
});

test("a file is compared by its fingerprint, uploaded or typed", async () => {
  const sha256 = createHash("sha256").update(ATTACHED).digest("hex");
  expect((await checked({ receipt: jws, document: ATTACHED })).finding.match).toEqual({
    sha256,
    position: 2,
  });
  expect((await checked({ receipt: jws, sha256: sha256.toUpperCase() })).finding.match).toEqual({
    sha256,
    position: 2,
  });
  expect((await checked({ receipt: jws, document: Buffer.from("cits") })).finding.match).toMatchObject({
    position: null,
  });
});

test.each([
  ["nothing", {}, "empty"],
  ["something else", { receipt: "Labdien!" }, "notAReceipt"],
  ["a file that is far too large", { receiptFile: Buffer.alloc(150_000, "a") }, "tooLarge"],
  [
    "an uploaded file beyond the limit",
    { receipt: "x.y.z", document: Buffer.alloc(25 * 1024 * 1024 + 1) },
    "documentTooLarge",
  ],
  ["no fingerprint", { receipt: "x.y.z", sha256: "abc" }, "notAHash"],
] satisfies [string, Given, string][])("%s", async (_what, given, fault) => {
  const { finding } = await checked(given);
  expect(finding).toMatchObject({ fault, claims: null, match: null });
});

test("an altered receipt is refused, and what was typed is kept", async () => {
  const altered = jws.replace(
    /^(.{200})./,
    (_, before: string) => `${before}${jws[200] === "A" ? "B" : "A"}`,
  );
  const { finding } = await checked({ receipt: altered, sha256: "ab".repeat(32) });
  expect(finding).toMatchObject({
    fault: expect.stringMatching(/altered|notAReceipt/) as string,
    claims: null,
  });
  expect(finding.typed).toEqual({ receipt: altered, sha256: "ab".repeat(32) });
});

test("a body that breaks off is no form", async () => {
  const headers = { "content-type": "multipart/form-data; boundary=x" };
  const torn = new Request("http://portal.example/api", {
    method: "POST",
    headers,
    body: '--x\r\ncontent-disposition: form-data; name="receipt"\r\n\r\nabc',
  });
  expect(await readReceiptForm(torn)).toBeUndefined();
  expect(
    await readReceiptForm(new Request("http://portal.example/api", { method: "POST", body: "receipt=x" })),
  ).toBeUndefined();
});

test("the receipt for reading encloses the signed one, in both languages", async () => {
  for (const [language, name] of [
    ["lv", "apliecinajums.jws"],
    ["en", "receipt.jws"],
  ] as const) {
    const pdf = await receiptPdf(jws, language);
    expect(pdf.toString("latin1")).toContain(`(${name})`);
    expect(pdf.toString("latin1")).toContain("/EmbeddedFile");
    expect(await receiptPdf(jws, language)).toEqual(pdf);
  }
});
