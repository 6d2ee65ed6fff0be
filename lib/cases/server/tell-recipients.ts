import "server-only";
import { db } from "@/lib/db/database";
import { inTransaction } from "@/lib/db/in-transaction";
import { blindIndex } from "@/lib/db/seal";
import { ExchangeRefused } from "@/lib/exchange/exchange-refused";
import { caseRecipients } from "@/lib/exchange/server/case-recipients";
import type { ExchangeEvent } from "@/lib/exchange/shapes";
import type { News } from "@/lib/notifications/news";
import { occurrence } from "@/lib/notifications/occurrence";
import { notify } from "@/lib/notifications/server/notify";
import { wake } from "@/lib/outbox/server/enqueue";
import { hearingsToCome, newsOfEvent } from "../case-news";
import { hearingNews } from "../hearing-news";
import { hearingsForPerson } from "./hearings-for-person";

/**
 * Tells whoever may see the case, and uses the portal, of what happened in it. The codes of the others are compared and
 * forgotten. Throws while the platform is silent; the event waits and comes again.
 */
export async function tellRecipients(event: ExchangeEvent): Promise<void> {
  const isChange = event.type === "lv.elieta.case.changed";
  const { caseId } = event.data;
  if (caseId === null || (newsOfEvent(event) === undefined && !isChange)) return;
  const { caseNumber, codes } = await knownOr({ caseNumber: "", codes: [] }, caseRecipients(caseId));
  const people = await db().person.findMany({
    where: { personalCodeIndex: { in: codes.map((code) => blindIndex(code, "person.personal_code")) } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const [anybody] = people;
  if (anybody === undefined) return;
  const news = await newsFor(event, { caseId, caseNumber }, anybody.id);
  await inTransaction(async (tx) => {
    for (const { id: personId } of people) {
      for (const one of news) await notify(tx, { ...one, personId });
      // What a change means differs from person to person: it is read in the name of each.
      if (isChange) await wake(tx, "running.tell", { personId });
    }
  });
}

type OfCase = { readonly caseId: string; readonly caseNumber: string };
type CommonNews = Omit<News, "personId">;

async function newsFor(event: ExchangeEvent, matter: OfCase, personId: string): Promise<CommonNews[]> {
  const kind = newsOfEvent(event);
  const occurredAt = new Date(event.time);
  const { caseId, caseNumber } = matter;
  const plain = { occurrence: occurrence.caseEvent(event.id), subject: { caseId }, occurredAt };
  if (kind === undefined) return [];
  if (kind !== "hearingSet" && kind !== "hearingChanged") return [{ ...plain, kind, detail: { caseNumber } }];
  const hearings = await knownOr(null, hearingsForPerson(personId, caseId));
  if (hearings === null) return [{ ...plain, kind, detail: { caseNumber } }];
  const toCome = hearingsToCome(hearings, new Date()).map((hearing) =>
    hearingNews(hearing, { ...matter, occurredAt }),
  );
  // The event does not say which was set: each that is to take place is told once, whoever tells of it.
  if (kind === "hearingSet") return toCome;
  const [next = { detail: { caseNumber } }] = toCome;
  return [{ ...next, ...plain, kind }];
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
