import "server-only";
import { db } from "@/lib/db/database";
import type { NewsDetail } from "../news";
import { openedDetail } from "./opened-detail";

const MOST = 5_000;

/** A message as a person may take it along. */
export type ExportedNews = {
  readonly kind: string;
  readonly occurredAt: string;
  readonly readAt: string | null;
  readonly caseId: string | null;
  readonly filingId: string | null;
  readonly dueId: string | null;
  readonly detail: NewsDetail;
};

/** What the portal has told a person, the newest first. */
export async function newsForExport(personId: string): Promise<ExportedNews[]> {
  const rows = await db().notification.findMany({ where: { personId }, orderBy: { id: "desc" }, take: MOST });
  return rows.map(({ id, kind, occurredAt, readAt, caseId, filingId, dueId, detail }) => ({
    kind,
    occurredAt: occurredAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    caseId,
    filingId,
    dueId,
    detail: openedDetail({ id, detail }),
  }));
}
