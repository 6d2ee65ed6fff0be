import "server-only";
import type { ActingContext } from "../acting-context";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { Filing } from "../shapes";
import { ask } from "./ask";

/** The look before a resend: the platform's filing with this id of ours, null when it never had it. */
export async function filingByClientRef(acting: ActingContext, clientRef: string): Promise<Filing | null> {
  const { data } = await ask({
    operation: "filings",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.GET("/v1/filings", { params: { header, query: { clientRef } }, signal }),
  });
  const [filing] = data.items;
  if (filing === undefined) return null;
  if (filing.clientRef !== clientRef) throw new ExchangeWrongAnswer("filings", "mismatch");
  return filing;
}
