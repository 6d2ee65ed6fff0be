import "server-only";
import { db } from "@/lib/db/database";

/** What a page that waits compares: another answer means that there is something new to see. */
export async function filingVersion({
  filingId,
  personId,
}: {
  filingId: string;
  personId: string;
}): Promise<string | undefined> {
  const filing = await db().filing.findFirst({
    where: { id: filingId, personId, state: { not: "prepared" } },
    select: {
      rowVersion: true,
      draft: { select: { due: { select: { updatedAt: true, payments: { select: { version: true } } } } } },
    },
  });
  if (filing === null) return undefined;
  const due = filing.draft.due;
  const payments = due?.payments.reduce((sum, { version }) => sum + version + 1, 0) ?? 0;
  return [filing.rowVersion, due?.updatedAt.getTime() ?? 0, payments].join(".");
}
