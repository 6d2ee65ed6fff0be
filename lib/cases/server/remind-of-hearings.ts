import "server-only";
import { addDays, dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import type { Hearing } from "@/lib/exchange/shapes";
import { occurrence } from "@/lib/notifications/occurrence";
import { openedDetail } from "@/lib/notifications/server/opened-detail";
import { notify } from "@/lib/notifications/server/notify";
import { hearingsForPerson } from "./hearings-for-person";

/**
 * Tells people of the hearings of tomorrow that they were told of before, once the register has said that they still are
 * to take place; says how many were told now. Throws while the platform is silent: the next run goes on.
 */
export async function remindOfHearings(now: Date = new Date()): Promise<number> {
  const tomorrow = addDays(dayInRiga(now), 1);
  const due = await db().notification.findMany({
    where: { hearingOn: new Date(`${tomorrow}T00:00:00Z`), caseId: { not: null } },
    select: { id: true, personId: true, caseId: true, detail: true },
    distinct: ["personId", "caseId"],
    orderBy: [{ personId: "asc" }, { caseId: "asc" }],
  });
  let told = 0;
  for (const { id, personId, caseId, detail } of due) {
    if (caseId === null) continue;
    const { caseNumber } = openedDetail({ id, detail });
    const hearings = (await hearingsOrNone(personId, caseId)).filter(
      ({ status, startsAt }) => status === "scheduled" && dayInRiga(new Date(startsAt)) === tomorrow,
    );
    for (const hearing of hearings) if (await tell({ personId, caseId, caseNumber }, hearing, now)) told += 1;
  }
  return told;
}

/** Whoever may not see the case any more is not reminded of it. */
async function hearingsOrNone(personId: string, caseId: string): Promise<Hearing[]> {
  try {
    return await hearingsForPerson(personId, caseId);
  } catch (error) {
    if (error instanceof ExchangeRefused) return [];
    throw error;
  }
}

const tell = (
  { personId, caseId, caseNumber }: { personId: string; caseId: string; caseNumber: string | undefined },
  { hearingId, startsAt }: Hearing,
  now: Date,
): Promise<boolean> =>
  inTransaction((tx) =>
    notify(tx, {
      personId,
      kind: "hearingTomorrow",
      occurrence: occurrence.hearingTomorrow(hearingId, startsAt),
      subject: { caseId },
      detail: { startsAt, ...(caseNumber === undefined ? {} : { caseNumber }) },
      occurredAt: now,
    }),
  );
