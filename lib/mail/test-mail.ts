import "server-only";
import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { resetMail } from "@/lib/adapters/mail";
import { db } from "@/lib/db/database";
import { seal } from "@/lib/db/seal";
import { emptyDatabase } from "@/lib/db/test-database";
import { drain } from "@/lib/outbox/server/drain";
import { handlers } from "@/lib/worker/handlers";
import { type RunningMail, startMail } from "@/sandbox/mail/start-mail";
import type { Mail } from "@/sandbox/mail/store";

let sandbox: RunningMail | undefined;

/** Starts the mail sandbox for a test file; every test begins with empty mailboxes and no faults. */
export function withMail(): void {
  beforeAll(async () => {
    sandbox = await startMail({ port: 0, smtpPort: 0, databaseUrl: await emptyDatabase() });
    vi.stubEnv("MAIL_URL", sandbox.smtpUrl);
  });
  beforeEach(async () => {
    resetMail();
    await mailFaults({});
    await atSandbox("/sandbox/mails", { method: "DELETE" });
  });
  afterAll(async () => {
    await sandbox?.close();
  });
}

async function atSandbox(path: string, init?: RequestInit): Promise<unknown> {
  const answer = await fetch(new URL(path, sandbox?.url), init);
  if (!answer.ok) throw new Error(`${path} answers ${String(answer.status)}`);
  return answer.json();
}

/** What lies in a mailbox, the newest first; in all of them when none is named. */
export async function mailbox(to?: string): Promise<Mail[]> {
  const query = to === undefined ? "" : `?${new URLSearchParams({ to }).toString()}`;
  const { items } = (await atSandbox(`/sandbox/mails${query}`)) as { items: Mail[] };
  return items;
}

/** Switches these faults on for so many uses, and all others off. */
export async function mailFaults(on: Record<string, number>, more: object = {}): Promise<void> {
  await atSandbox("/sandbox/faults", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ on, ...more }),
  });
}

/** What the worker would do with every e-mail whose time has come; `now` makes the time come. */
export async function sendAll(): Promise<void> {
  const waiting = await db().outboxMessage.findMany({
    where: { kind: "mail.send", state: { in: ["ready", "sending"] } },
    select: { id: true, aggregate: true },
  });
  await db().outboxMessage.updateMany({
    where: { id: { in: waiting.map(({ id }) => id) } },
    data: { nextAt: new Date(0) },
  });
  for (const { aggregate } of waiting) await drain(aggregate, handlers);
}

/** Gives a person a confirmed address. */
export async function writtenTo(personId: string, address: string, language = "lv"): Promise<void> {
  const email = seal(address, { table: "person", column: "email", id: personId });
  await db().person.update({ where: { id: personId }, data: { email, language } });
}
