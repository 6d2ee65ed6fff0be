import "server-only";
import type { ExchangeFeeSchedule } from "../shapes";
import { askIfChanged } from "./ask";

type Told = { readonly body: { readonly items: ExchangeFeeSchedule[] }; readonly etag: string | null };

/** The schedules of fees that the platform has published, unless they still are as the holder of this ETag knows them. */
export async function feeSchedules(etag: string | null): Promise<Told | "unchanged"> {
  const answer = await askIfChanged({
    operation: "feeSchedules",
    acting: null,
    send: ({ client, signal }) =>
      client.GET("/v1/classifiers/fee-schedules", {
        params: { header: etag === null ? {} : { "If-None-Match": etag } },
        signal,
      }),
  });
  return answer === "unchanged" ? answer : { body: answer.data, etag: answer.etag };
}
