import { addDays, day, dayInRiga } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import { answerFault } from "@/lib/exchange/contract-check";
import type { Mandate } from "@/lib/exchange/shapes";
import { firstRow, type Queries, rows } from "../database";
import { publishMandateEvent } from "../events/publish";
import { instantInRiga } from "../riga-time";
import { DeskRefusal, type Moment } from "../tis/moment";

type Row = { body: Mandate };

/** What a register hands in; the platform gives it its id. */
export type NewMandate = Omit<Mandate, "mandateId" | "endedAt" | "version">;

export async function mandatesOf(queries: Queries, personalCode: string): Promise<Mandate[]> {
  const found = await rows<Row>(
    queries,
    "SELECT body FROM mandate WHERE personal_code = $1 ORDER BY seq DESC",
    [personalCode],
  );
  return found.map(({ body }) => body);
}

export async function allMandates(queries: Queries): Promise<Mandate[]> {
  const found = await rows<Row>(queries, "SELECT body FROM mandate ORDER BY seq DESC LIMIT 200");
  return found.map(({ body }) => body);
}

export async function mandateNumbered(queries: Queries, mandateId: string): Promise<Mandate | null> {
  const row = await firstRow<Row>(queries, "SELECT body FROM mandate WHERE mandate_id = $1", [mandateId]);
  return row?.body ?? null;
}

/** The mandate as it stands at a moment: one whose last day is over has ended with that day. */
export function asTold(mandate: Mandate, now: Date): Mandate {
  const { validTo, endedAt } = mandate;
  if (endedAt !== null || validTo === null || dayInRiga(now) <= validTo) return mandate;
  return { ...mandate, endedAt: instantInRiga(addDays(day(validTo), 1), 0).toISOString() };
}

/** Whether it was good at a moment: what has ended since was good before. */
export function isValidAt(mandate: Mandate, at: Date): boolean {
  const { endedAt, validFrom } = asTold(mandate, at);
  return (endedAt === null || at < new Date(endedAt)) && validFrom <= dayInRiga(at);
}

/** Takes a mandate into the register and tells the portal. What is not by the contract, or makes no sense, is refused whole. */
export async function grantMandate(moment: Moment, given: NewMandate): Promise<Mandate> {
  const mandate = await keepNew(moment.queries, given);
  await publishMandateEvent(moment.queries, moment, mandate);
  return mandate;
}

export async function keepNew(queries: Queries, given: NewMandate): Promise<Mandate> {
  const mandate: Mandate = { ...given, mandateId: newId(), endedAt: null, version: 1 };
  const list = { ownerPersonalCode: mandate.ownerPersonalCode, items: [mandate] };
  if (answerFault("mandates", 200, list) !== null || !isSound(mandate)) throw new DeskRefusal("inputInvalid");
  await queries.query("INSERT INTO mandate (mandate_id, personal_code, body) VALUES ($1, $2, $3)", [
    mandate.mandateId,
    mandate.ownerPersonalCode,
    JSON.stringify(mandate),
  ]);
  return mandate;
}

/** Officers act for companies, guardians for people; nobody for themselves; joint rights name the others. */
function isSound({ ownerPersonalCode, kind, principal, rights, jointWith, validFrom, validTo }: Mandate) {
  const isCompany = principal.kind === "company";
  return (
    isCompany === (principal.registrationNumber !== null) &&
    isCompany === (principal.personalCode === null) &&
    (kind !== "officer" || isCompany) &&
    (kind !== "guardianship" || !isCompany) &&
    principal.personalCode !== ownerPersonalCode &&
    (rights === "joint") === jointWith.length > 0 &&
    (validTo === null || validFrom <= validTo)
  );
}

/** It is over from this moment, whatever it was good for before. */
export async function endMandate(moment: Moment, mandateId: string): Promise<Mandate> {
  const mandate = await mandateNumbered(moment.queries, mandateId);
  if (mandate === null) throw new DeskRefusal("notFound");
  if (asTold(mandate, moment.at).endedAt !== null) throw new DeskRefusal("notNow");
  const ended = { ...mandate, endedAt: moment.at.toISOString(), version: mandate.version + 1 };
  await moment.queries.query("UPDATE mandate SET body = $2 WHERE mandate_id = $1", [
    mandateId,
    JSON.stringify(ended),
  ]);
  await publishMandateEvent(moment.queries, moment, ended);
  return ended;
}
