import { describe, expect, test } from "vitest";
import { addDays, dayInRiga } from "@/lib/core/day";
import type { CourtDocument, Hearing, NewFiling } from "@/lib/exchange/shapes";
import { desk, exchange, listed, now, pay, withCourt } from "../test-court";
import { filedOfKind, judgedCase, runningCase } from "./test-filings";

withCourt();

const answering = (answers: Readonly<Record<string, unknown>>): Partial<NewFiling> => ({
  answers: { ...answers },
});

describe("a videoconference", () => {
  test.each([
    ["online", true],
    ["court", false],
    ["prison", false],
  ])("from %s is held by video; a link to open: %s", async (videoMode, hasLink) => {
    const { filingId, caseId } = await filedOfKind("videoconference", answering({ videoMode }));
    await desk(`filings/${filingId}`, "decide", { decision: "grant" });
    const [hearing] = await listed<Hearing>("caseHearings", caseId ?? "");
    expect(hearing).toMatchObject({ mode: "video", status: "scheduled" });
    expect(hearing?.videoUrl !== null).toBe(hasLink);
  });

  test("finds the hearing by its day; of one that was held it is refused", async () => {
    const { caseId, hearingId } = await runningCase();
    const [set] = await listed<Hearing>("caseHearings", caseId);
    const hearingDate = dayInRiga(new Date(set?.startsAt ?? ""));
    const more = { caseId, concerns: null, ...answering({ hearingDate }) };
    const { filingId } = await filedOfKind("videoconference", more);
    await desk(`filings/${filingId}`, "decide", { decision: "grant" });
    expect(await listed<Hearing>("caseHearings", caseId)).toMatchObject([{ mode: "video" }]);
    await desk(`cases/${caseId}`, "hold-hearing");
    const held = { caseId, concerns: { kind: "hearing", id: hearingId } } as const;
    await expect(filedOfKind("videoconference", held)).rejects.toThrow("requestInvalid");
  });
});

describe("a certificate", () => {
  const certificate = async (certifies: string, caseId: string): Promise<CourtDocument | undefined> => {
    const made = await filedOfKind("certificateRequest", {
      caseId,
      ...answering({ certifies, certificateFor: "VSAA" }),
    });
    await desk(`filings/${made.filingId}`, "decide", { decision: "grant" });
    return (await listed<CourtDocument>("caseDocuments", caseId))[0];
  };

  test.each(["participation", "stage", "inForce", "attendance", "other"])("of %s is issued", async (fact) => {
    const { caseId } = await judgedCase();
    expect(await certificate(fact, caseId)).toMatchObject({ kind: "certificate", title: "Izziņa" });
  });

  test("waits for its charge, with a term to pay", async () => {
    const { caseId } = await runningCase();
    const fee = { kind: "service", amountCents: 285, exemption: null } as const;
    const made = await filedOfKind("certificateRequest", { caseId, fee });
    await expect(desk(`filings/${made.filingId}`, "decide", { decision: "grant" })).rejects.toThrow(
      "feeUnpaid",
    );
    await exchange().command("/sandbox/time", { days: 10 });
    expect(await exchange().filing(made.filingId)).toMatchObject({
      state: "leftWithoutProgress",
      defects: [{ field: "fee" }],
    });
    expect(await pay(made, 285)).toBe(201);
    await exchange().command("/sandbox/time", { days: 10 });
    expect(await exchange().filing(made.filingId)).toMatchObject({ state: "granted" });
  });
});

test("materials of a case are handed out with a notice", async () => {
  const { caseId } = await judgedCase();
  const asked = answering({ materialsWhich: "Spriedums", paperDelivery: "post" });
  const { filingId } = await filedOfKind("materialsRequest", { caseId, ...asked });
  await desk(`filings/${filingId}`, "decide", { decision: "grant" });
  expect(await exchange().filing(filingId)).toMatchObject({ state: "granted" });
  const [paper] = await listed<CourtDocument>("caseDocuments", caseId);
  expect(paper).toMatchObject({ kind: "notice", title: "Paziņojums par lietas materiālu izsniegšanu" });
});

describe("a fee that is asked back", () => {
  const refund = async (daysAgo: number, refundGround: string): Promise<string> => {
    const { caseId } = await runningCase();
    const groundDay = addDays(dayInRiga(await now()), -daysAgo);
    const { filingId } = await filedOfKind("feeRefund", {
      caseId,
      ...answering({ refundGround, groundDay }),
    });
    await exchange().command("/sandbox/time", { days: 12 });
    return (await exchange().filing(filingId)).state;
  };

  test("within the year comes back; after it is refused (s. 37(3)); a deposit has no such year", async () => {
    expect(await refund(30, "settlement")).toBe("granted");
    expect(await refund(400, "settlement")).toBe("notGranted");
    expect(await refund(400, "deposit")).toBe("granted");
  });

  test("may come back in part, with the sum", async () => {
    const { filingId } = await filedOfKind("feeRefund", { caseId: (await runningCase()).caseId });
    const input = { decision: "grant-in-part", amount: "40,50", reason: "Pārējais nav pārmaksāts." };
    await desk(`filings/${filingId}`, "decide", input);
    const { state, reason } = await exchange().filing(filingId);
    expect(state).toBe("partlyGranted");
    expect(reason).toMatch(/40,50\s€/);
  });
});
