import "server-only";
import type { Court } from "../shapes";
import { askIfChanged } from "./ask";

/** The courts as the platform lists them, unless the list still is as the holder of this ETag knows it. */
export async function courtListIfChanged(
  etag: string | null,
): Promise<{ body: Court[]; etag: string | null } | "unchanged"> {
  const answer = await askIfChanged({
    operation: "courts",
    acting: null,
    send: ({ client, signal }) =>
      client.GET("/v1/courts", {
        params: { header: etag === null ? {} : { "If-None-Match": etag } },
        signal,
      }),
  });
  return answer === "unchanged" ? answer : { body: answer.data.items, etag: answer.etag };
}
