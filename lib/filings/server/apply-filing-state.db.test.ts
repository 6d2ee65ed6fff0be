import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import type { Filing } from "@/lib/exchange/shapes";
import type { Viewer } from "@/lib/identity/viewer";
import { inboxOfViewer } from "@/lib/notifications/server/inbox-of-viewer";
import type { FilingContent } from "../filing-content";
import { acceptedFiling } from "./accepted-filing";
import { applyFilingState } from "./apply-filing-state";
import { filingOfOwner } from "./filing-of-owner";
import { newFilingOf } from "./new-filing-of";
import { testAccepted, testViewer } from "./test-filing";

let viewer: Viewer;

beforeAll(async () => {
  viewer = await testViewer();
});

/** What the platform says of a filing: in its case, and not looked at. */
const saidOf = (clientRef: string, change: Partial<Filing>): Filing => ({
  ownerPersonalCode: viewer.personalCode,
  filingId: `p-${clientRef}`,
  clientRef,
  kind: "termExtension",
  registrationNumber: "EL-2026-000001",
  receivedAt: "2026-11-29T08:00:00.000Z",
  registeredAt: "2026-11-29T08:00:05.000Z",
  state: "received",
  stateSince: "2026-11-29T08:00:05.000Z",
  courtId: "RPT",
  caseId: "case-00000001",
  correctsFilingId: null,
  reason: null,
  defects: [],
  cureBy: null,
  answerDocumentId: null,
  dues: [],
  version: 1,
  ...change,
});

async function told(filingId: string, change: Partial<Filing>) {
  await inTransaction((tx) => applyFilingState(tx, saidOf(filingId, change)));
  const { personId } = viewer;
  return filingOfOwner({ filingId, personId, now: new Date() });
}

async function newsOf(filingId: string): Promise<string[]> {
  const rows = await db().notification.findMany({
    where: { filingId, personId: viewer.personId },
    orderBy: { createdAt: "asc" },
    select: { kind: true },
  });
  return rows.map(({ kind }) => kind);
}

describe("what a court answers to a request in a case", () => {
  test.each([
    ["granted", "filingDecided"],
    ["partlyGranted", "filingDecided"],
    ["notGranted", "filingDecided"],
    ["noted", "filingNoted"],
  ] as const)("%s: it is kept with its paper and told once", async (state, news) => {
    const { filingId } = await testAccepted(viewer);
    const decided = {
      state,
      version: 2,
      stateSince: "2026-11-30T09:00:00.000Z",
      reason: "Tiesas pamatojums",
      answerDocumentId: "document-00000001",
    };
    expect(await told(filingId, {})).toMatchObject({ outcome: null, answerDocumentId: null });
    const after = { outcome: state, reason: "Tiesas pamatojums", answerDocumentId: "document-00000001" };
    expect(await told(filingId, decided)).toMatchObject(after);
    expect(await told(filingId, decided)).toMatchObject(after);
    expect(await newsOf(filingId)).toEqual(["filingRegistered", news]);
  });

  test("the news leads to the filing", async () => {
    const { filingId } = await testAccepted(viewer);
    await told(filingId, { state: "notGranted" });
    const { items } = await inboxOfViewer(viewer, { show: "all" });
    expect(
      items.find(({ kind, path }) => kind === "filingDecided" && path === `/filings/${filingId}`),
    ).toBeDefined();
  });

  test("a case that was known stays known while the platform names none", async () => {
    const { filingId } = await testAccepted(viewer);
    expect(await told(filingId, {})).toMatchObject({ caseId: "case-00000001" });
    expect(await told(filingId, { version: 2, caseId: null })).toMatchObject({ caseId: "case-00000001" });
    expect(await told(filingId, { version: 3, caseId: "case-00000002" })).toMatchObject({
      caseId: "case-00000002",
    });
  });
});

describe("a filing as it is handed over", () => {
  async function handedOver(change: Partial<FilingContent>) {
    const { filingId } = await testAccepted(viewer);
    const accepted = await acceptedFiling(filingId);
    if (accepted === undefined) throw new Error("Not accepted");
    return newFilingOf({ ...accepted, content: { ...accepted.content, ...change } });
  }
  const corrects = { filingId: newId(), caseId: "case-00000003" };

  test.each<[string, Partial<FilingContent>, object]>([
    ["a claim is in no case", {}, { caseId: null, caseNumber: null, concerns: null, correctsFilingId: null }],
    ["in the case that it is begun from", { caseId: "case-00000001" }, { caseId: "case-00000001" }],
    [
      "a correction is in the case of what it cures",
      { corrects },
      { caseId: "case-00000003", correctsFilingId: corrects.filingId },
    ],
    ["its own case comes first", { caseId: "case-00000001", corrects }, { caseId: "case-00000001" }],
    [
      "by the number as it was written, and what it is about",
      { caseNumber: "C77000126", concerns: { kind: "hearing", id: "hearing-00000001" } },
      { caseId: null, caseNumber: "C77000126", concerns: { kind: "hearing", id: "hearing-00000001" } },
    ],
    [
      "what is paid for it is named",
      { kind: "ancillaryComplaint", fee: { kind: "deposit", amountCents: 8_000, exemption: null } },
      { kind: "ancillaryComplaint", fee: { kind: "deposit", amountCents: 8_000 } },
    ],
  ])("%s", async (_, change, expected) => {
    expect(await handedOver(change)).toMatchObject(expected);
  });
});
