import { describe, expect, test } from "vitest";
import type { CourtDocument, Filing, NewFiling, Ruling } from "@/lib/exchange/shapes";
import { desk, exchange, listed, pay, withCourt } from "../test-court";
import type { FilingKind } from "./kind-rules";
import { company, decidedCase, filedOfKind, judgedCase, runningCase } from "./test-filings";

withCourt();

const DEPOSIT = { kind: "deposit", amountCents: 30_000, exemption: null } as const;
const FEE = { kind: "stateFee", amountCents: 15_000, exemption: null } as const;

const rulingsOf = (caseId: string): Promise<Ruling[]> => listed<Ruling>("caseRulings", caseId);
const papersOf = async (caseId: string): Promise<string[]> =>
  (await listed<CourtDocument>("caseDocuments", caseId)).map(({ title }) => title);

const passed = (days: number): Promise<unknown> => exchange().command("/sandbox/time", { days });
const decide = (filing: Filing, decision: string, input: object = {}): Promise<unknown> =>
  desk(`filings/${filing.filingId}`, "decide", { ...input, decision });
const stateOf = async ({ filingId }: Filing): Promise<Filing["state"]> =>
  (await exchange().filing(filingId)).state;

async function filed(kind: FilingKind, more: Partial<NewFiling> = {}) {
  const filing = await filedOfKind(kind, more);
  return { filing, caseId: filing.caseId ?? "" };
}

describe("an appeal", () => {
  test("keeps the judgment out of force, goes up, is opened and answered, all by itself", async () => {
    const { filing, caseId } = await filed("appeal");
    await passed(5);
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "underAppeal", instance: "appeal" });
    await passed(32);
    expect(await papersOf(caseId)).toContain("Lēmums par apelācijas tiesvedības ierosināšanu");
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "underAppeal" });
    await passed(32);
    expect(await stateOf(filing)).toBe("notGranted");
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "decided" });
    const [above, first] = await rulingsOf(caseId);
    expect(above).toMatchObject({ kind: "fullJudgment", outcome: "granted", inForceSince: null });
    expect(above?.appealBy).not.toBeNull();
    expect(first).toMatchObject({ appealBy: null });
    await passed(34);
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "inForce" });
    const [inForce, replaced] = await rulingsOf(caseId);
    expect(inForce?.inForceSince).not.toBeNull();
    expect(replaced?.inForceSince).toBeNull();
  });

  test("is granted by a judgment of the court above", async () => {
    const { filing, caseId } = await filed("appeal");
    await decide(filing, "take");
    await decide(filing, "open");
    await decide(filing, "grant", { result: "dismissed", text: "Prasību noraidīt." });
    const [ruling] = await rulingsOf(caseId);
    expect(ruling).toMatchObject({ outcome: "dismissed", summary: "Prasību noraidīt." });
    expect(await papersOf(caseId)).toContain("Spriedums (Rīgas apgabaltiesa)");
  });

  test("unpaid is left without progress, and the judgment waits until it is cured or the time is over (s. 420)", async () => {
    const { filing, caseId } = await filed("appeal", { fee: FEE });
    await passed(3);
    expect(await stateOf(filing)).toBe("leftWithoutProgress");
    await passed(20);
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "decided" });
    await passed(10);
    expect(await stateOf(filing)).toBe("deemedNotFiled");
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "inForce" });
  });

  test("in a simplified case is not taken unpaid (s. 440.6), and ends with a final judgment (s. 440.12)", async () => {
    const short = await decidedCase("simplifiedMoneyClaim");
    const request = await filed("fullJudgmentRequest", short);
    await decide(request.filing, "grant");
    const [full] = await rulingsOf(short.caseId);
    const of = { caseId: short.caseId, concerns: { kind: "ruling", id: full?.rulingId ?? "" } } as const;
    const unpaid = await filed("appeal", { ...of, fee: FEE });
    await passed(4);
    expect(await stateOf(unpaid.filing)).toBe("refused");
    const { filing } = await filed("appeal", of);
    await decide(filing, "take");
    await decide(filing, "dismiss");
    expect(await exchange().caseOf(short.caseId)).toMatchObject({ status: "inForce" });
  });

  test("that the court above does not open leaves the judgment in force (s. 203(1))", async () => {
    const { filing, caseId } = await filed("appeal");
    await decide(filing, "take");
    await decide(filing, "refuse-to-open", { reason: "Nokavēts termiņš." });
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "inForce" });
    expect(await stateOf(filing)).toBe("refused");
  });

  test("is not taken before it is paid, nor of what is no judgment, nor in another procedure", async () => {
    const { filing } = await filed("appeal", { fee: FEE });
    await expect(decide(filing, "take")).rejects.toThrow("feeUnpaid");
    expect(await pay(filing, 15_000)).toBe(201);
    await decide(filing, "take");
    const { caseId } = await runningCase();
    await expect(filedOfKind("appeal", { caseId, concerns: null })).rejects.toThrow("requestInvalid");
    const other = await decidedCase("administrativeApplication");
    await expect(filedOfKind("appeal", other)).rejects.toThrow("requestInvalid");
  });
});

describe("a cassation complaint", () => {
  test("is refused by itself while the deposit is unpaid (s. 453(6))", async () => {
    const { filing } = await filed("cassation", { fee: DEPOSIT });
    await passed(4);
    expect(await exchange().filing(filing.filingId)).toMatchObject({
      state: "refused",
      reason: "Nav samaksāta drošības nauda.",
    });
  });

  test("granted sets the judgment aside, and the case is heard again", async () => {
    const { filing, caseId } = await filed("cassation");
    await decide(filing, "take");
    expect(await exchange().caseOf(caseId)).toMatchObject({ instance: "cassation" });
    await decide(filing, "grant");
    expect(await exchange().caseOf(caseId)).toMatchObject({
      status: "awaitingExplanation",
      instance: "first",
    });
    await passed(60);
    const [anew, first] = await rulingsOf(caseId);
    expect(anew?.rulingId).not.toBe(first?.rulingId);
    await passed(30);
    expect((await rulingsOf(caseId)).map(({ inForceSince }) => inForceSince === null)).toEqual([false, true]);
  });

  test("dismissed leaves the judgment in force", async () => {
    const { filing, caseId } = await filed("cassation");
    await decide(filing, "take");
    await decide(filing, "dismiss");
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "inForce" });
    expect((await rulingsOf(caseId))[0]?.inForceSince).not.toBeNull();
  });

  test("is not brought in a simplified case", async () => {
    const { caseId, rulingId } = await judgedCase();
    const more = { caseId, concerns: { kind: "ruling", id: rulingId } } as const;
    await expect(filedOfKind("cassation", more)).rejects.toThrow("requestInvalid");
  });
});

describe("an ancillary complaint", () => {
  test("is answered by the court above, finally, and the case goes its way", async () => {
    const { filing, caseId } = await filed("ancillaryComplaint");
    const { status } = await exchange().caseOf(caseId);
    await decide(filing, "take");
    await decide(filing, "grant");
    expect(await exchange().caseOf(caseId)).toMatchObject({ status });
    expect((await rulingsOf(caseId))[0]).toMatchObject({ kind: "decision", outcome: null, appealBy: null });
  });

  test("about a refusal brings the case back", async () => {
    const { filingId } = await exchange().file({ fee: null, parties: [company("defendant")] });
    await desk(`filings/${filingId}`, "refuse", { reason: "Nav pakļauts tiesai." });
    const caseId = (await exchange().filing(filingId)).caseId ?? "";
    const { filing } = await filed("ancillaryComplaint", { caseId });
    await decide(filing, "take");
    await decide(filing, "grant");
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "awaitingExplanation", reason: null });
  });

  test("is refused while the deposit is unpaid (s. 445(2))", async () => {
    const { filing } = await filed("ancillaryComplaint", { fee: { ...DEPOSIT, amountCents: 8_000 } });
    await passed(4);
    expect(await stateOf(filing)).toBe("refused");
  });
});

describe("a case that is heard again", () => {
  test("after a default judgment: renewed by itself, the judgment does not come into force (s. 208.9)", async () => {
    const { filing, caseId } = await filed("renewalOfProceedings");
    await passed(8);
    expect(await stateOf(filing)).toBe("granted");
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "awaitingExplanation" });
    expect((await rulingsOf(caseId))[0]).toMatchObject({ appealBy: null, inForceSince: null });
  });

  test("is not where the application is dismissed, about which one may complain (s. 208.7(5))", async () => {
    const { filing, caseId } = await filed("renewalOfProceedings");
    await decide(filing, "refuse", { reason: "Iebildumi neietekmē iznākumu." });
    const [decision, judgment] = await rulingsOf(caseId);
    expect(decision).toMatchObject({ kind: "decision", outcome: null });
    expect(decision?.appealBy).not.toBeNull();
    expect(judgment?.appealBy).not.toBeNull();
  });

  test("on newly discovered facts: the ruling is set aside (s. 482(2))", async () => {
    const { filing, caseId } = await filed("newlyDiscoveredFacts", { fee: DEPOSIT });
    await pay(filing, 30_000);
    await passed(15);
    expect(await stateOf(filing)).toBe("granted");
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "awaitingExplanation" });
    expect((await rulingsOf(caseId))[0]?.inForceSince).toBeNull();
  });
});

describe("a full judgment", () => {
  test("takes the place of the short one and can be appealed (s. 250.27)", async () => {
    const { filing, caseId } = await filed("fullJudgmentRequest");
    await passed(15);
    expect(await stateOf(filing)).toBe("granted");
    const [full, short] = await rulingsOf(caseId);
    expect(full).toMatchObject({ kind: "fullJudgment", outcome: "granted" });
    expect(full?.appealBy).not.toBeNull();
    expect(short).toMatchObject({ kind: "shortJudgment", appealBy: null, fullJudgmentRequestBy: null });
    await expect(filedOfKind("fullJudgmentRequest", { caseId, concerns: null })).rejects.toThrow(
      "requestInvalid",
    );
  });
});

describe("an administrative case", () => {
  test("is judged, appealed and brought to cassation with terms of a month", async () => {
    const { caseId, concerns } = await decidedCase("administrativeApplication");
    const appeal = await filed("administrativeAppeal", { caseId, concerns });
    await decide(appeal.filing, "take");
    await decide(appeal.filing, "dismiss");
    const [above] = await rulingsOf(caseId);
    expect(above?.appealBy).not.toBeNull();
    expect(await papersOf(caseId)).toContain("Spriedums (Administratīvā apgabaltiesa)");
    const cassation = await filed("administrativeCassation", {
      caseId,
      concerns: { kind: "ruling", id: above?.rulingId ?? "" },
    });
    await decide(cassation.filing, "take");
    await decide(cassation.filing, "dismiss");
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "inForce" });
  });

  test("an unpaid cassation complaint is left without progress (APL, s. 333(1)4)", async () => {
    const { filing } = await filed("administrativeCassation", { fee: DEPOSIT });
    await passed(4);
    expect(await stateOf(filing)).toBe("leftWithoutProgress");
  });
});
