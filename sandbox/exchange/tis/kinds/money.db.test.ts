import { describe, expect, test } from "vitest";
import type { Filing, FiledDocument, NewFiling, Ruling } from "@/lib/exchange/shapes";
import { handOver } from "@/scripts/contract/sample-filing";
import { desk, exchange, listed, withCourt } from "../test-court";
import type { FilingKind } from "./kind-rules";
import { company, filedOfKind, warnedCase } from "./test-filings";

withCourt();

const time = (days: number) => exchange().command("/sandbox/time", { days });
const rulings = (caseId: string) => listed<Ruling>("caseRulings", caseId);
const filed = async ({ filingId }: Pick<Filing, "filingId">): Promise<Filing> => exchange().filing(filingId);

/** The fee as the portal assessed it without knowing how much. */
const UNKNOWN_FEE = { kind: "stateFee", amountCents: null, exemption: null } as const;

async function documentFor(purpose: FiledDocument["purpose"]): Promise<FiledDocument> {
  const { caller } = exchange();
  return { ...(await handOver(caller, caller.subject.person)), purpose };
}

/** What the judge finds by reckoning, when nobody at the desk acts. */
async function foundIn(kind: FilingKind, more: Partial<NewFiling>): Promise<string[]> {
  const made = await filedOfKind(kind, more);
  await time(8);
  const { defects } = await filed(made);
  return defects.map(({ text }) => text);
}

describe("an application in the warning procedure", () => {
  const person = (personalCode: string | null) => ({
    ...company("debtor"),
    kind: "person" as const,
    personalCode,
    registrationNumber: null,
  });

  test.each<[string, () => Partial<NewFiling>]>([
    ["no debtor", () => ({ parties: [] })],
    ["two, who owe it jointly", () => ({ parties: [company("debtor"), company("debtor")] })],
    ["a person without a code", () => ({ parties: [person(null)] })],
    ["more than 15 000 euros", () => ({ mainDebtCents: 1_500_001 })],
    ["a penalty above a tenth", () => ({ answers: { penalty: 9_001 } })],
    ["interest above the debt", () => ({ answers: { interest: 90_001 } })],
  ])("is not taken: %s (s. 406.1(2), 406.3(4))", async (_, more) => {
    await expect(filedOfKind("paymentOrder", more())).rejects.toThrow("requestInvalid");
  });

  test("is taken at the limits", async () => {
    const answers = { penalty: 9_000, interest: 90_000 };
    expect(await filedOfKind("paymentOrder", { answers })).toMatchObject({ state: "received" });
    expect(await filedOfKind("paymentOrder", { mainDebtCents: 1_500_000 })).toMatchObject({
      state: "received",
    });
  });

  test("is named its fee, which the portal did not know", async () => {
    const made = await filedOfKind("paymentOrder", { fee: UNKNOWN_FEE });
    await desk(`filings/${made.filingId}`, "register");
    const [due] = (await filed(made)).dues;
    expect(due).toMatchObject({ amountCents: 2_500, confirmed: true, state: "unpaid" });
  });

  test("leads to a warning, and unanswered to a decision that is in force at once (s. 406.5, 406.9)", async () => {
    const { filing, caseId } = await warnedCase();
    expect(await exchange().caseOf(caseId)).toMatchObject({
      status: "warningSent",
      processKind: "warning",
      nextStep: { who: "defendant" },
    });
    await time(21);
    expect(await filed(filing)).toMatchObject({ state: "granted" });
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "inForce", nextStep: { who: null } });
    const [ruling] = await rulings(caseId);
    expect(ruling).toMatchObject({ kind: "decision", outcome: "granted", appealBy: null });
    expect(ruling?.inForceSince).toBe(ruling?.date);
    expect(ruling?.summary).toContain("SIA “Zaļais Kāpurs”");
  });
});

describe("an answer to a warning", () => {
  async function answered(answers: NewFiling["answers"]) {
    const { filing, caseId } = await warnedCase();
    const answer = await filedOfKind("paymentOrderResponse", { caseId, answers });
    await time(3);
    expect(await filed(answer)).toMatchObject({ state: "granted" });
    return { caseId, application: await filed(filing) };
  }

  test.each(["objection", "paid"])("that is %s ends the procedure (s. 406.8)", async (warningAnswer) => {
    const { caseId, application } = await answered({ warningAnswer });
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "terminated" });
    expect(await rulings(caseId)).toEqual([]);
    expect(application).toMatchObject({ state: "notGranted" });
    await time(30);
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "terminated" });
  });

  test("that admits a part lets that part be enforced", async () => {
    const { caseId, application } = await answered({ warningAnswer: "partAdmitted", admittedSum: 10_000 });
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "inForce" });
    const [ruling] = await rulings(caseId);
    expect(ruling).toMatchObject({ outcome: "partlyGranted", appealBy: null });
    expect(ruling?.summary).toContain("100,00");
    expect(application).toMatchObject({ state: "partlyGranted" });
  });

  test("is taken only while there is a warning to answer", async () => {
    const { caseId } = await warnedCase();
    await time(21);
    await expect(filedOfKind("paymentOrderResponse", { caseId })).rejects.toThrow("requestInvalid");
  });
});

describe("enforcement without a dispute", () => {
  const answers = { deed: "Hipotēkas līgums", debtorWarned: "yes" };

  test("wants the deed and the proof of the warning (s. 404)", async () => {
    expect(await foundIn("undisputedEnforcement", { answers })).toEqual([
      "Nav pievienots akts, no kura izriet saistība.",
      "Nav pievienots pierādījums, ka parādnieks ir brīdināts.",
    ]);
  });

  test("is handed over by a decision that is in force at once (s. 405)", async () => {
    const documents = [await documentFor("deed"), await documentFor("pretrialProof")];
    const made = await filedOfKind("undisputedEnforcement", { answers, documents });
    await time(8);
    const { state, caseId } = await filed(made);
    expect(state).toBe("granted");
    expect(await exchange().caseOf(caseId ?? "")).toMatchObject({ status: "inForce" });
    const [ruling] = await rulings(caseId ?? "");
    expect(ruling?.summary).toContain("Hipotēkas līgums");
    expect(ruling).toMatchObject({ outcome: "granted", appealBy: null });
  });

  test("that is refused may be complained of", async () => {
    const made = await filedOfKind("undisputedEnforcement");
    await desk(`filings/${made.filingId}`, "decide", { decision: "refuse", reason: "Nav akta." });
    const { caseId } = await filed(made);
    const [ruling] = await rulings(caseId ?? "");
    expect(ruling).toMatchObject({ outcome: "dismissed", inForceSince: null });
    expect(ruling?.appealBy).not.toBeNull();
  });
});

describe("a claim for maintenance", () => {
  const child = (monthly: number) => ({ childName: "Marta Ozoliņa", monthly });

  test("is within the limit for each child (s. 250.19(2)), and shows that the child was born", async () => {
    const documents = [await documentFor("birthFacts")];
    const both = { children: [child(25_000), child(25_000)] };
    expect(await foundIn("simplifiedMaintenanceClaim", { answers: both, documents })).toEqual([]);
    const above = { children: [child(10_000), child(25_001)] };
    expect(await foundIn("simplifiedMaintenanceClaim", { answers: above })).toEqual([
      "Uzturlīdzekļi vienam bērnam gadā pārsniedz 3 000 €; vienkāršotā procedūra nav piemērojama.",
      "Nav pievienots dokuments par bērna dzimšanu.",
    ]);
  });

  test("costs nothing, whatever was not known (s. 43(1)3)", async () => {
    const made = await filedOfKind("simplifiedMaintenanceClaim", { fee: UNKNOWN_FEE });
    await desk(`filings/${made.filingId}`, "register");
    expect((await filed(made)).dues[0]).toMatchObject({ amountCents: 0, state: "paid" });
  });
});

describe("a statement of claim", () => {
  test.each<[string, Partial<NewFiling>, string]>([
    ["what was done out of court", { answers: { preTrial: "done" } }, "ārpustiesas"],
    ["who acts for the claimant", { answers: { representativeGround: "advocate" } }, "pilnvara vai orderis"],
    [
      "an advocate above 150 000 euros",
      { claimTotalCents: 15_000_001, answers: { representativeGround: "powerOfAttorney" } },
      "150 000 €",
    ],
  ])("is left without progress for want of %s (s. 82.1, 85, 129)", async (_, more, text) => {
    expect(await foundIn("claim", more)).toEqual(
      expect.arrayContaining([expect.stringContaining(text) as unknown]),
    );
  });

  test("that has all of it goes to the defendant", async () => {
    const documents = [await documentFor("pretrialProof"), await documentFor("powerOfAttorney")];
    const answers = { preTrial: "done", representativeGround: "powerOfAttorney" };
    const made = await filedOfKind("claim", { answers, documents });
    await time(8);
    const { caseId, defects } = await filed(made);
    expect(defects).toEqual([]);
    expect(await exchange().caseOf(caseId ?? "")).toMatchObject({ status: "awaitingExplanation" });
  });

  test.each([
    ["one claim with an amount", { moneyClaims: [{}] }, 8_000],
    ["several", { moneyClaims: [{}], unvaluedClaims: [{}] }, null],
  ])("is named a fee by the table: %s", async (_, answers, amountCents) => {
    const made = await filedOfKind("claim", { fee: UNKNOWN_FEE, answers });
    await desk(`filings/${made.filingId}`, "register");
    expect((await filed(made)).dues[0]).toMatchObject({ amountCents });
  });
});
