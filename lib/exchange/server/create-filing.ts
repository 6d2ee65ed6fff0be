import "server-only";
import type { ActingContext } from "../acting-context";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { Filing, NewFiling } from "../shapes";
import { ask } from "./ask";

/** Hands a filing over. Its `clientRef` is the idempotency key: sent again, the platform answers with the same registration. */
export async function createFiling(acting: ActingContext, filing: NewFiling): Promise<Filing> {
  const { data } = await ask({
    operation: "createFiling",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.POST("/v1/filings", {
        params: { header: { ...header, "Idempotency-Key": filing.clientRef } },
        body: filing,
        signal,
      }),
  });
  if (data.clientRef !== filing.clientRef) throw new ExchangeWrongAnswer("createFiling", "mismatch");
  return data;
}
