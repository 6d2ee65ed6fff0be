import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { atDesk, faults, fileClaim, readerCalled, withExchange } from "@/lib/cases/test-exchange";
import { caseNumbered } from "@/lib/cases/server/case-numbered";
import { casesOf } from "@/lib/cases/server/cases-of";
import { db } from "@/lib/db/database";
import { unseal } from "@/lib/db/seal";
import { ExchangeUnavailable } from "@/lib/exchange/exchange-unavailable";
import type { Proceeding } from "@/lib/exchange/shapes";
import { proceedingAddress } from "../proceeding-query";
import { askedProceeding } from "./asked-proceeding";
import { lookUpProceeding } from "./look-up-proceeding";
import { proceedingAnswer } from "./proceeding-answer";
import { numberIndex } from "./proceeding-keys";
import { proceedingPath } from "./proceeding-path";
import { placeOfProceeding } from "./proceeding-place";
import { openLookUp } from "./sealed-look-up";
import { proceedingsTime, syncProceedings } from "./sync-proceedings";

withExchange();

/** A closed case of the sandbox and the code on its summons. */
const CLOSED = { number: "C77418826", code: "PAVESTE2" };
let address = 0;
const newAddress = (): string => `address:${String((address += 1))}`;

const lookUp = (
  number: string,
  code: string | null = null,
  from = newAddress(),
): ReturnType<typeof lookUpProceeding> => lookUpProceeding({ number, code, from });

async function found(number: string, code: string | null = null): Promise<Proceeding> {
  const finding = await lookUp(number, code);
  if (finding.kind !== "found") throw new Error(`${number}: ${finding.kind}`);
  return finding.proceeding;
}

beforeAll(async () => {
  await syncProceedings();
});

describe("the mirror", () => {
  test("holds what the sandbox publishes, sealed: neither number nor court stands in a table", async () => {
    expect(await db().proceeding.count()).toBeGreaterThan(100);
    expect(await proceedingsTime()).toBeInstanceOf(Date);
    const dump = await db().$queryRaw<{ text: string }[]>`
      SELECT encode(body, 'escape') AS text FROM proceeding
      UNION ALL SELECT encode(number_index, 'escape') FROM proceeding_number`;
    expect(dump.some(({ text }) => text.includes("C33417725") || text.includes("tiesa"))).toBe(false);
  });

  test("a second reading finds nothing new, and the platform may be down for it", async () => {
    expect(await syncProceedings()).toBe(0);
    await faults({ kind: "down" });
    await expect(syncProceedings()).rejects.toBeInstanceOf(ExchangeUnavailable);
    expect((await found("C33417725")).courtId).toBe("RAT");
  });

  test("follows a case of the court from its registration on", async () => {
    const { platform } = await fileClaim(await readerCalled("emma"));
    await atDesk(`filings/${platform.filingId}`, "register");
    await syncProceedings();
    const opened = await latest();
    expect(await found(opened.caseNumber)).toMatchObject({ status: "opened", processKind: "civil" });
    await atDesk(`filings/${platform.filingId}`, "leave-without-progress", {
      defects: [{ field: null, text: "Valsts nodeva nav samaksāta." }],
      days: 20,
    });
    await syncProceedings();
    const now = await found(opened.caseNumber);
    expect(now.status).toBe("leftWithoutProgress");
    expect(now.stages.map(({ kind }) => kind)).toEqual(["registered", "leftWithoutProgress"]);
    expect(JSON.stringify(now)).not.toMatch(/Emma|SIA|\d{6}-\d{5}/);
  });
});

test("a case whose hearing is cancelled and then withdrawn has none set, and says since when", async () => {
  const waiting = await seededWaiting();
  const hearing = `hearings/${waiting.nextHearing?.hearingId ?? ""}` as const;
  await atDesk(hearing, "cancel");
  await atDesk(hearing, "withdraw");
  await syncProceedings();
  const told = await found(waiting.caseNumber);
  expect(told).toMatchObject({ status: "opened", nextHearing: null });
  expect(told.stages.at(-1)).toMatchObject({ kind: "hearingPostponed", on: told.statusSince });
});

/** A case of the seeded calendars that waits for its hearing. */
async function seededWaiting(): Promise<Proceeding> {
  const all = (await db().proceeding.findMany()).map(
    ({ id, body }) => JSON.parse(unseal(body, placeOfProceeding(id))) as Proceeding,
  );
  const waiting = all.find(
    ({ nextHearing, isClosed }) => !isClosed && /^[0-9a-f]{32}$/.test(nextHearing?.hearingId ?? ""),
  );
  if (waiting === undefined) throw new Error("No hearing to come");
  return waiting;
}

/** The case of the mirror that was changed last. */
async function latest(): Promise<Proceeding> {
  const row = await db().proceeding.findFirstOrThrow({ orderBy: { changedAt: "desc" } });
  return JSON.parse(unseal(row.body, placeOfProceeding(row.id))) as Proceeding;
}

describe("numbers in any spelling", () => {
  test.each([
    "C33417725",
    "c 3341 7725",
    "C-33417725",
    "С33417725",
    "C-4177-25/9",
    "c-4177-25",
    "CA-311-26/4",
  ])("%s", async (typed) => {
    expect((await found(typed)).caseNumber).toBe("C33417725");
  });

  test("a number that courts share leads to a choice, not to one of them", async () => {
    await db().proceedingNumber.createMany({
      data: (await db().proceedingNumber.findMany({ take: 3, distinct: ["proceedingId"] })).map(
        ({ proceedingId }) => ({ proceedingId, numberIndex: SHARED }),
      ),
    });
    await db().proceedingNumber.updateMany({
      where: { numberIndex: SHARED },
      data: { numberIndex: numberIndex("C999926") },
    });
    expect((await lookUp("C-9999-26")).kind).toBe("several");
  });
});

const SHARED = Uint8Array.of(1, 2, 3);

describe("a closed case", () => {
  test("is found with the code of a summons, however that is typed", async () => {
    expect(await found(CLOSED.number, CLOSED.code)).toMatchObject({ isClosed: true });
    const answer = await proceedingAnswer(
      { typed: { number: "c-4188-26", code: "pave-ste2 " }, isExpired: false },
      newAddress(),
    );
    expect(answer.finding?.kind).toBe("found");
  });

  test("without the code, or with another, it is told exactly as one that does not exist", async () => {
    const none = await lookUp("C77990026");
    expect(none).toEqual({ kind: "notFound" });
    expect(await lookUp(CLOSED.number)).toEqual(none);
    expect(await lookUp(CLOSED.number, "PAVESTE3")).toEqual(none);
    expect(await lookUp("C77990026", "PAVESTE3")).toEqual(none);
  });

  test.each([CLOSED.number, "C77990026"])("five wrong codes, and %s is asked no more", async (number) => {
    const from = newAddress();
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await lookUp(number, "WRONGWRG", from)).kind).toBe("notFound");
    expect((await lookUp(number, CLOSED.code, from)).kind).toBe("tooManyCodes");
    expect((await lookUp(number, CLOSED.code)).kind).toBe(number === CLOSED.number ? "found" : "notFound");
    expect((await lookUp("C33417725", "WRONGWRG", from)).kind).toBe("found");
  });

  test("of fifty guesses at once five are looked at", async () => {
    const from = newAddress();
    const findings = await Promise.all(
      Array.from({ length: 50 }, () => lookUp(CLOSED.number, "WRONGWRG", from)),
    );
    expect(findings.filter(({ kind }) => kind === "notFound")).toHaveLength(5);
  });

  test("the right code may be used as often as one likes", async () => {
    const from = newAddress();
    for (let turn = 0; turn < 8; turn += 1)
      expect((await lookUp(CLOSED.number, CLOSED.code, from)).kind).toBe("found");
  });
});

describe("the way to the answer", () => {
  const NOW = new Date("2026-11-23T10:00:00Z");
  const later = (ms: number): Date => new Date(NOW.getTime() + ms);
  const tokenIn = (path: string): string => new URL(path, "https://own").searchParams.get("asked") ?? "";

  test("without a code stands in an address that can be kept; with one nothing of it can be read there", () => {
    expect(proceedingPath({ number: "C-4177-25/9", code: " " }, "lv", NOW)).toBe(
      "/lv/proceedings?number=C-4177-25%2F9",
    );
    const path = proceedingPath(CLOSED, "lv", NOW);
    expect(path).not.toContain(CLOSED.code);
    expect(path).not.toContain(CLOSED.number);
    const [, query = ""] = path.split("asked=");
    expect(Buffer.from(query, "base64url").toString("latin1")).not.toContain("PAVESTE");
  });

  test("ends after ten minutes: then the number is left, and nothing is looked for", async () => {
    const token = tokenIn(proceedingPath(CLOSED, "lv", NOW));
    expect(openLookUp(token, later(599_999))).toEqual({ typed: CLOSED, isExpired: false });
    const over = openLookUp(token, later(600_000));
    expect(over).toEqual({ typed: { number: CLOSED.number }, isExpired: true });
    expect((await proceedingAnswer(over, newAddress())).finding).toBeNull();
  });

  test("of somebody's making opens nothing", () => {
    const cut = tokenIn(proceedingPath(CLOSED, "lv", NOW)).slice(0, -4);
    for (const asked of ["", "x", "a".repeat(3_000), cut])
      expect(askedProceeding(proceedingAddress.parse({ asked }), NOW)).toEqual({
        typed: {},
        isExpired: true,
      });
  });

  test("a bare code in an address is not read", () => {
    const address = proceedingAddress.parse(CLOSED);
    expect(askedProceeding(address, NOW)).toEqual({ typed: { number: CLOSED.number }, isExpired: false });
  });
});

describe("from the public course to one's own case", () => {
  beforeEach(() => faults());

  test("leads a participant there by any number, and tells others that it is not theirs", async () => {
    const reader = await readerCalled("janis");
    const cases = await casesOf(reader);
    if (cases === "unavailable") throw new Error("the platform is silent");
    const [own] = cases.value;
    expect(await caseNumbered(reader, own?.archiveNumber.toLowerCase() ?? "")).toEqual({
      ok: true,
      value: own?.caseId,
    });
    expect(await caseNumbered(reader, "C33417725")).toEqual({ ok: false, refusal: "notFound" });
    expect(await caseNumbered(reader, "??")).toEqual({ ok: false, refusal: "malformed" });
  });
});
