import "server-only";
import { addDays, type Day, dayInRiga } from "@/lib/core/day";
import { placeIn, placeText } from "@/lib/hearings/hearing-place";
import {
  type HearingFaultCode,
  type HearingQuery,
  readHearingQuery,
  typedHearingQuery,
} from "@/lib/hearings/hearing-query";
import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { courtNames } from "@/lib/courts/server/court-names";
import { hearingOfId } from "@/lib/hearings/server/hearing-of-id";
import { searchHearings } from "@/lib/hearings/server/search-hearings";
import type { FaultCode } from "../fault-codes";
import type { OpenFault, OpenValues } from "../open-contract";
import { malformed, type OpenContext, type OpenRefusal } from "./define-open-route";

export type AskedHearings = { readonly items: readonly ListedHearing[]; readonly next: string | null };

type Page = { readonly limit: number; readonly from?: Day };

/** The filters of the calendars as a question that can be asked; what is wrong names its parameter. */
export async function hearingQueryOf(
  values: OpenValues,
  { now }: OpenContext,
  from?: Day,
): Promise<HearingQuery | OpenRefusal> {
  const { courts, houses } = await courtNames();
  const typed = typedHearingQuery.parse({ ...(from === undefined ? {} : { from }), ...values });
  const { query, faults } = readHearingQuery(typed, {
    today: dayInRiga(now),
    isCourt: (id) => courts.has(id),
    courtOfCourthouse: (id) => houses.get(id)?.courtId,
  });
  return faults.length > 0
    ? malformed(faults.map(({ field, code }): OpenFault => ({ parameter: field, code: openCodeOf(code) })))
    : query;
}

/** What the description has refused before has one name in the open API, whoever finds it. */
function openCodeOf(code: HearingFaultCode): FaultCode {
  if (code === "impossibleDay") return "notADate";
  return code === "unknownKind" ? "unknownValue" : code;
}

/** A page of hearings; one alone where it is asked for by its id. */
export async function hearingsAsked(
  values: OpenValues,
  context: OpenContext,
  { limit, from }: Page,
): Promise<AskedHearings | OpenRefusal> {
  const query = await hearingQueryOf(values, context, from);
  if (isRefused(query)) return query;
  const { hearing, cursor } = values;
  if (typeof hearing === "string") return onlyHearing(hearing);
  const after = placeIn(typeof cursor === "string" ? cursor : null);
  if (after === null && cursor !== undefined) return malformed([{ parameter: "cursor", code: "malformed" }]);
  const page = await searchHearings(query, { after, limit });
  return { items: page.items, next: page.next === null ? null : placeText(page.next) };
}

async function onlyHearing(id: string): Promise<AskedHearings> {
  const hearing = await hearingOfId(id);
  return { items: hearing === null || hearing === "withdrawn" ? [] : [hearing], next: null };
}

/** Calendars that are subscribed to show also what has just been. */
const PAST_DAYS = 14;
export const subscribedFrom = (now: Date): Day => addDays(dayInRiga(now), -PAST_DAYS);

export const isRefused = (said: object): said is OpenRefusal => "status" in said && "code" in said;
