import "server-only";
import { ask } from "./ask";

/** The personal codes of whoever may see a case now. Asked by the portal itself; nobody's are kept who is not among its people. */
export async function caseRecipients(caseId: string): Promise<string[]> {
  const { data } = await ask({
    operation: "caseRecipients",
    acting: null,
    send: ({ client, signal }) =>
      client.GET("/v1/cases/{caseId}/recipients", { params: { path: { caseId } }, signal }),
  });
  return data.items.map(({ personalCode }) => personalCode);
}
