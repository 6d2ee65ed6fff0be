import "server-only";
import type { ActingContext } from "../acting-context";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { Case } from "../shapes";
import { askIfChanged } from "./ask";

type Known = { readonly value: Case; readonly etag: string | null };

/** A case, unless it still is as the holder of this ETag knows it. */
export async function caseIfChanged(
  acting: ActingContext,
  caseId: string,
  etag: string | null,
): Promise<Known | "unchanged"> {
  const answer = await askIfChanged({
    operation: "case",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.GET("/v1/cases/{caseId}", {
        params: {
          path: { caseId },
          header: { ...header, ...(etag === null ? {} : { "If-None-Match": etag }) },
        },
        signal,
      }),
  });
  if (answer === "unchanged") return answer;
  if (answer.data.caseId !== caseId) throw new ExchangeWrongAnswer("case", "mismatch");
  return { value: answer.data, etag: answer.etag };
}
