import { describe, expect, test } from "vitest";
import { addDays, dayInRiga } from "@/lib/core/day";
import type { Hearing, Ruling } from "@/lib/exchange/shapes";
import { termEnd } from "../legal-days";
import { desk, exchange, listed, now, pay, registered, withCourt } from "./test-court";

withCourt();

describe("a claim that goes its way at the desk", () => {
  test("is registered under numbers of the real shape, with a judge, and its fee confirmed", async () => {
    const filing = await registered();
    expect(filing.state).toBe("registered");
    expect(filing.registrationNumber).toMatch(/^EL-\d{4}-\d{6}$/);
    expect(filing.dues).toMatchObject([{ state: "unpaid", amountCents: 8_000, confirmed: true }]);
    const file = await exchange().caseOf(filing.caseId);
    const year = dayInRiga(await now()).slice(2, 4);
    expect(file.caseNumber).toMatch(new RegExp(`^C77\\d{4}${year}$`));
    expect(file.archiveNumber).toMatch(new RegExp(`^C-${file.caseNumber.slice(3, 7)}-${year}/\\d{1,3}$`));
    expect(file).toMatchObject({
      status: "opened",
      nextStep: { who: "court" },
      filings: [filing.filingId],
      ownRole: "claimant",
    });
    expect(file.judge).not.toBeNull();
  });

  test("is sent to the defendant once paid, and decided on the told day with terms from that day", async () => {
    const filing = await registered();
    await expect(desk(`cases/${filing.caseId}`, "accept")).rejects.toThrow("feeUnpaid");
    expect(await pay(filing)).toBe(201);
    await desk(`cases/${filing.caseId}`, "accept");
    const sent = await exchange().caseOf(filing.caseId);
    const today = dayInRiga(await now());
    expect(sent).toMatchObject({
      status: "awaitingExplanation",
      nextStep: { who: "defendant", by: termEnd(today, 30) },
    });
    await desk(`cases/${filing.caseId}`, "judgment-date", { day: today });
    expect(await exchange().caseOf(filing.caseId)).toMatchObject({
      status: "judgmentDateSet",
      judgmentDate: today,
    });
    await desk(`cases/${filing.caseId}`, "judgment", { outcome: "granted" });
    const [ruling] = await listed<Ruling>("caseRulings", filing.caseId);
    expect(ruling).toMatchObject({
      kind: "shortJudgment",
      outcome: "granted",
      drawnUpOn: today,
      fullJudgmentRequestBy: termEnd(today, 10),
      appealBy: termEnd(today, 20),
      inForceSince: null,
    });
    await desk(`cases/${filing.caseId}`, "in-force");
    expect(await exchange().caseOf(filing.caseId)).toMatchObject({ status: "inForce" });
  });

  test("its papers are PDF files with the words of the court", async () => {
    const filing = await registered();
    await desk(`filings/${filing.filingId}`, "leave-without-progress", {
      defects: [{ field: "facts", text: "Nav norādīts darījuma datums." }],
    });
    const [notice] = await listed<{ documentId: string; kind: string; sha256: string }>(
      "caseDocuments",
      filing.caseId,
    );
    expect(notice?.kind).toBe("noticeOfDefects");
    const path = `/v1/documents/${notice?.documentId ?? ""}/content`;
    const { bytes, headers } = await exchange().caller.ask({
      operation: "documentContent",
      path,
      as: exchange().caller.subject.person,
    });
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(headers.get("etag")).toBe(`"${notice?.sha256 ?? ""}"`);
  });

  test("a hearing that was asked for is set, moved and held", async () => {
    const filing = await registered({ hearing: { requested: true, reason: "Vēlos liecināt." } });
    await pay(filing);
    await desk(`cases/${filing.caseId}`, "accept");
    const on = termEnd(dayInRiga(await now()), 10);
    await desk(`cases/${filing.caseId}`, "hearing", { day: on, hour: 10 });
    await desk(`cases/${filing.caseId}`, "hearing", { day: addDays(on, 1), hour: 14, mode: "video" });
    const hearings = await listed<Hearing>("caseHearings", filing.caseId);
    expect(hearings.map(({ status }) => status)).toEqual(["postponed", "scheduled"]);
    expect(hearings[1]).toMatchObject({ mode: "video" });
    expect(dayInRiga(new Date(hearings[0]?.startsAt ?? ""))).toBe(on);
    await desk(`cases/${filing.caseId}`, "hold-hearing");
    expect(await exchange().caseOf(filing.caseId)).toMatchObject({
      status: "judgmentDateSet",
      nextStep: { who: "court" },
    });
  });
});

describe("the three answers to a filing", () => {
  test("left without progress: defects and a term of at least twenty days", async () => {
    const { filingId } = await exchange().file();
    const defects = [{ field: "facts", text: "Nav norādīts." }];
    await expect(
      desk(`filings/${filingId}`, "leave-without-progress", { defects, days: 19 }),
    ).rejects.toThrow("inputInvalid");
    await desk(`filings/${filingId}`, "leave-without-progress", { defects, days: 20 });
    const left = await exchange().filing(filingId);
    const cureBy = termEnd(dayInRiga(await now()), 20);
    expect(left).toMatchObject({ state: "leftWithoutProgress", defects, cureBy });
    expect(await exchange().caseOf(left.caseId ?? "")).toMatchObject({
      status: "leftWithoutProgress",
      defects: { filingId, cureBy },
      nextStep: { who: "claimant", by: cureBy },
    });
  });

  test("left without progress for the fee alone: paying cures it", async () => {
    const filing = await registered();
    await desk(`filings/${filing.filingId}`, "leave-without-progress", {
      defects: [{ field: "fee", text: "Nav samaksāta valsts nodeva." }],
    });
    expect(await pay(filing)).toBe(201);
    expect(await exchange().filing(filing.filingId)).toMatchObject({
      state: "registered",
      cureBy: null,
      dues: [{ state: "paid" }],
    });
    expect(await exchange().caseOf(filing.caseId)).toMatchObject({ status: "opened", defects: null });
  });

  test("refused, with the court's reason and a way to complain", async () => {
    const { filingId } = await exchange().file();
    await desk(`filings/${filingId}`, "refuse", { reason: "Strīds nav pakļauts tiesai." });
    const filing = await exchange().filing(filingId);
    expect(filing).toMatchObject({ state: "refused", reason: "Strīds nav pakļauts tiesai." });
    const [ruling] = await listed<Ruling>("caseRulings", filing.caseId ?? "");
    expect(ruling).toMatchObject({ kind: "decision", appealBy: termEnd(dayInRiga(await now()), 10) });
  });

  test("deemed not filed, before there is a case", async () => {
    const { filingId } = await exchange().file();
    await desk(`filings/${filingId}`, "deem-not-filed", { reason: "Nav paraksta." });
    expect(await exchange().filing(filingId)).toMatchObject({
      state: "deemedNotFiled",
      caseId: null,
      reason: "Nav paraksta.",
    });
    await expect(desk(`filings/${filingId}`, "register")).rejects.toThrow("notNow");
  });
});
