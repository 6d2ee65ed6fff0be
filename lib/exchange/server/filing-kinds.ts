import "server-only";
import type { AcceptedKind } from "../shapes";
import { askIfChanged } from "./ask";

type Told = { readonly body: { readonly items: AcceptedKind[] }; readonly etag: string | null };

/** The kinds of filings that the platform accepts, unless they still are as the holder of this ETag knows them. */
export async function filingKinds(etag: string | null): Promise<Told | "unchanged"> {
  const answer = await askIfChanged({
    operation: "filingKinds",
    acting: null,
    send: ({ client, signal }) =>
      client.GET("/v1/classifiers/filing-kinds", {
        params: { header: etag === null ? {} : { "If-None-Match": etag } },
        signal,
      }),
  });
  return answer === "unchanged" ? answer : { body: answer.data, etag: answer.etag };
}
