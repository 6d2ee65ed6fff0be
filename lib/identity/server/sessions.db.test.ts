import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import type { SignIn } from "../judge-sign-in";
import { ABSOLUTE_LIMIT_MS, COOKIE_LIFE_MS, IDLE_LIMIT_MS, SESSION_ROW_LIFE_MS } from "../limits";
import type { Viewer } from "../viewer";
import { chooseLanguage } from "./choose-language";
import { dataOfViewer } from "./data-of-viewer";
import { endOtherSessions } from "./end-other-sessions";
import { endSession } from "./end-session";
import { personOfExpired } from "./expired-person-id";
import { forgetOldSessions } from "./forget-old-sessions";
import { openSession } from "./open-session";
import { sessionsOfViewer } from "./sessions-of-viewer";
import { viewerOfToken } from "./viewer-of-token";

const start = new Date("2026-11-22T08:00:00Z");
const after = (ms: number): Date => new Date(start.getTime() + ms);
const MINUTE = 60_000;
const requestId = "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee";

const person = (subject: string): SignIn => ({
  issuer: "https://login.example",
  subject,
  givenName: "Jānis",
  familyName: "Kalniņš",
  personalCode: "140947-11046",
  acr: "high",
  authTime: start,
  idpSession: null,
});

const begin = (subject: string, device = "Firefox, Linux"): Promise<string> =>
  openSession({
    signIn: person(subject),
    idToken: "token",
    device,
    language: "lv",
    isStepUp: false,
    replaces: null,
    now: start,
    requestId,
  });

const look = (token: string, ms: number, isBackground = false): Promise<Viewer | null> =>
  viewerOfToken(token, { now: after(ms), isBackground });

async function known(token: string, ms = 0): Promise<Viewer> {
  const viewer = await look(token, ms, true);
  if (viewer === null) throw new Error("The session should live");
  return viewer;
}

let subject: string;

beforeEach(() => {
  subject = crypto.randomUUID();
});

describe("limits", () => {
  test("a session in which nothing happens is over after the idle limit", async () => {
    const token = await begin(subject);
    expect(await look(token, IDLE_LIMIT_MS - 1, true)).not.toBeNull();
    expect(await look(token, IDLE_LIMIT_MS)).toBeNull();
  });

  test("every sign of life makes it longer, until the absolute limit", async () => {
    const token = await begin(subject);
    for (let ms = 20 * MINUTE; ms < ABSOLUTE_LIMIT_MS; ms += 20 * MINUTE)
      expect(await look(token, ms)).not.toBeNull();
    expect(await look(token, ABSOLUTE_LIMIT_MS)).toBeNull();
  });

  test("what the page does by itself is no sign of life", async () => {
    const token = await begin(subject);
    for (let ms = 5 * MINUTE; ms < IDLE_LIMIT_MS; ms += 5 * MINUTE)
      expect(await look(token, ms, true)).not.toBeNull();
    expect(await look(token, IDLE_LIMIT_MS, true)).toBeNull();
  });

  test("the sign of life is written at most once a minute", async () => {
    const token = await begin(subject);
    const { sessionId: id } = await known(token);
    const lastSeen = async (): Promise<Date> =>
      (await db().session.findUniqueOrThrow({ where: { id } })).lastSeenAt;
    await look(token, MINUTE - 1);
    expect(await lastSeen()).toEqual(start);
    await look(token, MINUTE);
    expect(await lastSeen()).toEqual(after(MINUTE));
  });

  test("a session that is over does not come back to life", async () => {
    const token = await begin(subject);
    for (const ms of [0, 1, MINUTE, 10 * MINUTE]) expect(await look(token, IDLE_LIMIT_MS + ms)).toBeNull();
  });
});

describe("the person of an expired session", () => {
  test("is known for a day, and only when a limit ended it", async () => {
    const token = await begin(subject);
    const viewer = await known(token);
    expect(await personOfExpired(token, after(1))).toBeNull();
    expect(await personOfExpired(token, after(IDLE_LIMIT_MS))).toBe(viewer.personId);
    expect(await personOfExpired(token, after(COOKIE_LIFE_MS))).toBeNull();
    await endSession(viewer.sessionId, { viewer, now: after(1), requestId });
    expect(await personOfExpired(token, after(IDLE_LIMIT_MS))).toBeNull();
  });
});

describe("a cookie that is not ours", () => {
  test.each([undefined, "", "x", "a".repeat(43), "a".repeat(44), "' OR 1=1 --".padEnd(43, "a")])(
    "%j means nobody",
    async (token) => {
      expect(await viewerOfToken(token, { now: start, isBackground: false })).toBeNull();
    },
  );
});

describe("the list of sessions", () => {
  test("shows one's own living ones, this one first", async () => {
    const tokens = [
      await begin(subject, "Chrome, Android"),
      await begin(subject),
      await begin(subject, "Safari, iPhone"),
    ];
    await begin(crypto.randomUUID());
    const viewer = await known(tokens[1] ?? "");
    const list = await sessionsOfViewer(viewer, after(1));
    expect(list.map(({ isThis }) => isThis)).toEqual([true, false, false]);
    expect(list[0]).toMatchObject({ id: viewer.sessionId, device: "Firefox, Linux" });
    expect(await sessionsOfViewer(viewer, after(IDLE_LIMIT_MS))).toEqual([]);
  });

  test("one can be ended: its cookie is dead at once", async () => {
    const [mine, lost] = [await begin(subject), await begin(subject)];
    const viewer = await known(mine);
    const { sessionId } = await known(lost);
    expect((await endSession(sessionId, { viewer, now: after(1), requestId })).ok).toBe(true);
    expect(await look(lost, 2)).toBeNull();
    expect(await look(mine, 2)).not.toBeNull();
    expect(await endSession(sessionId, { viewer, now: after(2), requestId })).toEqual({
      ok: false,
      refusal: "notFound",
    });
  });

  test("another person's cannot", async () => {
    const viewer = await known(await begin(subject));
    const token = await begin(crypto.randomUUID());
    const { sessionId } = await known(token);
    expect(await endSession(sessionId, { viewer, now: after(1), requestId })).toEqual({
      ok: false,
      refusal: "notFound",
    });
    expect(await look(token, 2)).not.toBeNull();
  });

  test("all others can be ended at once", async () => {
    const [mine, ...others] = [await begin(subject), await begin(subject), await begin(subject)];
    const stranger = await begin(crypto.randomUUID());
    const viewer = await known(mine);
    expect(await endOtherSessions({ viewer, now: after(1), requestId })).toBe(2);
    for (const token of others) expect(await look(token, 2)).toBeNull();
    expect(await look(mine, 2)).not.toBeNull();
    expect(await look(stranger, 2)).not.toBeNull();
  });
});

describe("one's own data", () => {
  test("hold profile, sessions and journal", async () => {
    const viewer = await known(await begin(subject));
    await chooseLanguage("en", { viewer, requestId });
    const data = await dataOfViewer(viewer, after(1));
    expect(data.person).toMatchObject({ givenName: "Jānis", personalCode: "140947-11046", language: "en" });
    expect(data.sessions).toHaveLength(1);
    expect(data.journal.map(({ action }) => action)).toEqual(["person.language", "session.open"]);
  });
});

test("old sessions are forgotten: first the token of the login, then the row", async () => {
  const { sessionId: id } = await known(await begin(subject));
  await forgetOldSessions(after(COOKIE_LIFE_MS));
  expect((await db().session.findUnique({ where: { id } }))?.idToken).not.toBeNull();
  await forgetOldSessions(after(COOKIE_LIFE_MS + 1));
  expect((await db().session.findUnique({ where: { id } }))?.idToken).toBeNull();
  await forgetOldSessions(after(SESSION_ROW_LIFE_MS + 1));
  expect(await db().session.findUnique({ where: { id } })).toBeNull();
});
