import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { unseal } from "@/lib/db/seal";
import { testViewer } from "@/lib/filings/server/test-filing";
import { dataOfViewer } from "@/lib/identity/server/data-of-viewer";
import type { Viewer } from "@/lib/identity/viewer";
import { mailToken } from "@/lib/mail/server/mail-token";
import { mailbox, sendAll, withMail } from "@/lib/mail/test-mail";
import { INBOX_PAGE, type InboxQuery } from "../inbox";
import { changeAddress } from "./change-address";
import { addressOfToken, confirmAddress } from "./confirm-address";
import { inboxOfViewer } from "./inbox-of-viewer";
import { mailSettingsOfViewer } from "./mail-settings-of-viewer";
import { markAllRead, markRead } from "./mark-read";
import { notify } from "./notify";

withMail();

const ALL: InboxQuery = { show: "all", before: undefined, done: undefined };
let ilze: Viewer;
let andris: Viewer;

beforeEach(async () => {
  await db().mailMessage.deleteMany();
  await db().outboxMessage.deleteMany();
  [ilze, andris] = [await testViewer(), await testViewer("andris")];
});

async function tell({ personId }: Viewer, count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await inTransaction((tx) =>
      notify(tx, {
        personId,
        kind: "hearingSet",
        occurrence: newId(),
        subject: { caseId: "case-0001" },
        detail: { startsAt: "2026-12-22T08:30:00.000Z" },
        occurredAt: new Date(),
      }),
    );
  }
}

describe("the inbox", () => {
  test("page after page has everything once, the newest first", async () => {
    await tell(ilze, INBOX_PAGE * 2 + 3);
    const seen: string[] = [];
    let before: string | undefined;
    for (let page = 0; page < 5; page += 1) {
      const { items, next } = await inboxOfViewer(ilze, { ...ALL, before });
      seen.push(...items.map(({ id }) => id));
      if (next === null) break;
      before = next;
    }
    expect(seen).toHaveLength(INBOX_PAGE * 2 + 3);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
  });

  test("says what it is of, opened again, and leads to the hearings of the case", async () => {
    await tell(ilze, 1);
    const { items, next } = await inboxOfViewer(ilze, ALL);
    expect(next).toBeNull();
    expect(items).toMatchObject([
      { detail: { startsAt: "2026-12-22T08:30:00.000Z" }, isRead: false, path: "/cases/case-0001/hearings" },
    ]);
  });

  test("another's is not there: neither seen, nor marked, nor counted", async () => {
    await tell(ilze, 2);
    expect((await inboxOfViewer(andris, ALL)).items).toEqual([]);
    const [first] = (await inboxOfViewer(ilze, ALL)).items;
    expect(await markRead(first?.id ?? "", { viewer: andris, requestId: "test" })).toEqual({
      ok: false,
      refusal: "notFound",
    });
    expect(await markAllRead({ viewer: andris, requestId: "test" })).toBe(0);
    expect((await inboxOfViewer(ilze, { ...ALL, show: "unread" })).items).toHaveLength(2);
    // A place in another's inbox gives no way into it.
    expect((await inboxOfViewer(andris, { ...ALL, before: first?.id })).items).toEqual([]);
  });

  test("marked once or twice, one or all", async () => {
    await tell(ilze, 3);
    const [first] = (await inboxOfViewer(ilze, ALL)).items;
    const by = { viewer: ilze, requestId: "test" };
    for (let time = 0; time < 2; time += 1) expect((await markRead(first?.id ?? "", by)).ok).toBe(true);
    expect((await inboxOfViewer(ilze, { ...ALL, show: "unread" })).items).toHaveLength(2);
    expect(await markAllRead(by)).toBe(2);
    expect((await inboxOfViewer(ilze, { ...ALL, show: "unread" })).items).toEqual([]);
    expect(
      await db().auditEntry.count({ where: { personId: ilze.personId, action: "notification.read" } }),
    ).toBe(1);
  });

  test("is in one's own data", async () => {
    await tell(ilze, 1);
    const data = await dataOfViewer(ilze, new Date());
    expect(data.notifications).toMatchObject([{ kind: "hearingSet", caseId: "case-0001", readAt: null }]);
    expect((await dataOfViewer(andris, new Date())).notifications).toEqual([]);
  });
});

describe("the e-mail address", () => {
  const by = () => ({ viewer: ilze, language: "lv" as const, requestId: "test" });
  const asked = async (): Promise<string> => {
    await sendAll();
    const [mail] = await mailbox("ilze@example.com");
    return /token=([\w.-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
  };
  const stored = async (): Promise<string | null> => {
    const { email, id } = await db().person.findUniqueOrThrow({ where: { id: ilze.personId } });
    return email === null ? null : unseal(email, { table: "person", column: "email", id });
  };

  test("is used only once its own link was opened by the same person", async () => {
    expect((await changeAddress("ilze@example.com", by())).ok).toBe(true);
    expect(await stored()).toBeNull();
    expect((await mailSettingsOfViewer(ilze)).pending).toBe("ilze@example.com");
    const token = await asked();
    expect(await addressOfToken(token, ilze)).toBe("ilze@example.com");
    expect(await addressOfToken(token, andris)).toBeUndefined();
    expect((await confirmAddress(token, { viewer: andris, requestId: "test" })).ok).toBe(false);
    expect((await confirmAddress(token, { viewer: ilze, requestId: "test" })).ok).toBe(true);
    expect(await stored()).toBe("ilze@example.com");
    expect((await confirmAddress(token, { viewer: ilze, requestId: "test" })).ok).toBe(false);
    expect(await mailSettingsOfViewer(ilze)).toMatchObject({ address: "ilze@example.com", pending: null });
  });

  test("a newer wish makes the older link worthless, and so do 48 hours", async () => {
    await changeAddress("ilze@example.com", by());
    const first = await asked();
    await changeAddress("ilze@example.com", by());
    expect(await addressOfToken(first, ilze)).toBeUndefined();
    const second = await asked();
    expect(await addressOfToken(second, ilze)).toBe("ilze@example.com");
    await db().addressChange.updateMany({ data: { createdAt: new Date(Date.now() - 48 * 3_600_000 - 1) } });
    expect((await confirmAddress(second, { viewer: ilze, requestId: "test" })).ok).toBe(false);
    expect((await mailSettingsOfViewer(ilze)).pending).toBeNull();
  });

  test("a guessed token, one of another purpose or of another row confirms nothing", async () => {
    await changeAddress("ilze@example.com", by());
    const { id } = await db().addressChange.findFirstOrThrow({ where: { personId: ilze.personId } });
    const good = mailToken("address.confirm", id);
    const forged = [
      "",
      id,
      `${id}.${"A".repeat(43)}`,
      mailToken("follow.confirm", id),
      mailToken("address.confirm", newId()),
      `${good}x`,
      good.slice(0, -1),
    ];
    for (const token of forged) expect(await addressOfToken(token, ilze)).toBeUndefined();
    expect(await addressOfToken(good, ilze)).toBe("ilze@example.com");
  });

  test("no mailbox is flooded: the sixth link to one address in a day is refused, whoever asks", async () => {
    const results = [];
    for (const viewer of [ilze, ilze, ilze, andris, andris, andris])
      results.push(await changeAddress("flooded@example.com", { viewer, language: "en", requestId: "test" }));
    expect(results.filter(({ ok }) => ok)).toHaveLength(5);
    expect(results.at(-1)).toEqual({ ok: false, refusal: "tooMany" });
  });

  test.each([
    ["", "required"],
    ["x".repeat(10_000), "tooLong"],
    ["a@b.lv\r\nBcc: c@d.lv", "notAnEmail"],
  ])("%# is refused and nothing is written", async (typed, refusal) => {
    expect(await changeAddress(typed, by())).toEqual({ ok: false, refusal });
    expect(await db().mailMessage.count()).toBe(0);
  });
});
