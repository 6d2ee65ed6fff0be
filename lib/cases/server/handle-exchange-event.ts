import "server-only";
import { db } from "@/lib/db/database";
import type { ExchangeEvent } from "@/lib/exchange/shapes";
import { mandateChanged } from "@/lib/mandates/server/mandate-changed";
import { wakeMirror } from "@/lib/mirror/server/wake-mirror";
import { concernedBy } from "./concerned";
import { EXCHANGE_SOURCE } from "./keep-events";
import { markStale } from "./mark-stale";
import { refreshFiling } from "./refresh-filing";
import { tellRecipients } from "./tell-recipients";

/**
 * Acts on an event of the inbox. It only says "look": copies are marked stale, and our filings in the matter are fetched anew,
 * so that order, repetition and delay do not matter. Throws while the platform is silent; the job is tried again.
 */
export async function handleExchangeEvent({ eventId }: { readonly eventId: string }): Promise<void> {
  const place = { source: EXCHANGE_SOURCE, eventId };
  const kept = await db().inboxEvent.findUnique({ where: { source_eventId: place } });
  if (kept?.state !== "ready") return;
  try {
    await act(kept.raw);
  } catch (error) {
    const lastError = error instanceof Error ? error.name : "unknown";
    await db().inboxEvent.update({
      where: { source_eventId: place },
      data: { attempts: { increment: 1 }, lastError },
    });
    throw error;
  }
  await db().inboxEvent.update({
    where: { source_eventId: place },
    data: { state: "handled", handledAt: new Date(), lastError: null },
  });
}

async function act(raw: Uint8Array): Promise<void> {
  // Only what was verified or fetched from the feed, and found to be by the contract, is in the inbox.
  const event = JSON.parse(Buffer.from(raw).toString("utf8")) as ExchangeEvent;
  if (event.type === "lv.elieta.public.changed") {
    await wakeMirror(event.subject);
    return;
  }
  if (event.type === "lv.elieta.mandate.changed") {
    await mandateChanged(event.subject.replace("mandates/", ""));
    return;
  }
  const concerned = await concernedBy(event.data);
  await markStale(concerned);
  for (const filingId of concerned.filingIds) await refreshFiling(filingId);
  await tellRecipients(event);
}
