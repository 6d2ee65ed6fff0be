import { newId } from "@/lib/core/id";
import type { ExchangeEvent, Mandate } from "@/lib/exchange/shapes";
import type { Queries } from "../database";
import type { CaseFile } from "../tis/case-file";
import type { FilingFile } from "../tis/filing-file";

type About = { readonly origin: string; readonly at: Date; readonly type: ExchangeEvent["type"] };

/** Writes an event into the feed, in the transaction of what it tells. The courier takes it from there. */
export async function publishFilingEvent(queries: Queries, about: About, file: FilingFile): Promise<void> {
  const { filingId, caseId, clientRef, version } = file;
  await publish(queries, about, {
    subject: `filings/${filingId}`,
    data: { caseId, filingId, clientRef, version },
  });
}

export async function publishCaseEvent(queries: Queries, about: About, file: CaseFile): Promise<void> {
  const { caseId, version } = file;
  await publish(queries, about, {
    subject: `cases/${caseId}`,
    data: { caseId, filingId: null, clientRef: null, version },
  });
}

export async function publishMandateEvent(
  queries: Queries,
  about: Omit<About, "type">,
  { mandateId, version }: Pick<Mandate, "mandateId" | "version">,
): Promise<void> {
  await publish(
    queries,
    { ...about, type: "lv.elieta.mandate.changed" },
    { subject: `mandates/${mandateId}`, data: { caseId: null, filingId: null, clientRef: null, version } },
  );
}

type PublicData = "hearings" | "proceedings" | "courts" | "fees" | "filing-kinds" | "outages";

/** Says that something which the platform publishes for everybody has changed; what, is read from its feed or list. */
export async function publishPublicEvent(
  queries: Queries,
  about: Omit<About, "type">,
  data: PublicData,
): Promise<void> {
  await publish(
    queries,
    { ...about, type: "lv.elieta.public.changed" },
    { subject: `public/${data}`, data: { caseId: null, filingId: null, clientRef: null, version: 1 } },
  );
}

async function publish(
  queries: Queries,
  { origin, at, type }: About,
  { subject, data }: Pick<ExchangeEvent, "subject" | "data">,
): Promise<void> {
  const event: ExchangeEvent = {
    specversion: "1.0",
    id: newId(),
    source: origin,
    type,
    subject,
    time: at.toISOString(),
    datacontenttype: "application/json",
    data,
  };
  await queries.query("INSERT INTO event (body) VALUES ($1)", [JSON.stringify(event)]);
}
