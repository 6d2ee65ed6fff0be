import { describe, expect, test } from "vitest";
import { db } from "@/lib/db/database";
import { type ActingFor, actingForOf } from "../acting-for";
import { COOKIE_LIFE_MS } from "../limits";
import type { Viewer } from "../viewer";
import { columnsAfter, columnsFor } from "./acting-columns";
import { forgetOldSessions } from "./forget-old-sessions";
import { openSession } from "./open-session";
import { viewerOfToken } from "./viewer-of-token";

const now = new Date("2026-11-22T08:00:00Z");

const WARD: ActingFor = actingForOf({
  mandateId: "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee",
  kind: "guardianship",
  principal: {
    kind: "person",
    name: "Kate Zvaigzne",
    personalCode: "334518-60274",
    registrationNumber: null,
    address: null,
  },
});

type Begun = { readonly subject: string; readonly replaces?: string; readonly isStepUp?: boolean };

async function begun({ subject, replaces, isStepUp = false }: Begun): Promise<Viewer> {
  const token = await openSession({
    signIn: {
      issuer: "https://login.example",
      subject,
      givenName: "Līga",
      familyName: "Zvaigzne",
      personalCode: "391604-28375",
      acr: "high",
      authTime: now,
      idpSession: null,
    },
    idToken: "token",
    device: null,
    language: "lv",
    isStepUp,
    replaces: replaces ?? null,
    now,
    requestId: null,
  });
  const viewer = await viewerOfToken(token, { now, isBackground: true });
  if (viewer === null) throw new Error("The session should live");
  return viewer;
}

/** A session that acts for the ward. */
async function actingSession(subject: string): Promise<string> {
  const { sessionId } = await begun({ subject });
  await db().session.update({ where: { id: sessionId }, data: columnsFor(sessionId, WARD) });
  return sessionId;
}

describe("another session of the same person", () => {
  test("a step-up goes on acting for the same principal", async () => {
    const subject = crypto.randomUUID();
    const replaces = await actingSession(subject);
    expect(await begun({ subject, replaces, isStepUp: true })).toMatchObject({
      actingFor: WARD,
      noLongerFor: null,
    });
  });

  test("what was not seen yet is told after it", async () => {
    const subject = crypto.randomUUID();
    const replaces = await actingSession(subject);
    await db().session.update({ where: { id: replaces }, data: columnsAfter(replaces, "Kate Zvaigzne") });
    expect(await begun({ subject, replaces, isStepUp: true })).toMatchObject({
      actingFor: null,
      noLongerFor: "Kate Zvaigzne",
    });
  });

  test("a new sign-in begins for the person, and nothing is taken over from another's session", async () => {
    const subject = crypto.randomUUID();
    const replaces = await actingSession(subject);
    expect((await begun({ subject, replaces })).actingFor).toBeNull();
    expect((await begun({ subject: crypto.randomUUID(), replaces, isStepUp: true })).actingFor).toBeNull();
  });
});

test("moved to another session, what is kept does not open", async () => {
  const subject = crypto.randomUUID();
  const from = await db().session.findUniqueOrThrow({ where: { id: await actingSession(subject) } });
  const { sessionId } = await begun({ subject });
  await db().session.update({
    where: { id: sessionId },
    data: { actingFor: from.actingFor, actingAs: from.actingAs },
  });
  await expect(begun({ subject, replaces: sessionId, isStepUp: true })).rejects.toThrow();
});

test("whom one acted for is forgotten with the cookie", async () => {
  const id = await actingSession(crypto.randomUUID());
  await forgetOldSessions(new Date(now.getTime() + COOKIE_LIFE_MS + 1));
  expect(await db().session.findUniqueOrThrow({ where: { id } })).toMatchObject({
    actingFor: null,
    actingAs: null,
    actingEnded: null,
  });
});
