import { beforeEach, describe, expect, test } from "vitest";
import { addDays, dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { ExchangeUnavailable } from "@/lib/exchange/exchange-unavailable";
import { resetPolicies } from "@/lib/exchange/server/policy-of";
import { writtenTo } from "@/lib/mail/test-mail";
import { openedDetail } from "@/lib/notifications/server/opened-detail";
import { remindOfDefects } from "@/lib/filings/server/remind-of-defects";
import { atDesk, faults, fileClaim, readerCalled, withExchange } from "../test-exchange";
import { handleAll, nothingWaits, waitingEvents } from "../test-news";
import { casesOf } from "./cases-of";
import { handleExchangeEvent } from "./handle-exchange-event";
import { pullExchangeEvents } from "./pull-exchange-events";
import type { Reader } from "./reader";
import { remindOfHearings } from "./remind-of-hearings";

withExchange();

beforeEach(nothingWaits);

const kindsOf = async ({ viewer }: Reader): Promise<string[]> =>
  (await db().notification.findMany({ where: { personId: viewer.personId }, orderBy: { id: "asc" } })).map(
    ({ kind }) => kind,
  );

async function detailOf({ viewer }: Reader, kind: string) {
  const found = await db().notification.findFirstOrThrow({
    where: { personId: viewer.personId, kind },
    orderBy: { id: "desc" },
  });
  return openedDetail(found);
}

async function caseWhere(reader: Reader, status: string): Promise<string> {
  const list = await casesOf(reader);
  const found = list === "unavailable" ? undefined : list.value.find((one) => one.status === status);
  if (found === undefined) throw new Error(`No case is ${status}`);
  return found.caseId;
}

describe("a filing", () => {
  test("registered, left without progress with its term, told once in whatever order and however often", async () => {
    const ilze = await readerCalled("ilze");
    await writtenTo(ilze.viewer.personId, "ilze@example.com");
    const { filingId } = await fileClaim(ilze);
    await handleAll();
    expect(await kindsOf(ilze)).toEqual(["filingRegistered"]);
    await atDesk(`filings/${filingId}`, "register");
    await handleAll();
    expect(await kindsOf(ilze)).toEqual(["filingRegistered", "filingOpened"]);
    await atDesk(`filings/${filingId}`, "leave-without-progress", {
      defects: [{ field: "facts", text: "Nav pamatojuma." }],
    });
    await handleAll();
    const told = ["filingRegistered", "filingOpened", "filingLeftWithoutProgress"];
    expect(await kindsOf(ilze)).toEqual(told);
    expect((await detailOf(ilze, "filingLeftWithoutProgress")).cureBy).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const events = await db().inboxEvent.findMany({ where: { source: "exchange" } });
    await db().inboxEvent.updateMany({ data: { state: "ready" } });
    for (const { eventId } of [...events].reverse()) await handleExchangeEvent({ eventId });
    expect(await kindsOf(ilze)).toEqual(told);
    expect(await db().mailMessage.count()).toBe(told.length);
  });

  test("its term is recalled seven and two days ahead, each once, and not after it", async () => {
    const ilze = await readerCalled("ilze");
    const { filingId } = await fileClaim(ilze);
    await atDesk(`filings/${filingId}`, "register");
    await atDesk(`filings/${filingId}`, "leave-without-progress", {
      defects: [{ field: "facts", text: "Nav pamatojuma." }],
    });
    await handleAll();
    const { cureBy = "" } = await detailOf(ilze, "filingLeftWithoutProgress");
    const ahead = (days: number): Date => new Date(Date.parse(`${cureBy}T12:00:00Z`) - days * 86_400_000);
    const recalled = async (days: number): Promise<number> => {
      await remindOfDefects(ahead(days));
      await Promise.all([remindOfDefects(ahead(days)), remindOfDefects(ahead(days))]);
      return (await kindsOf(ilze)).filter((kind) => kind === "cureByNear").length;
    };
    const counts = [];
    for (const days of [8, 7, 6, 3, 2, 1, 0, -1]) counts.push(await recalled(days));
    expect(counts).toEqual([0, 1, 1, 1, 2, 2, 2, 2]);
  });
});

describe("a case", () => {
  test("a document, a hearing and a ruling are told to everybody in it who uses the portal, and to nobody else", async () => {
    const [janis, andris, liga] = [
      await readerCalled("janis"),
      await readerCalled("andris"),
      await readerCalled("liga"),
    ];
    const caseId = await caseWhere(janis, "judgmentDateSet");
    await atDesk(`cases/${caseId}`, "document", { title: "Paziņojums", text: "Tiesa informē." });
    await handleAll();
    await atDesk(`cases/${caseId}`, "judgment", { outcome: "granted" });
    await handleAll();
    for (const reader of [janis, andris])
      expect(await kindsOf(reader)).toEqual(["caseDocument", "rulingIssued"]);
    // Which case, without having opened the list of cases.
    expect((await detailOf(andris, "rulingIssued")).caseNumber).toMatch(/^C\d+$/);
    expect(await kindsOf(liga)).toEqual([]);
    expect(await db().notification.count()).toBe(4);
  });

  test("while the platform is silent nobody is told; then everybody, once", async () => {
    const emma = await readerCalled("emma");
    const caseId = await caseWhere(emma, "hearingSet");
    await atDesk(`cases/${caseId}`, "document", { title: "Paziņojums", text: "Tiesa informē." });
    await pullExchangeEvents();
    await faults({ kind: "down" });
    const events = await waitingEvents();
    expect(events.length).toBeGreaterThan(0);
    for (const { eventId } of events)
      await handleExchangeEvent({ eventId }).catch((error: unknown) => {
        expect(error).toBeInstanceOf(ExchangeUnavailable);
      });
    expect(await kindsOf(emma)).toEqual([]);
    await faults();
    resetPolicies();
    await handleAll();
    expect(await kindsOf(emma)).toEqual(["caseDocument"]);
  });

  test("a case that the platform no longer tells of holds nothing up", async () => {
    const emma = await readerCalled("emma");
    const caseId = await caseWhere(emma, "hearingSet");
    await atDesk(`cases/${caseId}`, "document", { title: "Paziņojums", text: "Tiesa informē." });
    await pullExchangeEvents();
    const [event] = await waitingEvents();
    const body = Buffer.from(event?.raw ?? [])
      .toString("utf8")
      .replaceAll(caseId, "no-such-case");
    await db().inboxEvent.updateMany({
      where: { eventId: event?.eventId ?? "" },
      data: { raw: Uint8Array.from(Buffer.from(body, "utf8")) },
    });
    await handleExchangeEvent({ eventId: event?.eventId ?? "" });
    expect(await kindsOf(emma)).toEqual([]);
  });

  test("a hearing is told with its time, and recalled the day before, once, if it still is to take place", async () => {
    const emma = await readerCalled("emma");
    const caseId = await caseWhere(emma, "hearingSet");
    const day = addDays(dayInRiga(new Date()), 40);
    await atDesk(`cases/${caseId}`, "hearing", { day, hour: 10, hall: "12", mode: "inPerson" });
    await handleAll();
    expect((await kindsOf(emma)).filter((kind) => kind.startsWith("hearing")).length).toBeGreaterThanOrEqual(
      1,
    );
    const { startsAt = "" } = await detailOf(emma, "hearingSet");
    const dayBefore = new Date(Date.parse(startsAt) - 86_400_000);
    expect(await remindOfHearings(new Date(dayBefore.getTime() - 86_400_000))).toBe(0);
    expect(await remindOfHearings(dayBefore)).toBe(1);
    expect(await remindOfHearings(dayBefore)).toBe(0);
    const { caseNumber } = await detailOf(emma, "hearingSet");
    expect(await detailOf(emma, "hearingTomorrow")).toEqual({ startsAt, caseNumber });
  });
});
