import { beforeEach, describe, expect, test } from "vitest";
import { resetMail } from "@/lib/adapters/mail";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { testViewer } from "@/lib/filings/server/test-filing";
import { occurrence } from "@/lib/notifications/occurrence";
import { notify } from "@/lib/notifications/server/notify";
import { drain } from "@/lib/outbox/server/drain";
import { GIVE_UP_AFTER_MS } from "@/lib/outbox/retry-delay";
import { handlers } from "@/lib/worker/handlers";
import { mailbox, mailFaults, sendAll, withMail, writtenTo } from "../test-mail";

withMail();

const ADDRESS = "ilze.berzina-kenina@example.com";
let personId: string;

beforeEach(async () => {
  await db().mailMessage.deleteMany();
  await db().outboxMessage.deleteMany();
  ({ personId } = await testViewer());
  await writtenTo(personId, ADDRESS);
});

const told = (filingId = newId()): Promise<boolean> =>
  inTransaction((tx) =>
    notify(tx, {
      personId,
      kind: "filingRegistered",
      occurrence: occurrence.filingRegistered(filingId),
      subject: { filingId },
      occurredAt: new Date(),
    }),
  );
const mailStates = async () => (await db().mailMessage.findMany()).map(({ state }) => state);

test("an e-mail arrives once, with what a mail program needs to know", async () => {
  await told();
  await sendAll();
  await sendAll();
  const [mail, ...others] = await mailbox(ADDRESS);
  expect(others).toEqual([]);
  const row = await db().mailMessage.findFirstOrThrow();
  expect(mail).toMatchObject({
    messageId: `<${row.id}@sandbox.example>`,
    subject: "Jūsu iesniegums ir reģistrēts tiesu sistēmā",
    deliveries: 1,
  });
  expect(mail?.headers["auto-submitted"]).toBe("auto-generated");
  expect(new Date(mail?.headers["date"] ?? "").getTime()).toBe(
    Math.floor(row.createdAt.getTime() / 1000) * 1000,
  );
  expect(mail?.headers["content-type"]).toContain("multipart/alternative");
  expect(mail?.text).toContain("/lv/notifications");
  expect(mail?.html).toContain('lang="lv"');
  expect(row).toMatchObject({ state: "sent", lastError: null });
});

describe("nothing is lost and nothing doubled", () => {
  test("while the server is down or refuses for now, the e-mail waits and then leaves", async () => {
    for (let count = 0; count < 4; count += 1) await told();
    for (const fault of ["down", "refuse-temporarily"]) {
      await mailFaults({ [fault]: 100 });
      await sendAll();
      expect(await mailbox()).toEqual([]);
      expect(new Set(await mailStates())).toEqual(new Set(["queued"]));
    }
    const waiting = await db().outboxMessage.findMany({ where: { kind: "mail.send" } });
    expect(new Set(waiting.map(({ lastError }) => lastError))).toEqual(new Set(["unavailable"]));
    await mailFaults({});
    resetMail();
    await sendAll();
    expect((await mailbox(ADDRESS)).map(({ deliveries }) => deliveries)).toEqual([1, 1, 1, 1]);
    expect(new Set(await mailStates())).toEqual(new Set(["sent"]));
  });

  test("taken, but the answer was lost: it is sent again under the same Message-ID, and the mailbox has it once", async () => {
    await told();
    await mailFaults({ "answer-lost": 1 });
    await sendAll();
    expect(await mailStates()).toEqual(["queued"]);
    await sendAll();
    expect(await mailbox(ADDRESS)).toMatchObject([{ deliveries: 2 }]);
    expect(await mailStates()).toEqual(["sent"]);
  });

  test("after five failures nobody waits for the server any more", async () => {
    for (let count = 0; count < 8; count += 1) await told();
    await mailFaults({ down: 100 });
    await sendAll();
    await mailFaults({});
    // The way is still closed for half a minute: nothing leaves, nothing is lost.
    await sendAll();
    expect(await mailbox()).toEqual([]);
    expect(await db().outboxMessage.count({ where: { kind: "mail.send", state: "ready" } })).toBe(8);
  });
});

describe("what is refused for good", () => {
  test("the address: it is marked, and the person's other news stay in the inbox", async () => {
    await told();
    await mailFaults({ "refuse-recipient": 1 });
    await sendAll();
    expect(await mailStates()).toEqual(["failed"]);
    expect((await db().mailSetting.findUnique({ where: { personId } }))?.failingFrom).toBeInstanceOf(Date);
    expect(await db().notification.count({ where: { personId } })).toBe(1);
    await sendAll();
    expect(await mailbox()).toEqual([]);
  });

  test("the text: the address is not to blame", async () => {
    await told();
    await mailFaults({ "refuse-content": 1 });
    await sendAll();
    expect(await mailStates()).toEqual(["failed"]);
    expect(await db().mailSetting.findUnique({ where: { personId } })).toBeNull();
  });

  test("what could not leave in three days is given up, and the address is not to blame", async () => {
    await told();
    await db().outboxMessage.updateMany({
      data: { createdAt: new Date(Date.now() - GIVE_UP_AFTER_MS - 1_000) },
    });
    await mailFaults({ down: 100 });
    const [message] = await db().outboxMessage.findMany();
    await drain(message?.aggregate ?? "", handlers);
    expect(await mailStates()).toEqual(["failed"]);
    expect(await db().mailSetting.findUnique({ where: { personId } })).toBeNull();
  });
});

test("whatever an address holds, it is one recipient and begins no header", async () => {
  const hostile = "victim@example.com>\r\nBcc: all@example.com\r\nX: <a";
  await writtenTo(personId, hostile);
  await told();
  await sendAll();
  expect((await mailbox("all@example.com")).length).toBe(0);
  for (const { headers } of await mailbox()) expect(Object.keys(headers)).not.toContain("bcc");
});
