import "server-only";
import type { ActingContext } from "../acting-context";
import type { Mandate } from "../shapes";
import { askIfChanged } from "./ask";

type Known = { readonly value: Mandate[]; readonly etag: string | null };

/** For whom the acting person may act, ended mandates included, unless the holder of this ETag knows it. */
export async function mandatesIfChanged(
  acting: ActingContext,
  etag: string | null,
): Promise<Known | "unchanged"> {
  const answer = await askIfChanged({
    operation: "mandates",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.GET("/v1/mandates", {
        params: { header: { ...header, ...(etag === null ? {} : { "If-None-Match": etag }) } },
        signal,
      }),
  });
  return answer === "unchanged" ? answer : { value: answer.data.items, etag: answer.etag };
}
