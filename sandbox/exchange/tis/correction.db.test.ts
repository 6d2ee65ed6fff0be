import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/core/day";
import type { Filing, NewFiling } from "@/lib/exchange/shapes";
import { handOver } from "@/scripts/contract/sample-filing";
import { desk, exchange, pay, registered, withCourt } from "./test-court";

withCourt();

const DEFECTS = [{ field: "facts", text: "Nav norādīts." }];

/** A paid claim that the court left without progress. */
async function leftClaim(): Promise<Filing & { caseId: string }> {
  const claim = await registered();
  await pay(claim);
  await desk(`filings/${claim.filingId}`, "leave-without-progress", { defects: DEFECTS });
  return { ...(await exchange().filing(claim.filingId)), caseId: claim.caseId };
}

async function corrected(claim: Filing, more: Partial<NewFiling> = {}): Promise<Filing> {
  return exchange().file({
    kind: "correction",
    caseId: claim.caseId,
    correctsFilingId: claim.filingId,
    parties: [],
    fee: null,
    claimTotalCents: null,
    mainDebtCents: null,
    documents: [await handOver(exchange().caller, exchange().caller.subject.person)],
    ...more,
  });
}

const stateOf = async (filingId: string): Promise<Filing["state"]> =>
  (await exchange().filing(filingId)).state;

describe("a correction of defects", () => {
  test("is received and waits with its claim for the judge, who accepts both", async () => {
    const claim = await leftClaim();
    const { caseId } = claim;
    const made = await corrected(claim);
    expect(made).toMatchObject({ state: "received", caseId, correctsFilingId: claim.filingId });
    expect(await exchange().filing(claim.filingId)).toMatchObject({ state: "received", cureBy: null });
    expect(await exchange().caseOf(caseId)).toMatchObject({
      status: "opened",
      nextStep: { who: "court" },
      defects: null,
      claimTotalCents: 95_000,
      filings: [made.filingId, claim.filingId],
    });
    await desk(`cases/${caseId}`, "accept");
    expect(await stateOf(made.filingId)).toBe("registered");
    expect(await stateOf(claim.filingId)).toBe("corrected");
    expect(await exchange().caseOf(caseId)).toMatchObject({ status: "awaitingExplanation" });
  });

  test("is refused after the term, and when there is nothing to correct any more", async () => {
    const claim = await leftClaim();
    const late = `${addDays(day(claim.cureBy ?? ""), 1)}T09:00:00Z`;
    await expect(corrected(claim, { receivedAt: late })).rejects.toThrow("filingNotOpenForCorrection");
    await corrected(claim);
    await expect(corrected(claim)).rejects.toThrow("filingNotOpenForCorrection");
  });

  test("is taken up by the court in its time, in the same case", async () => {
    const claim = await leftClaim();
    const made = await corrected(claim);
    await exchange().command("/sandbox/time", { days: 2 });
    expect(await stateOf(made.filingId)).toBe("received");
    await exchange().command("/sandbox/time", { days: 10 });
    expect(await exchange().filing(made.filingId)).toMatchObject({
      state: "registered",
      caseId: claim.caseId,
    });
    expect(await stateOf(claim.filingId)).toBe("corrected");
  });

  test("may leave defects: the claim is left without progress again, and corrected again", async () => {
    const claim = await leftClaim();
    const first = await corrected(claim);
    await desk(`filings/${claim.filingId}`, "leave-without-progress", { defects: DEFECTS });
    expect(await stateOf(claim.filingId)).toBe("leftWithoutProgress");
    expect(await stateOf(first.filingId)).toBe("registered");
    const second = await corrected(claim);
    await desk(`cases/${claim.caseId}`, "accept");
    expect(await stateOf(claim.filingId)).toBe("corrected");
    expect(await stateOf(second.filingId)).toBe("registered");
  });

  test("shares the fate of a claim that is refused", async () => {
    const claim = await leftClaim();
    const { filingId } = await corrected(claim);
    const reason = "Strīds nav pakļauts tiesai.";
    await desk(`filings/${claim.filingId}`, "refuse", { reason });
    expect(await exchange().filing(filingId)).toMatchObject({ state: "refused", reason });
  });

  test("is answered by what is done with its claim, and opens no case of its own", async () => {
    const claim = await leftClaim();
    const { filingId } = await corrected(claim);
    const acts = { register: {}, refuse: { reason: "R" }, "leave-without-progress": { defects: DEFECTS } };
    for (const [act, input] of Object.entries(acts))
      await expect(desk(`filings/${filingId}`, act, input), act).rejects.toThrow("notNow");
    await expect(desk(`filings/${claim.filingId}`, "register")).rejects.toThrow("notNow");
  });
});
