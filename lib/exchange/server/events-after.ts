import "server-only";
import type { ExchangeEvent } from "../shapes";
import { ask } from "./ask";

type EventPage = { readonly items: ExchangeEvent[]; readonly next: string | null };

/** The pull feed: events since the cursor, the oldest first; `next` is the cursor to keep, also when there are none. */
export async function eventsAfter(cursor: string | null, limit = 100): Promise<EventPage> {
  const { data } = await ask({
    operation: "events",
    acting: null,
    send: ({ client, signal }) =>
      client.GET("/v1/events", {
        params: { query: { limit, ...(cursor === null ? {} : { after: cursor }) } },
        signal,
      }),
  });
  return data;
}
