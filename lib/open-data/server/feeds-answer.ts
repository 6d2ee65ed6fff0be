import "server-only";
import { dayInRiga } from "@/lib/core/day";
import { courtNames } from "@/lib/courts/server/court-names";
import { env } from "@/lib/env";
import { midnightInRiga } from "@/lib/hearings/midnight-in-riga";
import { cutWords } from "../cut-words";
import { hearingsAtom } from "../hearings-atom";
import { hearingsIcs } from "../hearings-ics";
import type { OpenValues } from "../open-contract";
import { changesOfHearings } from "./changes-of-hearings";
import type { OpenContext, OpenRefusal } from "./define-open-route";
import { hearingTimes } from "./hearing-times";
import { type AskedHearings, hearingsAsked, isRefused, subscribedFrom } from "./hearings-asked";
import type { OpenAnswer } from "./open-answer";

/** A calendar program takes no pages: it gets the next so many hearings. */
const MOST_EVENTS = 1_000;
const MOST_ENTRIES = 100;

/** Where not all fit, and nobody asked for the past: those to come are what people subscribe to. */
async function subscribed(values: OpenValues, context: OpenContext): Promise<AskedHearings | OpenRefusal> {
  const limit = MOST_EVENTS;
  const asked = await hearingsAsked(values, context, { limit, from: subscribedFrom(context.now) });
  const today = dayInRiga(context.now);
  const { from, to = today } = values;
  const isCut = !isRefused(asked) && asked.next !== null;
  return isCut && from === undefined && String(to) >= today
    ? hearingsAsked(values, context, { limit, from: today })
    : asked;
}

export async function icsAnswer(values: OpenValues, context: OpenContext): Promise<OpenAnswer | OpenRefusal> {
  const times = await hearingTimes();
  const asked = await subscribed(values, context);
  if (isRefused(asked)) return asked;
  const { APP_ORIGIN: origin } = env();
  return {
    type: "text/calendar; charset=utf-8; method=PUBLISH",
    body: hearingsIcs(asked.items, { origin, language: context.language, isCut: asked.next !== null }),
    file: "hearings.ics",
    ...times,
  };
}

export async function atomAnswer(
  values: OpenValues,
  context: OpenContext,
): Promise<OpenAnswer | OpenRefusal> {
  const times = await hearingTimes();
  const asked = await subscribed(values, context);
  if (isRefused(asked)) return asked;
  const names = await courtNames();
  const changes = await changesOfHearings(asked.items, { names, most: MOST_ENTRIES });
  const { APP_ORIGIN: origin } = env();
  const { pathname, search } = new URL(context.request.url);
  return {
    type: "application/atom+xml; charset=utf-8",
    body: hearingsAtom(changes, {
      origin,
      names,
      language: context.language,
      self: `${origin}${pathname}${search}`,
      updated: changes[0]?.at ?? times.changedAt ?? midnightInRiga(dayInRiga(context.now)),
      note: asked.next === null ? null : cutWords(asked.items, context.language),
    }),
    ...times,
  };
}
