import { beforeEach, describe, expect, test } from "vitest";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { testViewer } from "@/lib/filings/server/test-filing";
import { writtenTo } from "@/lib/mail/test-mail";
import { ALWAYS_SENT, GROUP_OF, NEWS_KINDS, type NewsKind, OPTIONAL_GROUPS } from "../news";
import { occurrence } from "../occurrence";
import { chooseMail, stopMail } from "./choose-mail";
import { notify } from "./notify";

let viewer: Awaited<ReturnType<typeof testViewer>>;
beforeEach(async () => {
  await db().mailMessage.deleteMany();
  await db().outboxMessage.deleteMany();
  viewer = await testViewer();
});

const tell = (kind: NewsKind, name: string, personId = viewer.personId): Promise<boolean> =>
  inTransaction((tx) =>
    notify(tx, {
      personId,
      kind,
      occurrence: name,
      subject: { caseId: "case-0001" },
      detail: { cureBy: "2026-12-20" },
      occurredAt: new Date(),
    }),
  );

const counts = async () => ({
  inbox: await db().notification.count({ where: { personId: viewer.personId } }),
  mails: await db().mailMessage.count(),
  outbox: await db().outboxMessage.count({ where: { kind: "mail.send" } }),
});

describe("exactly once", () => {
  test("told again, one by one: one entry, one e-mail, one message", async () => {
    await writtenTo(viewer.personId, "ilze@example.com");
    const name = occurrence.caseEvent(newId());
    expect(await tell("caseDocument", name)).toBe(true);
    for (let time = 0; time < 5; time += 1) expect(await tell("caseDocument", name)).toBe(false);
    expect(await counts()).toEqual({ inbox: 1, mails: 1, outbox: 1 });
  });

  test("told by forty at the same moment, of ten things: ten", async () => {
    await writtenTo(viewer.personId, "ilze@example.com");
    const names = Array.from({ length: 10 }, () => occurrence.caseEvent(newId()));
    const told = await Promise.all(
      [...names, ...names, ...names, ...names].map((name) => tell("caseDocument", name)),
    );
    expect(told.filter(Boolean)).toHaveLength(10);
    expect(await counts()).toEqual({ inbox: 10, mails: 10, outbox: 10 });
  });

  test("the same thing told to two people is news to each", async () => {
    const other = await testViewer("andris");
    const name = occurrence.caseEvent(newId());
    expect(await tell("caseDocument", name)).toBe(true);
    expect(await tell("caseDocument", name, other.personId)).toBe(true);
  });

  test("what is rolled back leaves neither entry nor e-mail nor message, and is news the next time", async () => {
    await writtenTo(viewer.personId, "ilze@example.com");
    const name = occurrence.filingRegistered(newId());
    const failing = inTransaction(async (tx) => {
      await notify(tx, {
        personId: viewer.personId,
        kind: "filingRegistered",
        occurrence: name,
        subject: {},
        occurredAt: new Date(),
      });
      throw new Error("afterwards");
    });
    await expect(failing).rejects.toThrow("afterwards");
    expect(await counts()).toEqual({ inbox: 0, mails: 0, outbox: 0 });
    expect(await tell("filingRegistered", name)).toBe(true);
  });
});

describe("who gets an e-mail", () => {
  test("without an address there is the inbox, and nothing else", async () => {
    await tell("filingLeftWithoutProgress", occurrence.caseEvent(newId()));
    expect(await counts()).toEqual({ inbox: 1, mails: 0, outbox: 0 });
  });

  test("what is switched off stays in the inbox; a notice of defects cannot be switched off", async () => {
    await writtenTo(viewer.personId, "ilze@example.com");
    await chooseMail([], { viewer, requestId: "test" });
    for (const kind of NEWS_KINDS) await tell(kind, occurrence.caseEvent(newId()));
    const always = NEWS_KINDS.filter((kind) => GROUP_OF[kind] === ALWAYS_SENT);
    expect(always).toContain("filingLeftWithoutProgress");
    expect(await counts()).toEqual({
      inbox: NEWS_KINDS.length,
      mails: always.length,
      outbox: always.length,
    });
    await chooseMail(OPTIONAL_GROUPS, { viewer, requestId: "test" });
    await tell("caseDocument", occurrence.caseEvent(newId()));
    expect((await counts()).mails).toBe(always.length + 1);
  });

  test("whoever stops e-mails has none sent that still waited", async () => {
    await writtenTo(viewer.personId, "ilze@example.com");
    await tell("caseDocument", occurrence.caseEvent(newId()));
    await stopMail({ viewer, requestId: "test" });
    await tell("caseDocument", occurrence.caseEvent(newId()));
    expect(await counts()).toMatchObject({ inbox: 2, mails: 0 });
    expect((await db().person.findUniqueOrThrow({ where: { id: viewer.personId } })).email).toBeNull();
  });
});

test("in the database neither the address nor the term can be read", async () => {
  await writtenTo(viewer.personId, "ilze@example.com");
  await tell("filingLeftWithoutProgress", occurrence.caseEvent(newId()));
  const [{ all } = { all: "" }] = await db().$queryRaw<{ all: string }[]>`
    SELECT (SELECT string_agg(n::text, ' ') FROM notification n) || (SELECT string_agg(m::text, ' ') FROM mail_message m)
      || (SELECT string_agg(o::text, ' ') FROM outbox_message o) AS all`;
  const bytes = Buffer.from(
    all.replaceAll(/\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, "hex").toString("latin1")),
  );
  for (const secret of ["ilze@example.com", "2026-12-20"]) {
    expect(all).not.toContain(secret);
    expect(bytes.toString("latin1")).not.toContain(secret);
  }
});
