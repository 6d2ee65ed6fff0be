import type { Api } from "../http/api";
import { cursorOf, feedLimitOf, positionOf } from "../http/cursor";
import type { World } from "../world";
import { hearingChangesAfter } from "./hearing-store";

/** The court calendars as a feed of changes. */
export function hearingEndpoints(api: Api, { pool }: World): void {
  api.ownRead({
    operation: "publicHearingChanges",
    url: "/v1/public/hearings/changes",
    answer: async ({ query: { after, limit } }) => {
      const [seq = 0] = positionOf(after) ?? [];
      const found = await hearingChangesAfter(pool, String(seq), feedLimitOf(limit));
      const reached = found.at(-1)?.seq;
      return {
        items: found.map(({ body }) => body),
        next: reached === undefined ? (after ?? null) : cursorOf([reached]),
      };
    },
  });
}
