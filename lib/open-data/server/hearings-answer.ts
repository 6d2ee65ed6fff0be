import "server-only";
import { hearingOfId } from "@/lib/hearings/server/hearing-of-id";
import type { OpenValues } from "../open-contract";
import { HEARING_COLUMNS, openHearing } from "../open-hearing";
import { csvAnswer } from "./csv-answer";
import type { OpenContext, OpenRefusal } from "./define-open-route";
import { hearingTimes } from "./hearing-times";
import { hearingsAsked, isRefused } from "./hearings-asked";
import { jsonAnswer, listAnswer, type OpenAnswer } from "./open-answer";

export async function hearingsAnswer(
  values: OpenValues,
  context: OpenContext,
): Promise<OpenAnswer | OpenRefusal> {
  // The time is read first: what comes in meanwhile is told again by the change log, and never missed.
  const times = await hearingTimes();
  const asked = await hearingsAsked(values, context, { limit: Number(values["limit"]) });
  return isRefused(asked) ? asked : listAnswer(asked.items.map(openHearing), { ...times, next: asked.next });
}

export async function hearingsCsvAnswer(
  values: OpenValues,
  context: OpenContext,
): Promise<OpenAnswer | OpenRefusal> {
  const times = await hearingTimes();
  const asked = await hearingsAsked(values, context, { limit: Number(values["limit"]) });
  if (isRefused(asked)) return asked;
  return csvAnswer(values, {
    columns: HEARING_COLUMNS,
    rows: asked.items.map(openHearing),
    file: "hearings.csv",
    next: asked.next,
    ...times,
  });
}

export async function hearingAnswer({ hearing: id }: OpenValues): Promise<OpenAnswer | OpenRefusal> {
  const hearing = await hearingOfId(String(id));
  if (hearing === null) return { status: 404, code: "notFound" };
  // It was public and may not be any more: whoever keeps a copy is told to forget it.
  if (hearing === "withdrawn") return { status: 410, code: "withdrawn" };
  const { confirmedAt } = await hearingTimes();
  return jsonAnswer(openHearing(hearing), { changedAt: hearing.changedAt, confirmedAt });
}
