"use client";

import { useCallback, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { FloatingNotice } from "@/components/ui/floating-notice";
import { Paragraph } from "@/components/ui/paragraph";
import { type SessionClock, sessionClock, WARNING_SECONDS } from "@/lib/identity/session-clock";

export type SessionNoticeTexts = {
  readonly ending: { readonly title: string; readonly text: string; readonly stay: string };
  /** The eight hours are nearly over: nothing makes the session longer. */
  readonly last: { readonly title: string; readonly text: string };
  readonly over: { readonly title: string; readonly text: string };
};

type SessionNoticeProps = { secondsLeft: number; texts: SessionNoticeTexts };
type Told = "nothing" | "ending" | "last" | "over";

const SECOND_MS = 1000;
const RETRY_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 12 * 60 * 60;

/**
 * Tells, without taking the focus or the page away, that the session ends soon, and makes it longer on demand.
 * Without JavaScript the account bar says the time, and what is posted too late is kept by the server.
 */
export function SessionNotice({ secondsLeft, texts }: SessionNoticeProps) {
  const [told, setTold] = useState<Told>("nothing");
  const [wait, setWait] = useState({ seconds: secondsLeft - WARNING_SECONDS });

  const apply = useCallback((clock: SessionClock | null) => {
    setTold((before) => toldBy(clock) ?? before);
    setWait({ seconds: secondsToNextLook(clock) });
  }, []);

  useEffect(() => {
    const seconds = Math.min(Math.max(wait.seconds, 1), LONGEST_WAIT_SECONDS);
    const timer = setTimeout(() => void ask("/api/identity/session", "GET").then(apply), seconds * SECOND_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [wait, apply]);

  useEffect(() => {
    // A device that slept has missed its timers: it looks again when somebody does.
    const look = (): void => {
      if (document.visibilityState === "visible") void ask("/api/identity/session", "GET").then(apply);
    };
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
    };
  }, [apply]);

  const stay = (): void => void ask("/api/identity/session/extension", "POST").then(apply);
  return (
    <FloatingNotice
      tone={told === "over" ? "error" : "warning"}
      title={told === "nothing" ? undefined : texts[told].title}
    >
      {told !== "nothing" && <Paragraph>{texts[told].text}</Paragraph>}
      {told === "ending" && (
        <Button type="button" variant="secondary" onClick={stay}>
          {texts.ending.stay}
        </Button>
      )}
    </FloatingNotice>
  );
}

/** What is to be said now; nothing new when the portal could not be asked. */
function toldBy(clock: SessionClock | null): Told | null {
  if (clock === null) return null;
  if (clock.secondsLeft <= 0) return "over";
  if (clock.secondsLeft > WARNING_SECONDS) return "nothing";
  return clock.canBeExtended ? "ending" : "last";
}

function secondsToNextLook(clock: SessionClock | null): number {
  if (clock === null) return RETRY_SECONDS;
  if (clock.secondsLeft <= 0) return LONGEST_WAIT_SECONDS;
  return clock.secondsLeft > WARNING_SECONDS ? clock.secondsLeft - WARNING_SECONDS : clock.secondsLeft + 1;
}

/** The clock as the portal says it; null when it could not be asked, which is no reason to say anything. */
async function ask(address: string, method: "GET" | "POST"): Promise<SessionClock | null> {
  const answer = await fetch(address, {
    method,
    headers: { accept: "application/json" },
    cache: "no-store",
  }).catch(() => null);
  if (answer?.status === 401) return { secondsLeft: 0, canBeExtended: false };
  if (answer?.ok !== true) return null;
  return sessionClock.safeParse(await answer.json().catch(() => null)).data ?? null;
}
