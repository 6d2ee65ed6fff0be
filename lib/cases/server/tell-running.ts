import "server-only";
import { dayInRiga, daysBetween } from "@/lib/core/day";
import { db, type Transaction } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import type { ActingContext } from "@/lib/exchange/acting-context";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import { caseHearings } from "@/lib/exchange/server/case-hearings";
import { casesOfPerson } from "@/lib/exchange/server/cases-of-person";
import type { CaseSummary } from "@/lib/exchange/shapes";
import type { News } from "@/lib/notifications/news";
import { occurrence } from "@/lib/notifications/occurrence";
import { notify } from "@/lib/notifications/server/notify";
import { hearingsToCome } from "../case-news";
import { isEnded } from "../case-status";
import { hearingNews } from "../hearing-news";
import { side } from "../side";
import { actingInBackground } from "./acting-in-background";
import { runningTerm } from "./running-term";

/**
 * Tells a person what runs in their cases now, whenever it began: a term to cure defects, and hearings that are set; and
 * which case has lately ended before it was heard. So whoever comes to the portal later than the court's news finds it told. Says how much was told now; throws while the
 * platform is silent, and the job is tried again.
 */
export async function tellRunning(personId: string, now: Date = new Date()): Promise<number> {
  const acting = await actingInBackground(personId);
  let told = 0;
  for (const summary of await casesOfPerson(acting)) {
    const news = isEnded(summary.status)
      ? await endingOf(summary, { personId, now })
      : await runningIn(summary, { acting, personId, now });
    for (const one of news) if (await inTransaction((tx) => tell(tx, { ...one, personId }))) told += 1;
  }
  return told;
}

type For = { readonly acting: ActingContext; readonly personId: string; readonly now: Date };
type CommonNews = Omit<News, "personId">;

/** A case that is no longer the person's since the list was read has nothing to tell them. */
async function runningIn(summary: CaseSummary, reading: For): Promise<CommonNews[]> {
  try {
    return [...(await termIn(summary, reading)), ...(await hearingsIn(summary, reading))];
  } catch (error) {
    if (error instanceof ExchangeRefused) return [];
    throw error;
  }
}

/** How long after its end a case is news to whoever comes later. */
const NEWS_DAYS = 30;
const ENDED_UNHEARD = { refused: "filingRefused", deemedNotFiled: "filingDeemedNotFiled" } as const;

/** Whose claim was refused or is deemed not filed must hear of it: a term to challenge it may run. */
async function endingOf(
  { caseId, caseNumber, status, statusSince, ownRole }: CaseSummary,
  { personId, now }: Pick<For, "personId" | "now">,
): Promise<CommonNews[]> {
  if (side(ownRole) === "defendant" || (status !== "refused" && status !== "deemedNotFiled")) return [];
  const occurredAt = new Date(statusSince);
  if (daysBetween(dayInRiga(occurredAt), dayInRiga(now)) > NEWS_DAYS) return [];
  // What was only asked for in the case tells nothing of how it ended.
  const isOurs = await db().filing.count({
    where: { personId, platformCaseId: caseId, draft: { caseId: null } },
  });
  if (isOurs > 0) return [];
  return [
    {
      kind: ENDED_UNHEARD[status],
      occurrence: occurrence.caseEndedUnheard(caseId, status, statusSince),
      subject: { caseId },
      detail: { caseNumber },
      occurredAt,
    },
  ];
}

/** What was filed through the portal is told of with the filing itself. */
async function termIn(
  { caseId, status }: CaseSummary,
  { acting, personId, now }: For,
): Promise<CommonNews[]> {
  if (status !== "leftWithoutProgress") return [];
  const term = await runningTerm(acting, caseId, now);
  if (term === null) return [];
  const { caseNumber, platformFilingId, cureBy, since } = term;
  const isOurs = await db().filing.count({ where: { personId, platformFilingId } });
  if (isOurs > 0) return [];
  return [
    {
      kind: "filingLeftWithoutProgress",
      occurrence: occurrence.caseCureBy(caseId, cureBy),
      subject: { caseId },
      detail: { caseNumber, cureBy },
      occurredAt: since,
    },
  ];
}

async function hearingsIn(
  { caseId, caseNumber, status, statusSince }: CaseSummary,
  { acting, now }: For,
): Promise<CommonNews[]> {
  const occurredAt = status === "hearingSet" ? new Date(statusSince) : now;
  const hearings = hearingsToCome(await caseHearings(acting, caseId), now);
  return hearings.map((hearing) => hearingNews(hearing, { caseId, caseNumber, occurredAt }));
}

/** A hearing whose day was told as a change has been told. */
async function tell(tx: Transaction, news: News): Promise<boolean> {
  const { personId, subject, hearingOn } = news;
  if (hearingOn !== undefined) {
    const told = await tx.notification.count({
      where: {
        personId,
        kind: "hearingChanged",
        caseId: subject.caseId ?? null,
        hearingOn: new Date(`${hearingOn}T00:00:00Z`),
      },
    });
    if (told > 0) return false;
  }
  return notify(tx, news);
}
