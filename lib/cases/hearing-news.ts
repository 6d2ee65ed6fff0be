import { dayInRiga } from "@/lib/core/day";
import type { Hearing } from "@/lib/exchange/shapes";
import type { News } from "@/lib/notifications/news";
import { occurrence } from "@/lib/notifications/occurrence";

type Matter = { readonly caseId: string; readonly caseNumber: string; readonly occurredAt: Date };

/** That a hearing is set, as everybody in its case is told it. */
export const hearingNews = (
  { hearingId, startsAt }: Hearing,
  { caseId, caseNumber, occurredAt }: Matter,
): Omit<News, "personId"> => ({
  kind: "hearingSet",
  occurrence: occurrence.hearingSet(hearingId),
  subject: { caseId },
  detail: { caseNumber, startsAt },
  hearingOn: dayInRiga(new Date(startsAt)),
  occurredAt,
});
