import { describe, expect, test } from "vitest";
import type { CourtDocument, Mandate, NewFiling } from "@/lib/exchange/shapes";
import type { Told } from "@/scripts/contract/caller";
import { handOver, sampleFiling } from "@/scripts/contract/sample-filing";
import { filedOfKind, runningCase } from "./kinds/test-filings";
import { desk, exchange, listed, opened, pay, withCourt } from "./test-court";

withCourt();

const page = async (filingId: string): Promise<string> =>
  (await exchange().raw(`/desk/filings/${filingId}`)).text();

describe("a filing in a case", () => {
  const REQUEST: Partial<NewFiling> = { kind: "termExtension", parties: [], fee: null };

  test("of somebody who takes no part in it is refused as if the case were not there", async () => {
    const { caseId } = await runningCase();
    const { caller } = exchange();
    const { personalCode, givenName, familyName } = caller.subject.stranger;
    const submitter = { personalCode, givenName, familyName };
    const documents = [await handOver(caller, submitter)];
    const json = await sampleFiling(caller, { ...REQUEST, caseId, submitter, documents });
    const headers = { "idempotency-key": json.clientRef };
    const asked = { operation: "createFiling", method: "POST", path: "/v1/filings" } as const;
    const told = await caller.ask({ ...asked, as: submitter, json, headers });
    expect(told).toMatchObject({ status: 422, json: { code: "caseUnknown" } });
    await expect(exchange().file({ ...REQUEST, caseId: "0195fd2c-unknown" })).rejects.toThrow("caseUnknown");
  });

  test("may be filed for a company that takes part, under a mandate that is for the case", async () => {
    const { caller } = exchange();
    const { stranger, companyNumber } = caller.subject;
    const { caseId } = await runningCase();
    const { caseNumber } = await exchange().caseOf(caseId);
    const grant = (caseNumbers: string): Promise<Readonly<Record<string, unknown>>> =>
      exchange().command("/sandbox/desk/mandates", {
        who: stranger.personalCode,
        principal: companyNumber,
        kind: "powerOfAttorney",
        number: "77",
        validFrom: "2026-01-05",
        caseNumbers,
      });
    const fileUnder = async (given: Readonly<Record<string, unknown>>): Promise<Told> => {
      const { mandateId, principal } = given as unknown as Mandate;
      const documents = [await handOver(caller, stranger)];
      const actingFor = { mandateId, capacity: "powerOfAttorney", principal, document: null } as const;
      const { personalCode } = stranger;
      const evidence = await caller.signed("signature+jwt", { personalCode, kind: "sandbox" });
      const signature = { kind: "sandbox", evidence };
      const more = { ...REQUEST, caseId, submitter: stranger, actingFor, signature, documents };
      const json = await sampleFiling(caller, more);
      const headers = { "idempotency-key": json.clientRef };
      const context = { actingFor: { kind: "principal" }, capacity: "powerOfAttorney", mandateId };
      const asked = { operation: "createFiling", method: "POST", path: "/v1/filings" } as const;
      return caller.ask({ ...asked, as: stranger, json, headers, context });
    };
    expect(await fileUnder(await grant("C77999926"))).toMatchObject({ json: { code: "caseUnknown" } });
    expect(await fileUnder(await grant(caseNumber))).toMatchObject({ status: 201, json: { caseId } });
    const [paper] = await listed<CourtDocument>("caseDocuments", caseId);
    expect(paper).toMatchObject({ kind: "request", author: "defendant" });
  });

  test("needs to say in which; what it is about must be there", async () => {
    await expect(exchange().file({ ...REQUEST })).rejects.toThrow("caseMissing");
    const { caseId, hearingId } = await runningCase();
    const about = (id: string) => exchange().file({ ...REQUEST, caseId, concerns: { kind: "hearing", id } });
    await expect(about("0195fd2c-unknown")).rejects.toThrow("concernsUnknown");
    expect(await about(hearingId)).toMatchObject({ caseId });
  });

  test("is found by the number as the person wrote it", async () => {
    const { caseId } = await runningCase();
    const { caseNumber, archiveNumber } = await exchange().caseOf(caseId);
    for (const written of [` ${caseNumber.toLowerCase()} `, archiveNumber])
      expect(await exchange().file({ ...REQUEST, caseNumber: written })).toMatchObject({ caseId });
  });

  test("waits under a number that nobody knows, until the desk finds the case", async () => {
    const made = await exchange().file({ ...REQUEST, caseNumber: "C77999926" });
    expect(made).toMatchObject({ state: "received", caseId: null });
    const path = `filings/${made.filingId}` as const;
    expect(await page(made.filingId)).toContain("C77999926");
    await expect(desk(path, "register")).rejects.toThrow("caseMissing");
    await expect(desk(path, "attach", { caseNumber: "C77999926" })).rejects.toThrow("caseUnknown");
    const { caseId } = await runningCase();
    const { caseNumber } = await exchange().caseOf(caseId);
    await desk(path, "attach", { caseNumber });
    await desk(path, "decide", { decision: "grant" });
    expect(await exchange().filing(made.filingId)).toMatchObject({ state: "granted", caseId });
  });

  test("under a number that nobody finds is refused by itself, in a letter", async () => {
    const made = await exchange().file({ ...REQUEST, caseNumber: "C77999926" });
    await exchange().command("/sandbox/time", { days: 14 });
    const done = await exchange().filing(made.filingId);
    expect(done).toMatchObject({ state: "notGranted", caseId: null });
    expect(done.reason).toContain("neatrod lietu");
    expect(await opened(done.answerDocumentId ?? "")).toBe("%PDF-");
  });

  test("is not granted before it is paid, and paying sets it going", async () => {
    const { caseId } = await runningCase();
    const fee = { kind: "service", amountCents: 285, exemption: null } as const;
    const made = await exchange().file({ ...REQUEST, kind: "certificateRequest", caseId, fee });
    const path = `filings/${made.filingId}` as const;
    expect(made.dues).toMatchObject([{ kind: "service", state: "unpaid" }]);
    await expect(desk(path, "decide", { decision: "grant" })).rejects.toThrow("feeUnpaid");
    await exchange().command("/sandbox/time", { days: 10 });
    expect(await exchange().filing(made.filingId)).toMatchObject({
      state: "leftWithoutProgress",
      defects: [{ field: "fee" }],
    });
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "hearingSet", defects: null });
    expect(await pay(made, 285)).toBe(201);
    expect(await exchange().filing(made.filingId)).toMatchObject({ state: "registered", cureBy: null });
    await exchange().command("/sandbox/time", { days: 10 });
    expect(await exchange().filing(made.filingId)).toMatchObject({ state: "granted" });
  });

  test("may be corrected in its case, which goes on meanwhile", async () => {
    const { caseId } = await runningCase();
    const made = await exchange().file({ ...REQUEST, kind: "certificateRequest", caseId });
    const defects = [{ field: "request", text: "Nav lūguma." }];
    await desk(`filings/${made.filingId}`, "leave-without-progress", { defects });
    const more = { kind: "correction", correctsFilingId: made.filingId } as const;
    const correction = await exchange().file({ ...REQUEST, ...more, caseId });
    expect(await exchange().filing(made.filingId)).toMatchObject({ state: "received", defects });
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "hearingSet" });
    await desk(`filings/${made.filingId}`, "decide", { decision: "refuse", reason: "Nav pamata." });
    expect(await exchange().filing(made.filingId)).toMatchObject({
      state: "notGranted",
      reason: "Nav pamata.",
    });
    expect(await exchange().filing(correction.filingId)).toMatchObject({ state: "registered" });
  });

  test("that only its filer may see is not shown to the other side; a confidential annex to nobody", async () => {
    const { caller } = exchange();
    const { stranger, person } = caller.subject;
    const name = `${stranger.givenName} ${stranger.familyName}`;
    const { personalCode } = stranger;
    const address = null;
    const other = { kind: "person", name, personalCode, registrationNumber: null, address } as const;
    const party = { role: "defendant", ...other, email: null, phone: null } as const;
    const annex = {
      ...(await handOver(caller, person)),
      purpose: "confidential",
      name: "Adrese.pdf",
    } as const;
    const documents = [await handOver(caller, person), annex];
    const made = await filedOfKind("protectionFromViolence", { parties: [party], documents });
    await desk(`filings/${made.filingId}`, "register");
    const caseId = (await exchange().filing(made.filingId)).caseId ?? "";
    const seen = async (part = "") =>
      caller.ask({
        operation: part === "" ? "case" : "caseDocuments",
        path: `/v1/cases/${caseId}${part}`,
        as: stranger,
      });
    expect((await seen()).status).toBe(404);
    await desk(`filings/${made.filingId}`, "decide", { decision: "grant" });
    expect(await seen()).toMatchObject({ status: 200, json: { ownRole: "defendant", status: "inForce" } });
    const request = await filedOfKind("materialsRequest", { caseId });
    await desk(`filings/${request.filingId}`, "decide", { decision: "grant" });
    const papers = await listed<CourtDocument>("caseDocuments", caseId);
    const theirs = (await seen("/documents")).json["items"] as CourtDocument[];
    expect(papers.length).toBe(theirs.length + 2);
    expect(papers.some(({ documentId }) => documentId === annex.documentId)).toBe(false);
    const path = `/v1/documents/${annex.documentId}/content`;
    const { status } = await caller.ask({ operation: "documentContent", path, as: stranger });
    expect(status).toBe(404);
  });
});
