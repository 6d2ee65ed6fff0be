import { beforeEach, describe, expect, test } from "vitest";
import { addDays, dayInRiga } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { ExchangeUnavailable } from "@/lib/exchange/exchange-unavailable";
import { openSession } from "@/lib/identity/server/open-session";
import { mailContent } from "@/lib/mail/mail-content";
import { writtenTo } from "@/lib/mail/test-mail";
import { inboxOfViewer } from "@/lib/notifications/server/inbox-of-viewer";
import { atDesk, faults, fileClaim, readerCalled, withExchange } from "../test-exchange";
import { handleAll, nothingWaits } from "../test-news";
import { firstCaseOf, told } from "../test-reading";
import { actingInBackground } from "./acting-in-background";
import { casesOf } from "./cases-of";
import type { Reader } from "./reader";
import { remindOfCures } from "./remind-of-cures";
import { runningTerm } from "./running-term";
import { tellRunning } from "./tell-running";

const DAY_MS = 86_400_000;

withExchange();

beforeEach(nothingWaits);

const inbox = async ({ viewer }: Reader) =>
  (await inboxOfViewer(viewer, { show: "all", before: undefined, done: undefined })).items;

describe("whoever comes later than the court's news", () => {
  test("is told of the term that runs, once, with its day and its case, and by e-mail", async () => {
    const janis = await readerCalled("janis");
    await writtenTo(janis.viewer.personId, "janis@example.com");
    const { personId } = janis.viewer;
    await Promise.all([tellRunning(personId), tellRunning(personId)]);
    expect(await tellRunning(personId)).toBe(0);
    const caseId = await firstCaseOf(janis, "leftWithoutProgress");
    const caseNumber = told(await casesOf(janis)).find((one) => one.caseId === caseId)?.caseNumber;
    const items = await inbox(janis);
    expect(items.filter(({ kind }) => kind === "filingLeftWithoutProgress")).toMatchObject([
      { caseId, path: `/cases/${caseId}`, isRead: false, detail: { caseNumber, cureBy: expect.any(String) } },
    ]);
    expect(await db().mailMessage.count({ where: { template: "filingLeftWithoutProgress" } })).toBe(1);
  });

  test("is reminded of its end a week and two days before, once each", async () => {
    const janis = await readerCalled("janis");
    const { personId } = janis.viewer;
    await tellRunning(personId);
    const cureBy = (await inbox(janis)).find(({ kind }) => kind === "filingLeftWithoutProgress")?.detail
      .cureBy;
    const before = (days: number) => new Date(Date.parse(`${cureBy ?? ""}T09:00:00Z`) - days * DAY_MS);
    expect(await remindOfCures(before(8))).toBe(0);
    expect(await Promise.all([remindOfCures(before(7)), remindOfCures(before(6))])).toContain(1);
    expect(await remindOfCures(before(3))).toBe(0);
    expect(await remindOfCures(before(2))).toBe(1);
    expect(await remindOfCures(before(0))).toBe(0);
    expect(await remindOfCures(before(-1))).toBe(0);
    const reminders = (await inbox(janis)).filter(({ kind }) => kind === "cureByNear");
    const caseId = await firstCaseOf(janis, "leftWithoutProgress");
    expect(reminders.map((item) => [item.caseId, item.detail.cureBy])).toEqual([
      [caseId, cureBy],
      [caseId, cureBy],
    ]);
    await db().notification.deleteMany({ where: { kind: "cureByNear" } });
    await faults({ kind: "down" });
    await expect(remindOfCures(before(2))).rejects.toBeInstanceOf(ExchangeUnavailable);
  });

  test("is told nothing of a term that is over, and nothing of other people's", async () => {
    const [janis, liga] = [await readerCalled("janis"), await readerCalled("liga")];
    await tellRunning(janis.viewer.personId, new Date(Date.now() + 60 * 86_400_000));
    expect((await inbox(janis)).map(({ kind }) => kind)).not.toContain("filingLeftWithoutProgress");
    expect(await tellRunning(liga.viewer.personId)).toBe(0);
    expect(await inbox(liga)).toEqual([]);
  });

  test("is told of a hearing that is set, once, whether it or the event comes first", async () => {
    const emma = await readerCalled("emma");
    const caseId = await firstCaseOf(emma, "hearingSet");
    const day = addDays(dayInRiga(new Date()), 41);
    await atDesk(`cases/${caseId}`, "hearing", { day, hour: 10, hall: "12", mode: "inPerson" });
    await tellRunning(emma.viewer.personId);
    const before = await inbox(emma);
    expect(before.filter(({ kind }) => kind === "hearingSet").length).toBeGreaterThanOrEqual(1);
    expect(before.every(({ detail }) => detail.caseNumber !== undefined)).toBe(true);
    await handleAll();
    await tellRunning(emma.viewer.personId);
    const sets = (items: typeof before) => items.filter(({ kind }) => kind === "hearingSet");
    expect(sets(await inbox(emma))).toEqual(sets(before));
  });

  test("hears nothing twice of what was filed through the portal", async () => {
    const ilze = await readerCalled("ilze");
    const { filingId } = await fileClaim(ilze);
    await atDesk(`filings/${filingId}`, "register");
    await atDesk(`filings/${filingId}`, "leave-without-progress", {
      defects: [{ field: "facts", text: "Nav pamatojuma." }],
    });
    await handleAll();
    await tellRunning(ilze.viewer.personId);
    const terms = (await inbox(ilze)).filter(({ kind }) => kind === "filingLeftWithoutProgress");
    expect(terms.filter((item) => item.path === `/filings/${filingId}`)).toHaveLength(1);
    expect(new Set(terms.map(({ caseId }) => caseId)).size).toBe(terms.length);
  });

  test("is not reminded of a term that has ended otherwise", async () => {
    const janis = await readerCalled("janis");
    const { personId } = janis.viewer;
    await tellRunning(personId);
    const caseId = await firstCaseOf(janis, "leftWithoutProgress");
    const term = await runningTerm(await actingInBackground(personId), caseId, new Date());
    if (term === null) throw new Error("No term runs");
    await atDesk(`filings/${term.platformFilingId}`, "deem-not-filed", { reason: "Trūkumi nav novērsti." });
    const near = new Date(Date.parse(`${term.cureBy}T09:00:00Z`) - 2 * DAY_MS);
    expect(await remindOfCures(near)).toBe(0);
    expect((await inbox(janis)).map(({ kind }) => kind)).not.toContain("cureByNear");
    // That the claim is deemed not filed is news of its own: once, however often the case is looked at.
    await writtenTo(personId, "janis@example.com");
    await tellRunning(personId);
    await tellRunning(personId);
    const ended = (await inbox(janis)).filter(({ kind }) => kind === "filingDeemedNotFiled");
    expect(ended).toMatchObject([{ caseId, path: `/cases/${caseId}` }]);
    expect(await db().mailMessage.count({ where: { template: "filingDeemedNotFiled" } })).toBe(1);
    // What ended long ago is no news.
    const later = await readerCalled("janis");
    await tellRunning(later.viewer.personId, new Date(Date.now() + 31 * DAY_MS));
    expect((await inbox(later)).map(({ kind }) => kind)).not.toContain("filingDeemedNotFiled");
  });

  test("while the platform is silent nothing is told, and the job comes again", async () => {
    const janis = await readerCalled("janis");
    await faults({ kind: "down" });
    await expect(tellRunning(janis.viewer.personId)).rejects.toBeInstanceOf(ExchangeUnavailable);
    expect(await inbox(janis)).toEqual([]);
  });
});

test("a sign-in wakes the worker, a step-up does not", async () => {
  const signIn = {
    issuer: "https://login.test",
    subject: newId(),
    givenName: "Jānis",
    familyName: "Kalniņš",
    personalCode: "320000-00000",
    acr: "high" as const,
    authTime: new Date(),
    idpSession: null,
  };
  const session = { signIn, idToken: "x", device: null, language: "lv" as const, replaces: null };
  const open = (isStepUp: boolean) => openSession({ ...session, isStepUp, now: new Date(), requestId: null });
  const jobs = async () =>
    (
      await db().$queryRaw<{ key: string }[]>`
        SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'running.tell'`
    ).length;
  await db().$executeRaw`SELECT graphile_worker.complete_jobs(array_agg(id)) FROM graphile_worker.jobs`;
  await open(true);
  expect(await jobs()).toBe(0);
  await open(false);
  await open(false);
  expect(await jobs()).toBe(1);
});

test("an e-mail of it says the day and not the case", () => {
  const values = { cureBy: "2026-12-09", caseNumber: "C77000126" };
  const { text } = mailContent({
    template: "filingLeftWithoutProgress",
    language: "lv",
    values,
    origin: "https://portal.example",
  });
  expect(text).not.toContain("C77000126");
});
