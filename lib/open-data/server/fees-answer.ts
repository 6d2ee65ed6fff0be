import "server-only";
import { type Day, dayInRiga, isDay } from "@/lib/core/day";
import { calculationBody } from "@/lib/fees/open-calculation";
import { calculateOpenly } from "@/lib/fees/server/calculate-openly";
import { feeItemsOn } from "@/lib/fees/server/fee-items-on";
import { readText } from "@/lib/http/read-text";
import { readCopy } from "@/lib/mirror/server/public-copy";
import { bodyFaults, NOT_JSON } from "../body-faults";
import { FEE_COLUMNS, feeRow } from "../fee-rows";
import type { OpenValues } from "../open-contract";
import { csvAnswer } from "./csv-answer";
import { malformed, type OpenContext, type OpenRefusal } from "./define-open-route";
import { jsonAnswer, listAnswer, type OpenAnswer } from "./open-answer";

async function times(): Promise<{ changedAt: Date | null; confirmedAt: Date | null }> {
  const copy = await readCopy("feeSchedules");
  return { changedAt: copy?.changedAt ?? null, confirmedAt: copy?.asOf ?? null };
}

const dayAsked = ({ date }: OpenValues, { now }: OpenContext): Day =>
  typeof date === "string" && isDay(date) ? date : dayInRiga(now);

export async function feeItemsAnswer(values: OpenValues, context: OpenContext): Promise<OpenAnswer> {
  const { items, ...of } = await feeItemsOn(dayAsked(values, context), context.language);
  return listAnswer(items, await times(), of);
}

export async function feeItemsCsvAnswer(values: OpenValues, context: OpenContext): Promise<OpenAnswer> {
  const { items, date } = await feeItemsOn(dayAsked(values, context), context.language);
  return csvAnswer(values, {
    columns: FEE_COLUMNS,
    rows: items.map(feeRow),
    file: `fees-${date}.csv`,
    ...(await times()),
  });
}

/** The same reckoning as in the forms; what is wrong in the body is named by its place. */
export async function calculationAnswer(
  _values: OpenValues,
  { request, language }: OpenContext,
): Promise<OpenAnswer | OpenRefusal> {
  const type = request.headers.get("content-type") ?? "application/json";
  if (!/^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(type)) return { status: 415, code: "notJson" };
  const text = await readText(request);
  if (text === undefined) return { status: 413, code: "tooLarge" };
  const json = parsedJson(text);
  if (json === undefined) return { status: 400, code: "notJson", errors: [NOT_JSON] };
  const parsed = calculationBody.safeParse(json, { reportInput: true });
  if (!parsed.success) return malformed(bodyFaults(parsed.error));
  return jsonAnswer(await calculateOpenly(parsed.data, language), { isPrivate: true });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: no JSON reads as undefined, so it is told apart from all that is.
    return undefined;
  }
}
