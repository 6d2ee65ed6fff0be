import { expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { chooseMail } from "@/lib/notifications/server/choose-mail";
import { inboxOfViewer } from "@/lib/notifications/server/inbox-of-viewer";
import { draftExpiry } from "../draft-life";
import { remindOfDrafts } from "./remind-of-drafts";
import { testDraft, testViewer } from "./test-filing";

const DAY = 86_400_000;
const ALL = { show: "all", before: undefined, done: undefined } as const;

test("a draft is told of 14 and 3 days ahead, each once; saved again it begins anew", async () => {
  const viewer = await testViewer();
  const id = await testDraft(viewer);
  const saved = new Date("2026-03-01T10:00:00Z");
  const keep = (at: Date) =>
    db().draft.update({ where: { id }, data: { savedAt: at, expiresAt: draftExpiry(at) } });
  await keep(saved);
  const ahead = (from: Date, days: number): Date => new Date(draftExpiry(from).getTime() - days * DAY);
  const counts: number[] = [];
  for (const days of [20, 14, 13, 4, 3, 1]) {
    await remindOfDrafts(ahead(saved, days));
    await remindOfDrafts(ahead(saved, days));
    counts.push(await db().notification.count({ where: { personId: viewer.personId } }));
  }
  expect(counts).toEqual([0, 1, 1, 1, 2, 2]);
  const again = new Date("2026-08-27T10:00:00Z");
  await keep(again);
  expect(await remindOfDrafts(ahead(saved, 0))).toBe(0);
  expect(await remindOfDrafts(ahead(again, 14))).toBe(1);
  const { items } = await inboxOfViewer(viewer, ALL);
  expect(items).toHaveLength(3);
  expect(items[0]).toMatchObject({
    kind: "draftEnding",
    path: `/forms/simplified-money-claim/${id}`,
    detail: { endsOn: "2027-02-23" },
  });
});

test("a draft that was filed or has ended is told of no more, and its message leads to the list", async () => {
  const viewer = await testViewer();
  const id = await testDraft(viewer);
  const soon = new Date(Date.now() + 5 * DAY);
  const savedAt = new Date(Date.now() - 175 * DAY);
  await db().draft.update({ where: { id }, data: { savedAt, expiresAt: soon } });
  await chooseMail([], { viewer, requestId: "test" });
  await remindOfDrafts();
  await db().draft.update({ where: { id }, data: { state: "filed" } });
  await remindOfDrafts(new Date(Date.now() + 3 * DAY));
  const { items } = await inboxOfViewer(viewer, ALL);
  expect(items).toMatchObject([{ kind: "draftEnding", path: "/cases" }]);
});
