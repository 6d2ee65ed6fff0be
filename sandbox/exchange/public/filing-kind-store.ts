import { z } from "zod";
import { addDays, type Day, dayInRiga, isDay } from "@/lib/core/day";
import type { AcceptedKind, FilingKind } from "@/lib/exchange/shapes";
import { type Queries, rows } from "../database";
import { publishPublicEvent } from "../events/publish";
import { FILING_KINDS } from "../tis/kinds/rules-of-kind";
import type { Moment } from "../tis/moment";

/** Since when there is a platform to file at. */
const FIRST_DAY = "2021-12-01";

const legalDay = z.string().refine((text): text is Day => isDay(text));

export const newAcceptance = z
  .object({
    kind: z.string().refine((text): text is FilingKind => FILING_KINDS.some((kind) => kind === text)),
    acceptedFrom: legalDay.default(FIRST_DAY as Day),
    acceptedUntil: legalDay.nullable().default(null),
    reason: z
      .object({ lv: z.string().trim().min(1).max(500), en: z.string().trim().min(1).max(500) })
      .nullable()
      .default(null),
  })
  .refine(({ acceptedFrom, acceptedUntil }) => acceptedUntil === null || acceptedFrom <= acceptedUntil, {
    path: ["acceptedUntil"],
  });

const always = (kind: FilingKind): AcceptedKind => ({
  kind,
  acceptedFrom: FIRST_DAY,
  acceptedUntil: null,
  reason: null,
});

/** Every kind with its days; those of which nobody has said anything are accepted. */
export async function acceptedKinds(queries: Queries): Promise<AcceptedKind[]> {
  const found = await rows<{ body: AcceptedKind }>(queries, "SELECT body FROM accepted_kind");
  const told = new Map(found.map(({ body }) => [body.kind, body]));
  return FILING_KINDS.map((kind) => told.get(kind) ?? always(kind));
}

/** Says on which days a kind is accepted, and tells the portal that the list has changed. */
export async function acceptKind(
  moment: Moment,
  acceptance: z.infer<typeof newAcceptance>,
): Promise<AcceptedKind> {
  await moment.queries.query(
    "INSERT INTO accepted_kind (kind, body) VALUES ($1, $2) ON CONFLICT (kind) DO UPDATE SET body = excluded.body",
    [acceptance.kind, JSON.stringify(acceptance)],
  );
  await publishPublicEvent(moment.queries, moment, "filing-kinds");
  return acceptance;
}

/** Whether the kind was accepted when the portal received the filing, whenever it arrives here. */
export async function wasAccepted(
  queries: Queries,
  { kind, receivedAt }: { readonly kind: FilingKind; readonly receivedAt: string },
): Promise<boolean> {
  const day = dayInRiga(new Date(receivedAt));
  const known = (await acceptedKinds(queries)).find((accepted) => accepted.kind === kind);
  if (known === undefined) return false;
  return known.acceptedFrom <= day && (known.acceptedUntil === null || day <= known.acceptedUntil);
}

/** The last day of a kind that is to end at once: nothing that is received today is accepted. */
export const endedBefore = (today: Day): Day => addDays(today, -1);
