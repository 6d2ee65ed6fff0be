import "server-only";
import { ask } from "./ask";

/** The number of a case, and the personal codes of whoever may see it now. Asked by the portal itself; nobody's are kept who is not among its people. */
export async function caseRecipients(caseId: string): Promise<{ caseNumber: string; codes: string[] }> {
  const { data } = await ask({
    operation: "caseRecipients",
    acting: null,
    send: ({ client, signal }) =>
      client.GET("/v1/cases/{caseId}/recipients", { params: { path: { caseId } }, signal }),
  });
  return { caseNumber: data.caseNumber, codes: data.items.map(({ personalCode }) => personalCode) };
}
