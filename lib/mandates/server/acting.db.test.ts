import { describe, expect, test } from "vitest";
import { handleExchangeEvent } from "@/lib/cases/server/handle-exchange-event";
import { pullExchangeEvents } from "@/lib/cases/server/pull-exchange-events";
import type { Reader } from "@/lib/cases/server/reader";
import { faults, readerCalled, withExchange } from "@/lib/cases/test-exchange";
import { addDays, dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import { ExchangeUnavailable } from "@/lib/exchange/exchange-unavailable";
import { actingUnder } from "@/lib/exchange/acting-context";
import { fetchMyData } from "@/lib/exchange/server/fetch-my-data";
import { ended, granted, mandateFor, signedIn } from "../test-mandates";
import { authorityOf } from "./authority-of";
import { chooseActingFor } from "./choose-acting-for";
import { mandateOf } from "./mandate-of";
import { mandatesOf } from "./mandates-of";

withExchange();

const DOWN = { kind: "down" };

const age = ({ viewer: { personId } }: Reader, ms = 40_000) =>
  db().registerCopy.updateMany({
    where: { personId },
    data: { fetchedAt: new Date(Date.now() - ms) },
  });

const journal = async ({ viewer: { personId } }: Reader) =>
  (await db().auditEntry.findMany({ where: { personId }, orderBy: { seq: "asc" } })).map(
    ({ action, subjectId }) => [action, subjectId],
  );

/** What the worker does with the events that have come. */
async function handleEvents(): Promise<void> {
  await pullExchangeEvents();
  const ready = await db().inboxEvent.findMany({ where: { source: "exchange", state: "ready" } });
  for (const { eventId } of ready) await handleExchangeEvent({ eventId });
}

/** Mārtiņš, acting under a mandate that only this test knows. */
async function acting() {
  const { reader, next } = await signedIn("martins");
  const mandate = await granted(reader);
  expect(await chooseActingFor(mandate.mandateId, reader)).toEqual({ ok: true, value: null });
  return { mandate, next, reader: await next() };
}

describe("for whom one may act", () => {
  test("the seeded people have what the registers say, and nothing of others", async () => {
    const martins = await readerCalled("martins");
    const told = await mandatesOf(martins);
    const kinds = told === "unavailable" ? [] : told.value.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["advocateOrder", "powerOfAttorney", "legalAidAssignment"]));
    expect(await mandatesOf(await readerCalled("valdis"))).toMatchObject({ value: [], isLastKnown: false });
  });

  test("officers: one alone, one only together with the other", async () => {
    const andris = await readerCalled("andris");
    expect(await mandateFor(andris, "SIA “Ozolkalna Būve”")).toMatchObject({ rights: "sole", jointWith: [] });
    expect(await mandateFor(andris, "SIA “Zvaigznāja Dārzi”")).toMatchObject({
      rights: "joint",
      jointWith: [{ name: "Līga Zvaigzne" }],
    });
  });

  test("a copy of the last half minute answers; what is to be done asks the register", async () => {
    const { reader } = await signedIn("martins");
    const { mandateId } = await granted(reader);
    expect((await mandateOf(reader, mandateId)).ok).toBe(true);
    await ended(mandateId);
    expect((await mandateOf(reader, mandateId)).ok).toBe(true);
    expect(await mandateOf(reader, mandateId, { fresh: true })).toEqual({ ok: false, refusal: "ended" });
    expect(await mandateOf(reader, mandateId)).toEqual({ ok: false, refusal: "ended" });
  });

  test("the register's log says why it was asked", async () => {
    const { EXCHANGE_URL } = process.env;
    await mandatesOf(await readerCalled("emma"));
    const log = (await (await fetch(new URL("/sandbox/access-log", EXCHANGE_URL))).json()) as {
      items: { operation: string; purpose: string }[];
    };
    expect(log.items[0]).toMatchObject({ operation: "mandates", purpose: "readMandates" });
  });
});

describe("choosing", () => {
  test("the next request acts for the principal; it is written down; for oneself again", async () => {
    const { mandate, next, reader } = await acting();
    expect(reader.viewer.actingFor).toEqual({
      mandateId: mandate.mandateId,
      kind: "powerOfAttorney",
      principalName: "Olga Čakste",
      principal: mandate.principal,
    });
    expect((await authorityOf(reader)).ok).toBe(true);
    expect(await chooseActingFor(null, reader)).toEqual({ ok: true, value: null });
    expect((await next()).viewer).toMatchObject({ actingFor: null, noLongerFor: null });
    expect(await authorityOf(await next())).toEqual({ ok: true, value: null });
    expect(await journal(reader)).toEqual([
      ["identity.actingForChosen", mandate.mandateId],
      ["identity.actingForChosen", reader.viewer.personId],
    ]);
  });

  test("nothing of the principal lies open in the session's row", async () => {
    const { mandate, reader } = await acting();
    const row = await db().session.findUniqueOrThrow({ where: { id: reader.viewer.sessionId } });
    const kept = Buffer.from(row.actingAs ?? []).toString("utf8");
    expect(row.actingFor).toBe(mandate.mandateId);
    expect(kept).not.toContain("Olga");
    expect(kept).not.toContain("327706");
  });

  test("another's mandate and one that is not there are the same: not found", async () => {
    const { mandate } = await acting();
    const { reader: valdis, next } = await signedIn("valdis");
    for (const mandateId of [mandate.mandateId, "0199ffff-ffff-7fff-8fff-ffffffffffff"])
      expect(await chooseActingFor(mandateId, valdis)).toEqual({ ok: false, refusal: "notFound" });
    expect((await next()).viewer.actingFor).toBeNull();
    expect(await journal(valdis)).toEqual([]);
  });

  test("what has ended, and what has not begun, cannot be chosen", async () => {
    const { reader, next } = await signedIn("martins");
    const over = await granted(reader);
    await ended(over.mandateId);
    const tomorrow = await granted(reader, { validFrom: addDays(dayInRiga(new Date()), 1) });
    for (const { mandateId } of [over, tomorrow])
      expect(await chooseActingFor(mandateId, reader)).toEqual({ ok: false, refusal: "ended" });
    expect((await next()).viewer.actingFor).toBeNull();
  });

  test("while the register is silent nobody begins to act for others, and everybody may act for themselves", async () => {
    const { reader, next } = await acting();
    const { mandateId } = await mandateFor(reader, "Ilze Bērziņa-Ķēniņa");
    await faults(DOWN);
    expect(await chooseActingFor(mandateId, reader)).toEqual({ ok: false, refusal: "unavailable" });
    expect((await chooseActingFor(null, reader)).ok).toBe(true);
    expect((await next()).viewer.actingFor).toBeNull();
  });
});

describe("what has ended", () => {
  test("the event lets every session under it fall back, tells its name once, and writes it down", async () => {
    await handleEvents();
    const { mandate, next, reader } = await acting();
    const { next: bystander, reader: other } = await signedIn("martins");
    const { mandateId: another } = await mandateFor(other, "Ilze Bērziņa-Ķēniņa");
    await chooseActingFor(another, other);
    await ended(mandate.mandateId);
    await handleEvents();
    expect((await next()).viewer).toMatchObject({ actingFor: null, noLongerFor: "Olga Čakste" });
    expect((await bystander()).viewer.actingFor?.mandateId).toBe(another);
    expect((await journal(reader)).at(-1)).toEqual(["identity.actingForEnded", mandate.mandateId]);
    await handleEvents();
    expect(await journal(reader)).toHaveLength(2);
    await chooseActingFor(null, await next());
    expect((await next()).viewer.noLongerFor).toBeNull();
  });

  test("an event of a mandate that only changed leaves who acts under it", async () => {
    const { mandate, next } = await acting();
    await handleEvents();
    expect((await next()).viewer.actingFor?.mandateId).toBe(mandate.mandateId);
  });

  test("the event is tried again while the platform is silent", async () => {
    await handleEvents();
    const { mandate, next } = await acting();
    await ended(mandate.mandateId);
    await pullExchangeEvents();
    await faults({ ...DOWN, operation: "mandates" });
    await expect(handleEvents()).rejects.toThrow(ExchangeUnavailable);
    expect((await next()).viewer.actingFor?.mandateId).toBe(mandate.mandateId);
    await faults();
    await handleEvents();
    expect((await next()).viewer.actingFor).toBeNull();
  });

  test("without any event the next reading refuses after half a minute, and filing at once", async () => {
    const { mandate, next, reader } = await acting();
    await ended(mandate.mandateId);
    expect(await authorityOf(reader, { fresh: true })).toEqual({ ok: false, refusal: "ended" });
    expect((await next()).viewer).toMatchObject({ actingFor: null, noLongerFor: "Olga Čakste" });

    const late = await acting();
    await authorityOf(late.reader);
    await ended(late.mandate.mandateId);
    await age(late.reader);
    expect(await authorityOf(late.reader)).toEqual({ ok: false, refusal: "ended" });
    expect((await late.next()).viewer.actingFor).toBeNull();
  });

  test("a register that is silent takes nothing away and allows nothing", async () => {
    const { next, reader } = await acting();
    await age(reader);
    await faults(DOWN);
    expect(await authorityOf(reader)).toEqual({ ok: false, refusal: "unavailable" });
    expect(await authorityOf(reader, { fresh: true })).toEqual({ ok: false, refusal: "unavailable" });
    expect((await next()).viewer.actingFor).not.toBeNull();
  });

  test("somebody else's list is thrown away: nobody acts by it", async () => {
    const { reader } = await acting();
    await faults({ kind: "otherPerson", operation: "mandates" });
    expect(await authorityOf(reader, { fresh: true })).toEqual({ ok: false, refusal: "unavailable" });
  });
});

describe("the platform", () => {
  test("refuses a call under a mandate that has ended, whatever the portal believes", async () => {
    const { mandate, reader } = await acting();
    const context = actingUnder(reader.viewer, mandate, { acr: "high", purpose: "prefill" });
    expect(await fetchMyData(context)).toMatchObject({ ownerPersonalCode: reader.viewer.personalCode });
    await ended(mandate.mandateId);
    await expect(fetchMyData(context)).rejects.toMatchObject({ status: 403, code: "mandateEnded" });
    await expect(
      fetchMyData(
        actingUnder((await readerCalled("valdis")).viewer, mandate, { acr: "high", purpose: "prefill" }),
      ),
    ).rejects.toThrow(ExchangeRefused);
  });
});
