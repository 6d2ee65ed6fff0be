import "server-only";
import type { Reader } from "@/lib/cases/server/reader";
import { readerCalled } from "@/lib/cases/test-exchange";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { env } from "@/lib/env";
import type { Mandate } from "@/lib/exchange/shapes";
import { newSessionToken, tokenHash } from "@/lib/identity/server/session-token";
import { viewerOfToken } from "@/lib/identity/server/viewer-of-token";
import { mandatesOf } from "./server/mandates-of";

async function atDesk(path: string, body: unknown = {}): Promise<Mandate> {
  const answer = await fetch(new URL(`/sandbox/desk/mandates${path}`, env().EXCHANGE_URL), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The desk answers ${String(answer.status)} ${await answer.text()}`);
  return (await answer.json()) as Mandate;
}

/** The desk lets the reader act for Olga Čakste, whom nobody signs in as. */
export const granted = ({ viewer }: Reader, more: Readonly<Record<string, unknown>> = {}): Promise<Mandate> =>
  atDesk("", {
    who: viewer.personalCode,
    principal: "327706-19485",
    kind: "powerOfAttorney",
    number: "77",
    validFrom: "2026-01-05",
    ...more,
  });

export const ended = (mandateId: string): Promise<Mandate> => atDesk(`/${mandateId}/end`);

/** One of the sandbox's people with a session of their own, and how that session sees them at its next request. */
export async function signedIn(handle: string): Promise<{ reader: Reader; next: () => Promise<Reader> }> {
  const reader = await readerCalled(handle);
  const { personId } = reader.viewer;
  const token = newSessionToken();
  await db().session.create({
    data: {
      id: reader.viewer.sessionId,
      idHash: tokenHash(token) ?? new Uint8Array(),
      personId,
      acr: "high",
      authTime: new Date(),
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  const next = async (): Promise<Reader> => {
    const viewer = await viewerOfToken(token, { now: new Date(), isBackground: true });
    if (viewer === null) throw new Error("The session should live");
    return { viewer, requestId: newId() };
  };
  return { reader, next };
}

/** The reader's own mandate for somebody, by the name of the principal. */
export async function mandateFor(reader: Reader, name: string): Promise<Mandate> {
  const told = await mandatesOf(reader, { fresh: true });
  const found =
    told === "unavailable" ? undefined : told.value.find(({ principal }) => principal.name === name);
  if (found === undefined) throw new Error(`No mandate for ${name}`);
  return found;
}
