import "server-only";
import type { ActingContext } from "../acting-context";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { Filing } from "../shapes";
import { ask } from "./ask";

/** A filing by the platform's id, with what the court answered to it. */
export async function filingOfPerson(acting: ActingContext, filingId: string): Promise<Filing> {
  const { data } = await ask({
    operation: "filing",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.GET("/v1/filings/{filingId}", { params: { path: { filingId }, header }, signal }),
  });
  if (data.filingId !== filingId) throw new ExchangeWrongAnswer("filing", "mismatch");
  return data;
}
