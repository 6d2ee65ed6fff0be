import "server-only";
import type { ActingContext } from "../acting-context";
import type { Due } from "../shapes";
import { ask } from "./ask";

/** What the acting person must pay, or has paid, in a case. */
export async function caseDues(acting: ActingContext, caseId: string): Promise<Due[]> {
  const { data } = await ask({
    operation: "caseDues",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.GET("/v1/cases/{caseId}/dues", { params: { path: { caseId }, header }, signal }),
  });
  return data.items;
}
