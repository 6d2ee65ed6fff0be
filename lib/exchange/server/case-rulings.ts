import "server-only";
import type { ActingContext } from "../acting-context";
import type { Ruling } from "../shapes";
import { ask } from "./ask";

/** Rulings in a case, the newest first. */
export async function caseRulings(acting: ActingContext, caseId: string): Promise<Ruling[]> {
  const { data } = await ask({
    operation: "caseRulings",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.GET("/v1/cases/{caseId}/rulings", { params: { path: { caseId }, header }, signal }),
  });
  return data.items;
}
