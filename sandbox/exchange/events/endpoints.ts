import type { ExchangeEvent } from "@/lib/exchange/shapes";
import { rows } from "../database";
import type { Api } from "../http/api";
import { cursorOf, limitOf, positionOf } from "../http/cursor";
import type { World } from "../world";

type Row = { seq: string; body: ExchangeEvent };

/** The pull feed. Its cursor is good for ever: whoever comes back after days gets everything since. */
export function eventEndpoints(api: Api, { pool }: World): void {
  api.ownRead({
    operation: "events",
    url: "/v1/events",
    answer: async ({ query }) => {
      const { after, limit } = query;
      const [seq = 0] = positionOf(after) ?? [];
      const found = await rows<Row>(
        pool,
        "SELECT seq, body FROM event WHERE seq > $1 ORDER BY seq LIMIT $2",
        [seq, limitOf(limit)],
      );
      const last = found.at(-1);
      return {
        items: found.map(({ body }) => body),
        next: last === undefined ? (after ?? null) : cursorOf([last.seq]),
      };
    },
  });
}
