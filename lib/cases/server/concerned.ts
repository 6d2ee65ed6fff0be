import "server-only";
import { db } from "@/lib/db/database";
import type { ExchangeEvent } from "@/lib/exchange/shapes";

/** What an event is about, as far as the portal knows it. */
export type Concerned = {
  readonly caseId: string | null;
  /** The portal's own filings: the one that the event names, and those that lie in its case. */
  readonly filingIds: readonly string[];
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The platform's ids mean nothing to us until they are found among our own filings. */
export async function concernedBy({
  caseId,
  filingId,
  clientRef,
}: ExchangeEvent["data"]): Promise<Concerned> {
  const found = await db().filing.findMany({
    where: {
      state: { not: "prepared" },
      OR: [
        ...(caseId === null ? [] : [{ platformCaseId: caseId }]),
        ...(filingId === null ? [] : [{ platformFilingId: filingId }]),
        ...(clientRef !== null && UUID.test(clientRef) ? [{ id: clientRef }] : []),
      ],
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  return { caseId, filingIds: found.map(({ id }) => id) };
}
