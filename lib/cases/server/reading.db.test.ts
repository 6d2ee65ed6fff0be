import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { caseKey, keysOfCase, LIST_KEY } from "../copy-keys";
import { atDesk, faults, readerCalled, withExchange } from "../test-exchange";
import { firstCaseOf, opened, told } from "../test-reading";
import { caseOf } from "./case-of";
import { caseVersion, knownCaseVersion } from "./case-version";
import { casesOf } from "./cases-of";
import { forgetOldCopies } from "./forget-old-copies";
import { markStale } from "./mark-stale";
import type { Reader } from "./reader";
import { keepCopy, registerCopies } from "./register-copies";
import { visitCase } from "./visit-case";

withExchange();

const DOWN = { kind: "down" };

const copies = (reader: Reader) =>
  db().registerCopy.findMany({ where: { personId: reader.viewer.personId } });
const auditActions = async (reader: Reader): Promise<string[]> =>
  (
    await db().auditEntry.findMany({ where: { personId: reader.viewer.personId }, orderBy: { seq: "asc" } })
  ).map(({ action }) => action);

/** As if half a minute had passed. */
const age = (reader: Reader) =>
  db().registerCopy.updateMany({
    where: { personId: reader.viewer.personId },
    data: { fetchedAt: new Date(Date.now() - 60_000) },
  });

describe("the list", () => {
  test("has the reader's cases and nobody else's", async () => {
    const [janis, liga] = [await readerCalled("janis"), await readerCalled("liga")];
    expect(
      told(await casesOf(janis))
        .map(({ status }) => status)
        .sort(),
    ).toEqual(["inForce", "judgmentDateSet", "leftWithoutProgress"]);
    expect(told(await casesOf(liga))).toEqual([]);
  });

  test("within half a minute the copy answers, and the register is not asked", async () => {
    const janis = await readerCalled("janis");
    await casesOf(janis);
    await faults(DOWN);
    expect(await casesOf(janis)).toMatchObject({ isLastKnown: false });
  });

  test("later a silent register leaves the last known list, with its time", async () => {
    const janis = await readerCalled("janis");
    const before = told(await casesOf(janis));
    await age(janis);
    await faults(DOWN);
    const after = await casesOf(janis);
    expect(told(after)).toEqual(before);
    expect(after).toMatchObject({ isLastKnown: true });
    expect(after === "unavailable" ? 0 : Date.now() - after.asOf.getTime()).toBeGreaterThan(50_000);
  });

  test("a silent register and nothing known: that is said, nothing is thrown", async () => {
    await faults(DOWN);
    expect(await casesOf(await readerCalled("janis"))).toBe("unavailable");
  });
});

describe("a case", () => {
  test("comes with its parts, and is kept sealed", async () => {
    const janis = await readerCalled("janis");
    const file = await opened(await firstCaseOf(janis), janis);
    expect(file.summary.value.ownRole).toBe("claimant");
    expect(told(file.documents).map(({ kind }) => kind)).toContain("claim");
    expect(told(file.rulings)).toEqual([]);
    expect((await copies(janis)).map(({ key }) => key).sort()).toEqual(
      [LIST_KEY, ...keysOfCase(file.summary.value.caseId)].sort(),
    );
    const stored = Buffer.concat((await copies(janis)).map(({ body }) => Buffer.from(body))).toString(
      "latin1",
    );
    for (const secret of [janis.viewer.personalCode, file.summary.value.caseNumber, "participants"])
      expect(stored).not.toContain(secret);
  });

  test("the defendant sees the same case from the other side", async () => {
    const andris = await readerCalled("andris");
    const file = await opened(await firstCaseOf(andris), andris);
    expect(file.summary.value.ownRole).toBe("defendant");
    expect(file.summary.value.participants.filter(({ isOwn }) => isOwn).map(({ role }) => role)).toEqual([
      "defendant",
    ]);
  });

  test("another's case is not found, nothing is kept, and the try is written down", async () => {
    const [janis, liga] = [await readerCalled("janis"), await readerCalled("liga")];
    const caseId = await firstCaseOf(janis);
    expect(await caseOf(caseId, liga)).toMatchObject({ refusal: "notFound" });
    expect(await visitCase(caseId, liga)).toMatchObject({ refusal: "notFound" });
    expect(await knownCaseVersion(caseId, liga)).toMatchObject({ refusal: "notFound" });
    expect(await caseOf("no-such-case-anywhere", liga)).toMatchObject({ refusal: "notFound" });
    expect(await copies(liga)).toEqual([]);
    expect(await auditActions(liga)).toEqual(["case.denied", "case.denied", "case.denied"]);
  });

  test("who has lost the right to a case loses the copies of it", async () => {
    const [janis, liga] = [await readerCalled("janis"), await readerCalled("liga")];
    const caseId = await firstCaseOf(janis);
    const { summary } = await opened(caseId, janis);
    // As if liga had taken part once: the register now says that she does not.
    for (const key of keysOfCase(caseId))
      await keepCopy(liga.viewer.personId, key, { value: summary.value, etag: null, ageMs: 60_000 });
    expect(await caseOf(caseId, liga)).toMatchObject({ refusal: "notFound" });
    expect(await copies(liga)).toEqual([]);
  });

  test("a copy that was moved to another person is as good as none", async () => {
    const [janis, liga] = [await readerCalled("janis"), await readerCalled("liga")];
    const caseId = await firstCaseOf(janis);
    await opened(caseId, janis);
    const copy = await db().registerCopy.findFirstOrThrow({
      where: { personId: janis.viewer.personId, key: caseKey(caseId) },
    });
    await db().registerCopy.create({ data: { ...copy, personId: liga.viewer.personId } });
    await faults(DOWN);
    expect(await caseOf(caseId, liga)).toMatchObject({ refusal: "unavailable" });
  });

  test("while the register is silent the whole page comes from what is known", async () => {
    const janis = await readerCalled("janis");
    const caseId = await firstCaseOf(janis);
    const before = await opened(caseId, janis);
    await age(janis);
    await faults(DOWN);
    const after = await opened(caseId, janis);
    expect(after.summary.value).toEqual(before.summary.value);
    expect(
      [after.summary, after.documents, after.hearings, after.rulings, after.dues].every(
        (part) => part !== "unavailable" && part.isLastKnown,
      ),
    ).toBe(true);
    const unknown = await firstCaseOf(janis, "inForce");
    expect(await caseOf(unknown, janis)).toMatchObject({ refusal: "unavailable" });
  });

  test("one part that is down takes no other with it", async () => {
    const janis = await readerCalled("janis");
    const caseId = await firstCaseOf(janis, "inForce");
    await faults({ kind: "unavailable", operation: "caseRulings" });
    const file = await opened(caseId, janis);
    expect(file.rulings).toBe("unavailable");
    expect(told(file.documents).length).toBeGreaterThan(0);
  });

  test("what is unchanged at the register is of now again", async () => {
    const janis = await readerCalled("janis");
    const caseId = await firstCaseOf(janis);
    await opened(caseId, janis);
    await age(janis);
    expect((await opened(caseId, janis)).summary.isLastKnown).toBe(false);
    const [copy] = (await copies(janis)).filter(({ key }) => key === caseKey(caseId));
    expect(Date.now() - (copy?.fetchedAt.getTime() ?? 0)).toBeLessThan(50_000);
  });
});

describe("a wrong answer", () => {
  test.each([
    ["another person's", "otherPerson"],
    ["against the contract", "wrongSchema"],
    ["a page instead of data", "html"],
  ])("%s is neither shown nor kept, and raises an alarm", async (_, kind) => {
    const janis = await readerCalled("janis");
    await faults({ kind, operation: "cases" });
    expect(await casesOf(janis)).toBe("unavailable");
    expect(await copies(janis)).toEqual([]);
    expect(await auditActions(janis)).toEqual(["exchange.wrongAnswer"]);
  });

  test("another person's case leaves the last known one in its place", async () => {
    const janis = await readerCalled("janis");
    const caseId = await firstCaseOf(janis);
    const before = await opened(caseId, janis);
    await age(janis);
    // A changed version, so that the register has more to say than "unchanged".
    await atDesk(`cases/${caseId}`, "document", { title: "Paziņojums", text: "Paziņojums." });
    await faults({ kind: "otherPerson", operation: "case" });
    const after = await opened(caseId, janis);
    expect(after.summary).toMatchObject({ value: before.summary.value, isLastKnown: true });
    expect(await auditActions(janis)).toEqual(["exchange.wrongAnswer"]);
  });

  test("an older version than the known one is not believed", async () => {
    const janis = await readerCalled("janis");
    const caseId = await firstCaseOf(janis);
    const { summary } = await opened(caseId, janis);
    await keepCopy(janis.viewer.personId, caseKey(caseId), {
      value: { ...summary.value, version: 999 },
      etag: null,
      ageMs: 0,
    });
    await age(janis);
    expect((await opened(caseId, janis)).summary).toMatchObject({
      value: { version: 999 },
      isLastKnown: true,
    });
  });
});

describe("what an event makes stale", () => {
  test("is asked for again at once, and only then", async () => {
    const janis = await readerCalled("janis");
    const caseId = await firstCaseOf(janis);
    await opened(caseId, janis);
    await atDesk(`cases/${caseId}`, "document", { title: "Vēl viens paziņojums", text: "Paziņojums." });
    const titles = async (): Promise<string[]> =>
      told((await opened(caseId, janis)).documents).map(({ title }) => title);
    expect((await titles()).some((title) => title.startsWith("Vēl viens"))).toBe(false);
    const version = await caseVersion(caseId, janis);
    await markStale({ caseId, filingIds: [] });
    expect(await caseVersion(caseId, janis)).not.toBe(version);
    expect((await titles()).some((title) => title.startsWith("Vēl viens"))).toBe(true);
  });

  test("an answer asked for before the event does not count as fresh", async () => {
    const { personId } = (await readerCalled("liga")).viewer;
    await keepCopy(personId, LIST_KEY, { value: [], etag: null, ageMs: 3_000 });
    await db().registerCopy.updateMany({
      where: { personId },
      data: { staleAt: new Date(Date.now() - 2_000) },
    });
    await keepCopy(personId, LIST_KEY, { value: ["old"], etag: null, ageMs: 5_000 });
    expect((await registerCopies(personId, [LIST_KEY])).get(LIST_KEY)).toMatchObject({
      value: [],
      isFresh: false,
    });
    await keepCopy(personId, LIST_KEY, { value: ["new"], etag: null, ageMs: 0 });
    expect((await registerCopies(personId, [LIST_KEY])).get(LIST_KEY)).toMatchObject({
      value: ["new"],
      isFresh: true,
    });
  });

  test("the version of a case stays the same while nothing happens", async () => {
    const janis = await readerCalled("janis");
    const caseId = await firstCaseOf(janis);
    const visit = await visitCase(caseId, janis);
    expect(visit.ok && (await knownCaseVersion(caseId, janis))).toEqual({
      ok: true,
      value: { version: visit.ok ? visit.value.version : "" },
    });
  });
});

describe("copies that nobody has looked at for a month", () => {
  test("are forgotten, the others stay", async () => {
    const [janis, liga] = [await readerCalled("janis"), await readerCalled("liga")];
    await casesOf(janis);
    await casesOf(liga);
    const days = (count: number): Date => new Date(Date.now() - count * 24 * 60 * 60 * 1_000);
    const { personId } = janis.viewer;
    await db().registerCopy.updateMany({ where: { personId }, data: { fetchedAt: days(31) } });
    await db().registerCopy.updateMany({
      where: { personId: liga.viewer.personId },
      data: { fetchedAt: days(29) },
    });
    expect(await forgetOldCopies()).toBeGreaterThan(0);
    expect(await copies(janis)).toEqual([]);
    expect((await copies(liga)).length).toBeGreaterThan(0);
  });
});
