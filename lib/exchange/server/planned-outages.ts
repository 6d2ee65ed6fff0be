import "server-only";
import type { Outage } from "../shapes";
import { askIfChanged } from "./ask";

/** Planned interruptions of the platform and of what stands behind it, unless they are as the holder of this ETag knows them. */
export async function plannedOutages(
  etag: string | null,
): Promise<{ body: Outage[]; etag: string | null } | "unchanged"> {
  const answer = await askIfChanged({
    operation: "plannedOutages",
    acting: null,
    send: ({ client, signal }) =>
      client.GET("/v1/outages", {
        params: { header: etag === null ? {} : { "If-None-Match": etag } },
        signal,
      }),
  });
  return answer === "unchanged" ? answer : { body: answer.data.items, etag: answer.etag };
}
