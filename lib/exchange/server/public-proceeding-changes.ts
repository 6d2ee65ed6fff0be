import "server-only";
import type { ProceedingChange } from "../shapes";
import { ask } from "./ask";

type ChangePage = { readonly items: ProceedingChange[]; readonly next: string | null };

/** What changed in the public course of cases since the cursor, the oldest first. */
export async function publicProceedingChanges(after: string | null, limit = 100): Promise<ChangePage> {
  const { data } = await ask({
    operation: "publicProceedingChanges",
    acting: null,
    send: ({ client, signal }) =>
      client.GET("/v1/public/proceedings/changes", {
        params: { query: { limit, ...(after === null ? {} : { after }) } },
        signal,
      }),
  });
  return data;
}
