import "server-only";
import { ok, type Result } from "@/lib/core/result";
import { inTransaction } from "@/lib/db/in-transaction";
import { verifyEvent } from "@/lib/exchange/server/verify-event";
import { keepEvents } from "./keep-events";

export type Delivery = { readonly body: Uint8Array; readonly signature: string | null };

/**
 * Takes an event that the platform delivers: verified over exactly its bytes, kept, handled later by the worker.
 * One that comes again finds itself and changes nothing.
 */
export async function receiveExchangeEvent({
  body,
  signature,
}: Delivery): Promise<Result<null, "badSignature" | "malformed">> {
  const event = await verifyEvent(body, signature);
  if (!event.ok) return event;
  await inTransaction((tx) => keepEvents(tx, [event.value]));
  return ok(null);
}
