import "server-only";
import type { ActingContext } from "../acting-context";
import type { Hearing } from "../shapes";
import { ask } from "./ask";

/** Hearings of a case, the earliest first. */
export async function caseHearings(acting: ActingContext, caseId: string): Promise<Hearing[]> {
  const { data } = await ask({
    operation: "caseHearings",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.GET("/v1/cases/{caseId}/hearings", { params: { path: { caseId }, header }, signal }),
  });
  return data.items;
}
