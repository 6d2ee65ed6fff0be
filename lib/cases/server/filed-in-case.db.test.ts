import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { newId } from "@/lib/core/id";
import { filingsOfOwner } from "@/lib/filings/server/filings-of-owner";
import { testAccepted } from "@/lib/filings/server/test-filing";
import { filingsWithoutCase } from "../my-cases";
import { atDesk, readerCalled, withExchange } from "../test-exchange";
import { firstCaseOf } from "../test-reading";
import { actingInBackground } from "./acting-in-background";
import { casesOf } from "./cases-of";
import type { Reader } from "./reader";
import { runningTerm } from "./running-term";
import { tellRunning } from "./tell-running";
import { visitCase } from "./visit-case";

withExchange();

/** A filing that the portal has received, made in the case. */
async function filedIn(caseId: string, { viewer }: Reader): Promise<string> {
  const { filingId, draftId } = await testAccepted(viewer);
  await db().draft.update({ where: { id: draftId }, data: { caseId } });
  return filingId;
}

async function ownFilingsIn(caseId: string, reader: Reader) {
  const visit = await visitCase(caseId, reader);
  if (!visit.ok) throw new Error(visit.refusal);
  return visit.value.filings.map(({ id, state }) => ({ id, state }));
}

describe("what is filed in a case", () => {
  test("stands in it before the platform has answered, and not among what is in no case", async () => {
    const janis = await readerCalled("janis");
    const caseId = await firstCaseOf(janis);
    const before = await ownFilingsIn(caseId, janis);
    const filingId = await filedIn(caseId, janis);
    expect(await ownFilingsIn(caseId, janis)).toEqual([{ id: filingId, state: "accepted" }, ...before]);
    const filings = await filingsOfOwner(janis.viewer);
    expect(filings.find(({ id }) => id === filingId)?.caseId).toBe(caseId);
    expect(filingsWithoutCase(filings, await casesOf(janis)).map(({ id }) => id)).not.toContain(filingId);
  });

  test("is nobody else's, whatever case they name", async () => {
    const [janis, liga] = [await readerCalled("janis"), await readerCalled("liga")];
    const caseId = await firstCaseOf(janis);
    const filingId = await filedIn(caseId, liga);
    expect((await ownFilingsIn(caseId, janis)).map(({ id }) => id)).not.toContain(filingId);
    expect((await filingsOfOwner(janis.viewer)).map(({ id }) => id)).not.toContain(filingId);
    expect((await filingsOfOwner({ personId: newId() })).length).toBe(0);
  });

  test("says nothing of how the case ended: that is told all the same", async () => {
    const janis = await readerCalled("janis");
    const { personId } = janis.viewer;
    const caseId = await firstCaseOf(janis, "leftWithoutProgress");
    const id = await filedIn(caseId, janis);
    await db().filing.update({ where: { id }, data: { platformCaseId: caseId } });
    const term = await runningTerm(await actingInBackground(personId), caseId, new Date());
    await atDesk(`filings/${String(term?.platformFilingId)}`, "deem-not-filed", {
      reason: "Trūkumi nav novērsti.",
    });
    await tellRunning(personId);
    const ended = { personId, caseId, kind: "filingDeemedNotFiled" };
    expect(await db().notification.count({ where: ended })).toBe(1);
  });
});
