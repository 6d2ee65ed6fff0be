import "server-only";
import { dayInRiga } from "@/lib/core/day";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { blindIndex } from "@/lib/db/seal";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import { caseRecipients } from "@/lib/exchange/server/case-recipients";
import type { ExchangeEvent, Hearing } from "@/lib/exchange/shapes";
import type { NewsKind } from "@/lib/notifications/news";
import { occurrence } from "@/lib/notifications/occurrence";
import { notify } from "@/lib/notifications/server/notify";
import { newsOfEvent, nextHearing } from "../case-news";
import { hearingsForPerson } from "./hearings-for-person";

/**
 * Tells whoever may see the case, and uses the portal, of what happened in it. The codes of the others are compared and
 * forgotten. Throws while the platform is silent; the event waits and comes again.
 */
export async function tellRecipients(event: ExchangeEvent): Promise<void> {
  const kind = newsOfEvent(event);
  const { caseId } = event.data;
  if (kind === undefined || caseId === null) return;
  const codes = await knownOr([], caseRecipients(caseId));
  const people = await db().person.findMany({
    where: { personalCodeIndex: { in: codes.map((code) => blindIndex(code, "person.personal_code")) } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const [anybody] = people;
  if (anybody === undefined) return;
  const hearings = isOfHearing(kind) ? await knownOr([], hearingsForPerson(anybody.id, caseId)) : [];
  const hearing = nextHearing(hearings, new Date());
  await inTransaction(async (tx) => {
    for (const { id: personId } of people) {
      await notify(tx, {
        personId,
        kind,
        occurrence: occurrence.caseEvent(event.id),
        subject: { caseId },
        ...ofHearing(hearing),
        occurredAt: new Date(event.time),
      });
    }
  });
}

/** What the platform refuses to tell (a case that is gone) will not be told later either; its silence is thrown on. */
async function knownOr<Value>(otherwise: Value, asked: Promise<Value>): Promise<Value> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ExchangeRefused) return otherwise;
    throw error;
  }
}

const isOfHearing = (kind: NewsKind): boolean => kind === "hearingSet" || kind === "hearingChanged";

const ofHearing = (hearing: Hearing | undefined) =>
  hearing === undefined
    ? {}
    : { detail: { startsAt: hearing.startsAt }, hearingOn: dayInRiga(new Date(hearing.startsAt)) };
