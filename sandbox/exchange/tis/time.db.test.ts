import { describe, expect, test } from "vitest";
import { dayInRiga } from "@/lib/core/day";
import type { Hearing, Ruling } from "@/lib/exchange/shapes";
import { isDayOff } from "../legal-days";
import { desk, exchange, listed, pay, registered, withCourt } from "./test-court";

withCourt();

describe("time that passes", () => {
  test("registers, asks for the fee, and lets the term run out", async () => {
    const { filingId } = await exchange().file();
    await exchange().command("/sandbox/time", { days: 12 });
    const left = await exchange().filing(filingId);
    expect(left).toMatchObject({ state: "leftWithoutProgress", defects: [{ field: "fee" }] });
    await exchange().command("/sandbox/time", { days: 40 });
    expect(await exchange().filing(filingId)).toMatchObject({ state: "deemedNotFiled" });
    expect(await exchange().caseOf(left.caseId ?? "")).toMatchObject({
      status: "deemedNotFiled",
      nextStep: { who: null, by: null },
    });
  });

  test("carries a paid claim to a judgment in force, on working days and in order", async () => {
    const filing = await exchange().file();
    await pay(filing);
    await exchange().command("/sandbox/time", { days: 120 });
    const { caseId } = await exchange().filing(filing.filingId);
    const file = await exchange().caseOf(caseId ?? "");
    expect(file.status).toBe("inForce");
    const course = file.timeline.map(({ at }) => at).reverse();
    expect(course).toEqual([...course].sort());
    for (const { at, kind } of file.timeline) {
      if (kind !== "filingReceived" && kind !== "duePaid")
        expect(isDayOff(dayInRiga(new Date(at))), kind).toBe(false);
    }
    const [ruling] = await listed<Ruling>("caseRulings", caseId ?? "");
    expect(ruling?.inForceSince).not.toBeNull();
  });

  test("sets the hearing that was asked for", async () => {
    const filing = await exchange().file({ hearing: { requested: true, reason: "Vēlos." } });
    await pay(filing);
    await exchange().command("/sandbox/time", { days: 52 });
    const { caseId } = await exchange().filing(filing.filingId);
    expect(await exchange().caseOf(caseId ?? "")).toMatchObject({ status: "hearingSet" });
    expect(await listed<Hearing>("caseHearings", caseId ?? "")).toMatchObject([
      { status: "scheduled", mode: "inPerson" },
    ]);
  });
});

describe("case numbers", () => {
  test("go up by one in each court and are never given twice, however many register at once", async () => {
    const courts = ["RPT", "RRT", "RPT", "KRT", "RPT", "RRT", "RPT", "RPT"];
    const filings = await Promise.all(courts.map((courtId) => exchange().file({ courtId })));
    await Promise.all(filings.map(({ filingId }) => desk(`filings/${filingId}`, "register")));
    const files = await Promise.all(
      filings.map(async ({ filingId }) =>
        exchange().caseOf((await exchange().filing(filingId)).caseId ?? ""),
      ),
    );
    expect(new Set(files.map(({ caseNumber }) => caseNumber)).size).toBe(courts.length);
    expect(new Set(files.map(({ archiveNumber }) => archiveNumber)).size).toBe(courts.length);
    const ofCity = files
      .filter(({ courtId }) => courtId === "RPT")
      .map(({ caseNumber }) => Number(caseNumber.slice(3, 7)));
    const sorted = ofCity.sort((one, other) => one - other);
    expect(sorted.at(-1)).toBe((sorted[0] ?? 0) + sorted.length - 1);
  });
});

describe("who sees what", () => {
  test("the defendant sees the case once the claim was sent, without the claimant's code and notices", async () => {
    const { caller } = exchange();
    const { stranger } = caller.subject;
    const name = `${stranger.givenName} ${stranger.familyName}`;
    const party = {
      role: "defendant",
      kind: "person",
      name,
      personalCode: stranger.personalCode,
      registrationNumber: null,
      address: null,
      email: null,
      phone: null,
    } as const;
    const filing = await registered({ parties: [party] });
    const seen = () => caller.ask({ operation: "case", path: `/v1/cases/${filing.caseId}`, as: stranger });
    expect((await seen()).status).toBe(404);
    await desk(`filings/${filing.filingId}`, "leave-without-progress", {
      defects: [{ field: "fee", text: "Nodeva." }],
    });
    await pay(filing);
    await desk(`cases/${filing.caseId}`, "accept");
    const { status, json, bytes } = await seen();
    expect(status).toBe(200);
    expect(json).toMatchObject({ ownRole: "defendant", defects: null, filings: [] });
    expect(bytes.toString()).not.toContain(caller.subject.person.personalCode);
    expect(bytes.toString()).not.toContain("leftWithoutProgress");
  });
});
