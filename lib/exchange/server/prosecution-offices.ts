import "server-only";
import type { ProsecutionOffice } from "../shapes";
import { askIfChanged } from "./ask";

/** The offices of the prosecution, unless the list still is as the holder of this ETag knows it. */
export async function prosecutionOffices(
  etag: string | null,
): Promise<{ body: ProsecutionOffice[]; etag: string | null } | "unchanged"> {
  const answer = await askIfChanged({
    operation: "prosecutionOffices",
    acting: null,
    send: ({ client, signal }) =>
      client.GET("/v1/prosecution-offices", {
        params: { header: etag === null ? {} : { "If-None-Match": etag } },
        signal,
      }),
  });
  return answer === "unchanged" ? answer : { body: answer.data.items, etag: answer.etag };
}
