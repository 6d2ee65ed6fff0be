import { describe, expect, test } from "vitest";
import { fileNameOf } from "../attachment-header";
import { faults, readerCalled, withExchange } from "../test-exchange";
import { firstCaseOf, opened, told } from "../test-reading";
import { caseDocument } from "./case-document";

withExchange();

const DOWN = { kind: "down" };

describe("a document", () => {
  const textOf = async (body: ReadableStream<Uint8Array>): Promise<Buffer> =>
    Buffer.from(await new Response(body).arrayBuffer());

  test("is opened in the reader's name, whole or in part", async () => {
    const janis = await readerCalled("janis");
    const caseId = await firstCaseOf(janis);
    const [document] = told((await opened(caseId, janis)).documents);
    const documentId = document?.documentId ?? "";
    const whole = await caseDocument({ caseId, documentId, range: undefined }, janis);
    const part = await caseDocument({ caseId, documentId, range: "bytes=0-3" }, janis);
    if (!whole.ok || !part.ok) throw new Error("The document does not open");
    expect(fileNameOf(whole.value.about)).toMatch(/\.pdf$/);
    expect((await textOf(whole.value.content.body)).subarray(0, 4).toString()).toBe("%PDF");
    expect(part.value.content).toMatchObject({
      status: 206,
      contentRange: `bytes 0-3/${String(document?.size)}`,
    });
    expect((await textOf(part.value.content.body)).toString()).toBe("%PDF");
    expect(await caseDocument({ caseId, documentId, range: "bytes=99999999-" }, janis)).toMatchObject({
      refusal: "rangeNotSatisfiable",
    });
  });

  test("of another's case, of another case of one's own, or of none is not found", async () => {
    const [janis, liga] = [await readerCalled("janis"), await readerCalled("liga")];
    const [caseId, other] = [await firstCaseOf(janis), await firstCaseOf(janis, "inForce")];
    const documentId = told((await opened(caseId, janis)).documents)[0]?.documentId ?? "";
    for (const [asked, reader] of [
      [{ caseId, documentId }, liga],
      [{ caseId: other, documentId }, janis],
      [{ caseId, documentId: "no-such-document" }, janis],
    ] as const) {
      expect(await caseDocument({ ...asked, range: undefined }, reader)).toMatchObject({
        refusal: "notFound",
      });
    }
  });

  test("is unavailable while the platform is silent", async () => {
    const janis = await readerCalled("janis");
    const caseId = await firstCaseOf(janis);
    const documentId = told((await opened(caseId, janis)).documents)[0]?.documentId ?? "";
    await faults(DOWN);
    expect(await caseDocument({ caseId, documentId, range: undefined }, janis)).toMatchObject({
      refusal: "unavailable",
    });
  });
});
