import { describe, expect, test } from "vitest";
import { addDays, dayInRiga } from "@/lib/core/day";
import type { CourtDocument, NewFiling, Ruling } from "@/lib/exchange/shapes";
import { desk, exchange, listed, now, withCourt } from "../test-court";
import type { FilingKind } from "./kind-rules";
import { filedOfKind, judgedCase, runningCase } from "./test-filings";

withCourt();

const answering = (answers: Readonly<Record<string, unknown>>): Partial<NewFiling> => ({
  answers: { ...answers },
});

async function granted(kind: FilingKind, more: Partial<NewFiling>): Promise<string> {
  const { filingId, caseId } = await filedOfKind(kind, more);
  await desk(`filings/${filingId}`, "decide", { decision: "grant" });
  return caseId ?? "";
}

const paperOf = async (caseId: string): Promise<CourtDocument | undefined> =>
  (await listed<CourtDocument>("caseDocuments", caseId))[0];

describe("a claim that is given up", () => {
  test("ends the proceedings by a decision about which one may complain (s. 223, 224)", async () => {
    const caseId = await granted("withdrawal", answering({ endsBy: "waive", waives: "all" }));
    const file = await exchange().caseOf(caseId);
    expect(file).toMatchObject({ status: "terminated", nextStep: { who: null } });
    const [ruling] = await listed<Ruling>("caseRulings", caseId);
    expect(ruling).toMatchObject({ kind: "decision", outcome: null });
    expect(ruling?.appealBy).not.toBeNull();
    expect(await paperOf(caseId)).toMatchObject({ title: "Lēmums par atteikšanos no prasības" });
  });

  test("in part lets it go on", async () => {
    const caseId = await granted("withdrawal", answering({ endsBy: "waive", waives: "part" }));
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "hearingSet" });
    expect(await listed<Ruling>("caseRulings", caseId)).toHaveLength(1);
  });

  test("cannot be given up once it is decided (s. 164(7)); nor settled once it is over", async () => {
    const { caseId } = await judgedCase();
    for (const kind of ["withdrawal", "settlement", "explanation"] as const)
      await expect(filedOfKind(kind, { caseId })).rejects.toThrow("requestInvalid");
  });
});

describe("a settlement", () => {
  const TERMS = { settles: "all", ownDuties: "Neprasa procentus.", otherDuties: "Samaksā 1200 eiro." };

  test("is approved with its terms, and ends the case", async () => {
    const caseId = await granted("settlement", answering({ ...TERMS, signedBy: "attached" }));
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "terminated" });
    const [ruling] = await listed<Ruling>("caseRulings", caseId);
    expect(ruling?.summary).toContain("Apstiprināt pušu izlīgumu");
  });

  test.each([
    ["attached", "granted", "terminated"],
    ["separately", "notGranted", "hearingSet"],
  ])("signed %s is %s by itself, after both were asked", async (signedBy, state, status) => {
    const { filingId, caseId } = await filedOfKind("settlement", answering({ ...TERMS, signedBy }));
    await exchange().command("/sandbox/time", { days: 6 });
    expect(await exchange().filing(filingId)).toMatchObject({ state: "registered" });
    expect(await paperOf(caseId ?? "")).toMatchObject({ title: "Paziņojums par iesniegto izlīgumu" });
    await exchange().command("/sandbox/time", { days: 24 });
    expect(await exchange().filing(filingId)).toMatchObject({ state });
    expect(await exchange().caseOf(caseId ?? "")).toMatchObject({ status });
  });
});

describe("a term", () => {
  test("to cure what was filed is extended to the day asked for (s. 52)", async () => {
    const claim = await exchange().file({ fee: null });
    const defects = [{ field: "facts", text: "Nav norādīts." }];
    await desk(`filings/${claim.filingId}`, "leave-without-progress", { defects });
    const left = await exchange().filing(claim.filingId);
    const until = addDays(dayInRiga(await now()), 60);
    const caseId = await granted("termExtension", {
      caseId: left.caseId,
      ...answering({ wanted: "extend", newTermUntil: until, termFor: "Trūkumu novēršana" }),
    });
    expect(await exchange().filing(claim.filingId)).toMatchObject({ cureBy: until });
    expect(await exchange().caseOf(caseId)).toMatchObject({
      nextStep: { who: "claimant", by: until },
      defects: { cureBy: until },
    });
  });

  test("of the other side is not extended for this one, nor shortened", async () => {
    const { filingId } = await exchange().file({ fee: null });
    await desk(`filings/${filingId}`, "register");
    const caseId = (await exchange().filing(filingId)).caseId ?? "";
    await desk(`cases/${caseId}`, "accept");
    const before = await exchange().caseOf(caseId);
    const until = addDays(dayInRiga(await now()), 60);
    await granted("termExtension", { caseId, ...answering({ newTermUntil: until }) });
    expect(await exchange().caseOf(caseId)).toMatchObject({ nextStep: before.nextStep });
  });
});

describe("a writ", () => {
  test("is issued of a ruling in force, to who asks for it (s. 541, 543)", async () => {
    const caseId = await granted(
      "writOfExecutionRequest",
      answering({
        debtors: [{ debtor: { kind: "person", name: "Andris Ozols", personalCode: null } }],
        enforcedSum: 120_000,
      }),
    );
    expect(await paperOf(caseId)).toMatchObject({ kind: "writ", title: "Izpildu raksts" });
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "inForce" });
  });

  test("is not asked for before, unless the ruling is to be enforced at once", async () => {
    const { caseId } = await runningCase();
    const more = { caseId, concerns: null };
    await expect(filedOfKind("writOfExecutionRequest", more)).rejects.toThrow("requestInvalid");
    const atOnce = { ...more, ...answering({ enforceable: "immediately" }) };
    expect(await filedOfKind("writOfExecutionRequest", atOnce)).toMatchObject({ caseId });
  });
});

test("an explanation may ask for the hearing that a simplified case else has not (s. 250.26)", async () => {
  const { filingId } = await exchange().file({ fee: null });
  await desk(`filings/${filingId}`, "register");
  const caseId = (await exchange().filing(filingId)).caseId ?? "";
  await desk(`cases/${caseId}`, "accept");
  expect(await exchange().caseOf(caseId)).toMatchObject({ hearingRequested: false });
  await filedOfKind("explanation", { caseId, hearing: { requested: true, reason: "Vēlos liecināt." } });
  await exchange().command("/sandbox/time", { days: 4 });
  expect(await exchange().caseOf(caseId)).toMatchObject({ hearingRequested: true });
});
