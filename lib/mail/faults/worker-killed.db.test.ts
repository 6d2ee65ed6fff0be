import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { emptyDatabase } from "@/lib/db/test-database";
import { endProcesses, type FaultProcess, startProcess, until } from "@/lib/filings/faults/test-process";
import { testViewer } from "@/lib/filings/server/test-filing";
import { occurrence } from "@/lib/notifications/occurrence";
import { notify } from "@/lib/notifications/server/notify";
import { type RunningMail, startMail } from "@/sandbox/mail/start-mail";
import type { Mail } from "@/sandbox/mail/store";
import { writtenTo } from "../test-mail";

let sandbox: RunningMail;
let personId: string;

beforeAll(async () => {
  sandbox = await startMail({ port: 0, smtpPort: 0, databaseUrl: await emptyDatabase() });
  process.env["MAIL_URL"] = sandbox.smtpUrl;
  ({ personId } = await testViewer());
  await writtenTo(personId, "ilze@example.com");
});
afterAll(() => sandbox.close());
afterEach(endProcesses);

const worker = (fault?: string): FaultProcess =>
  startProcess({ program: "lib/worker/main.ts", environment: process.env, fault });

async function mailbox(): Promise<Mail[]> {
  const answer = await fetch(`${sandbox.url}/sandbox/mails?to=ilze@example.com`);
  return ((await answer.json()) as { items: Mail[] }).items;
}

/** The holds of the dead workers have run out, without anybody waiting a minute for it. */
const leasesEnd = () =>
  db().outboxMessage.updateMany({ where: { state: { not: "sent" } }, data: { nextAt: new Date(0) } });

async function tellSome(count: number): Promise<void> {
  for (let number = 0; number < count; number += 1) {
    await inTransaction((tx) =>
      notify(tx, {
        personId,
        kind: "caseDocument",
        occurrence: occurrence.caseEvent(newId()),
        subject: { caseId: "case-0001" },
        occurredAt: new Date(),
      }),
    );
  }
}

const sent = () => db().mailMessage.count({ where: { state: "sent" } });

test(
  "killed before sending and after the server has taken it, again and again: the mailbox has each e-mail once",
  { timeout: 300_000 },
  async () => {
    await tellSome(12);
    for (const point of ["mail.beforeSend", "mail.beforeMark", "mail.beforeSend", "mail.beforeMark"]) {
      expect(await worker(`kill:${point}`).ended).toBe("SIGKILL");
      await leasesEnd();
      await tellSome(2);
    }
    const next = worker();
    await until("everything is sent", async () => (await sent()) === 20);
    const mails = await mailbox();
    const inbox = await db().notification.count({ where: { personId } });
    expect({
      inbox,
      mails: mails.length,
      ids: new Set(mails.map(({ messageId }) => messageId)).size,
    }).toEqual({
      inbox: 20,
      mails: 20,
      ids: 20,
    });
    // The workers that died after the server had taken the e-mail were followed by one that sent it again.
    expect(mails.filter(({ deliveries }) => deliveries > 1).length).toBeGreaterThanOrEqual(1);
    expect(await next.stop()).toBe("0");
  },
);

test("two workers at once send nothing twice", { timeout: 180_000 }, async () => {
  const before = (await mailbox()).length;
  const workers = [worker(), worker()];
  await tellSome(15);
  await until("everything is sent", async () => (await sent()) === before + 15);
  const mails = await mailbox();
  expect(mails).toHaveLength(before + 15);
  expect(mails.slice(0, 15).map(({ deliveries }) => deliveries)).toEqual(Array.from({ length: 15 }, () => 1));
  expect(await Promise.all(workers.map(({ stop }) => stop()))).toEqual(["0", "0"]);
});
