import "server-only";
import type { ActingContext } from "../acting-context";
import type { CourtDocument } from "../shapes";
import { ask } from "./ask";

/** Documents of a case that the acting person may open, the newest first. */
export async function caseDocuments(acting: ActingContext, caseId: string): Promise<CourtDocument[]> {
  const { data } = await ask({
    operation: "caseDocuments",
    acting,
    send: ({ client, acting: header, signal }) =>
      client.GET("/v1/cases/{caseId}/documents", { params: { path: { caseId }, header }, signal }),
  });
  return data.items;
}
