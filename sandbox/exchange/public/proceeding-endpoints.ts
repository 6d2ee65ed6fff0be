import type { Api } from "../http/api";
import { cursorOf, feedLimitOf, positionOf } from "../http/cursor";
import type { World } from "../world";
import { proceedingChangesAfter } from "./proceeding-store";

/** What anybody may know of the course of cases, as a feed of changes. */
export function proceedingEndpoints(api: Api, { pool }: World): void {
  api.ownRead({
    operation: "publicProceedingChanges",
    url: "/v1/public/proceedings/changes",
    answer: async ({ query }) => {
      const { after, limit } = query;
      const [seq = 0] = positionOf(after) ?? [];
      const found = await proceedingChangesAfter(pool, String(seq), feedLimitOf(limit));
      const last = found.at(-1);
      return {
        items: found.map(({ body }) => body),
        next: last === undefined ? (after ?? null) : cursorOf([last.seq]),
      };
    },
  });
}
