import "server-only";
import type { PublicHearingChange } from "../shapes";
import { ask } from "./ask";

type ChangePage = { readonly items: PublicHearingChange[]; readonly next: string | null };

const PAGE = 500;

/** Changes of the court calendars after the cursor, the oldest first. */
export async function publicHearingChanges(cursor: string | null): Promise<ChangePage> {
  const { data } = await ask({
    operation: "publicHearingChanges",
    acting: null,
    send: ({ client, signal }) =>
      client.GET("/v1/public/hearings/changes", {
        params: { query: { limit: PAGE, ...(cursor === null ? {} : { after: cursor }) } },
        signal,
      }),
  });
  return data;
}
