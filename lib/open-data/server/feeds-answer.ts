import "server-only";
import { courtNames } from "@/lib/courts/server/court-names";
import { env } from "@/lib/env";
import { hearingsAtom } from "../hearings-atom";
import { hearingsIcs } from "../hearings-ics";
import type { OpenValues } from "../open-contract";
import { changesOfHearings } from "./changes-of-hearings";
import type { OpenContext, OpenRefusal } from "./define-open-route";
import { hearingTimes } from "./hearing-times";
import { hearingsAsked, isRefused, subscribedFrom } from "./hearings-asked";
import type { OpenAnswer } from "./open-answer";

/** A calendar program takes no pages: it gets the next so many hearings. */
const MOST_EVENTS = 1_000;
const MOST_ENTRIES = 100;

export async function icsAnswer(values: OpenValues, context: OpenContext): Promise<OpenAnswer | OpenRefusal> {
  const times = await hearingTimes();
  const asked = await hearingsAsked(values, context, {
    limit: MOST_EVENTS,
    from: subscribedFrom(context.now),
  });
  if (isRefused(asked)) return asked;
  const { APP_ORIGIN: origin } = env();
  return {
    type: "text/calendar; charset=utf-8; method=PUBLISH",
    body: hearingsIcs(asked.items, { origin, language: context.language }),
    file: "hearings.ics",
    ...times,
  };
}

export async function atomAnswer(
  values: OpenValues,
  context: OpenContext,
): Promise<OpenAnswer | OpenRefusal> {
  const times = await hearingTimes();
  const asked = await hearingsAsked(values, context, {
    limit: MOST_EVENTS,
    from: subscribedFrom(context.now),
  });
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
      updated: changes[0]?.at ?? new Date(0),
    }),
    ...times,
  };
}
