import { describe, expect, test } from "vitest";
import { addDays, dayInRiga } from "@/lib/core/day";
import type { CourtDocument, Filing, NewFiling, Ruling } from "@/lib/exchange/shapes";
import { handOver } from "@/scripts/contract/sample-filing";
import { desk, exchange, listed, now, withCourt } from "../test-court";
import { mayPostpone } from "./divorce-decisions";
import { isClosedKind } from "./special-kinds";
import { filedOfKind, runningCase } from "./test-filings";

withCourt();

const time = (days: number) => exchange().command("/sandbox/time", { days });
const filed = async ({ filingId }: Pick<Filing, "filingId">): Promise<Filing> => exchange().filing(filingId);
const decide = ({ filingId }: Filing, decision: string, input: Record<string, string> = {}) =>
  desk(`filings/${filingId}`, "decide", { ...input, decision });
const rulings = (caseId: string) => listed<Ruling>("caseRulings", caseId);
const documents = (caseId: string) => listed<CourtDocument>("caseDocuments", caseId);

async function caseOf(filing: Filing): Promise<string> {
  return (await filed(filing)).caseId ?? "";
}

describe("protection from violence", () => {
  const asked = (measures: readonly string[], more: Partial<NewFiling> = {}) =>
    filedOfKind("protectionFromViolence", { answers: { measures, truth: true }, ...more });

  test("the ruling names the home, the distance and the places that were asked for", async () => {
    const homeAddress = { line: "Lielā iela 7 – 3", municipality: "Jelgava", postalCode: "LV-3001" };
    const measures = ["distance", "places"];
    const answers = { measures, homeAddress, homeDistance: 100, forbiddenPlaces: "Akmeņu iela 1" };
    const made = await asked(measures, { answers });
    await decide(made, "grant");
    const [ruling] = await rulings(await caseOf(made));
    for (const told of ["Lielā iela 7 – 3, Jelgava, LV-3001", "tuvāk par 100 metriem", "Akmeņu iela 1"])
      expect(ruling?.summary).toContain(told);
  });

  test("is not taken against nobody", async () => {
    await expect(asked(["noContact"], { parties: [] })).rejects.toThrow("requestInvalid");
  });

  test("is free, decided by itself by the next working day, and in force at once (s. 43(1)15, 250.58(1), 250.59(5))", async () => {
    const made = await asked(["noContact", "rehabilitation"]);
    await time(4);
    expect(await filed(made)).toMatchObject({ state: "granted", dues: [] });
    const caseId = await caseOf(made);
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "inForce", processKind: "protection" });
    const [ruling] = await rulings(caseId);
    expect(ruling).toMatchObject({ outcome: "granted", appealBy: null, inForceSince: ruling?.date });
    expect(ruling?.summary).toContain("jebkurā veidā sazināties");
  });

  test("is served by the police where somebody must leave the home (s. 250.62(4))", async () => {
    const made = await asked(["moveOut"]);
    await decide(made, "grant");
    await expect(decide(made, "refuse", { reason: "Par vēlu." })).rejects.toThrow("notNow");
    await time(5);
    const papers = await documents(await caseOf(made));
    expect(papers.map(({ title }) => title)).toContain("Paziņojums par lēmuma paziņošanu");
    expect(await filed(made)).toMatchObject({ state: "granted" });
  });

  test("waits for evidence where it must be obtained, and is decided all the same (s. 250.58(2))", async () => {
    const made = await asked(["noMeeting"]);
    await decide(made, "obtain-evidence");
    expect(await filed(made)).toMatchObject({ state: "registered" });
    await time(25);
    expect(await filed(made)).toMatchObject({ state: "granted" });
  });

  test("is refused with a term to complain (s. 250.61)", async () => {
    const made = await asked(["noMeeting"]);
    await decide(made, "refuse", { reason: "Nav saskatāms apdraudējums." });
    const [ruling] = await rulings(await caseOf(made));
    expect(ruling).toMatchObject({ outcome: "dismissed", inForceSince: null });
    expect(ruling?.appealBy).not.toBeNull();
  });

  test("keeps the confidential annex out of the file of the case (s. 250.46(3))", async () => {
    const { caller } = exchange();
    const paper = { ...(await handOver(caller, caller.subject.person)), purpose: "filing" as const };
    const annex = { ...(await handOver(caller, caller.subject.person)), purpose: "confidential" as const };
    const made = await asked(["moveOut"], { documents: [paper, annex] });
    await decide(made, "grant");
    const ids = (await documents(await caseOf(made))).map(({ documentId }) => documentId);
    expect(ids).toContain(paper.documentId);
    expect(ids).not.toContain(annex.documentId);
  });
});

describe("securing a claim", () => {
  test("is decided by the next working day, and the other side is told later (s. 140(1), 141(3))", async () => {
    const made = await filedOfKind("securingClaim", { claimTotalCents: 120_050 });
    await time(4);
    const caseId = await caseOf(made);
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "inForce" });
    const [ruling] = await rulings(caseId);
    expect(ruling).toMatchObject({ outcome: "granted", appealBy: null });
    await time(7);
    expect((await documents(caseId)).map(({ title }) => title)).toContain("Paziņojums par lēmumu");
  });

  test("asks for five per cent where the claimant is to pay it, of which one may complain (s. 140(2.1), 141(1))", async () => {
    const made = await filedOfKind("securingClaim", {
      claimTotalCents: 120_050,
      answers: { securityWish: "pay" },
    });
    await decide(made, "grant");
    const [ruling] = await rulings(await caseOf(made));
    expect(ruling?.appealBy).not.toBeNull();
  });

  test("in a case that runs the decision stands in it once the other side was told", async () => {
    const { caseId } = await runningCase();
    const made = await filedOfKind("securingClaim", { caseId, parties: [], claimTotalCents: 120_050 });
    const { status } = await exchange().caseOf(caseId);
    await decide(made, "grant");
    expect(await rulings(caseId)).toEqual([]);
    await decide(made, "told");
    const [ruling] = await rulings(caseId);
    expect(ruling).toMatchObject({ outcome: null, kind: "decision" });
    expect(await exchange().caseOf(caseId)).toMatchObject({ status });
  });
});

describe("divorce", () => {
  test("may be postponed for reconciliation, until a day (s. 240)", async () => {
    const made = await filedOfKind("divorce");
    await desk(`filings/${made.filingId}`, "register");
    const until = addDays(dayInRiga(await now()), 60);
    await decide(made, "postpone", { until });
    expect(await exchange().caseOf(await caseOf(made))).toMatchObject({
      nextStep: { who: "court", by: until },
    });
  });

  test.each([
    ["of whom nothing is known", {}, true],
    ["apart for a year to the day", { apartSince: "2025-11-22" }, true],
    ["apart for more than a year", { apartSince: "2025-11-21" }, false],
    ["after violence", { violence: "yes" }, false],
  ])("s. 240(2): %s", (_, answers, expected) => {
    expect(mayPostpone({ answers, receivedAt: "2026-11-22T10:00:00.000Z" })).toBe(expected);
  });

  test("with children and without their papers is left without progress", async () => {
    const made = await filedOfKind("divorce", { answers: { children: [{ childName: "Anna" }] } });
    await time(15);
    const { state, defects } = await filed(made);
    expect(state).toBe("leftWithoutProgress");
    expect(defects.map(({ text }) => text).join(" ")).toContain("bērna dzimšanu");
  });
});

describe("special proceedings", () => {
  const asked = (specialKind: string) =>
    filedOfKind("specialProcedure", {
      answers: { specialKind },
      fee: { kind: "stateFee", amountCents: null, exemption: null },
    });

  test("on capacity are free, and begin with the applicant (s. 43(1)6)", async () => {
    const made = await asked("capacity");
    await desk(`filings/${made.filingId}`, "register");
    const registered = await filed(made);
    expect(registered.dues.every(({ amountCents }) => amountCents === 0)).toBe(true);
    expect(await exchange().caseOf(registered.caseId ?? "")).toMatchObject({
      processKind: "special",
      ownRole: "applicant",
    });
  });

  test("on a fact have a fee that the court does not know", async () => {
    const made = await asked("legalFact");
    await desk(`filings/${made.filingId}`, "register");
    expect((await filed(made)).dues).toMatchObject([{ amountCents: null }]);
  });

  test.each([
    ["adoption", true],
    ["capacityReview", true],
    ["legalFact", false],
    ["redemption", false],
  ])("on %s are kept from the public: %s (s. 11(1))", (specialKind, expected) => {
    expect(isClosedKind({ answers: { specialKind } })).toBe(expected);
  });
});
