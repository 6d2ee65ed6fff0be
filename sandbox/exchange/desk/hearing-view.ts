import { dayInRiga } from "@/lib/core/day";
import type { PublicHearing } from "@/lib/exchange/shapes";
import { type Html, html } from "../../html";
import { COURTS } from "../registers/courts";
import { hourInRiga } from "../riga-time";
import { moment } from "./format";
import { hearingTexts } from "./hearing-texts";
import { backLink, field, form, rowsOf } from "./layout";
import { type DeskLanguage, textsOf } from "./texts";

const courtName = (courtId: string): string =>
  COURTS.find((court) => court.courtId === courtId)?.name ?? courtId;

function placeOf({ courtId, courthouseId }: PublicHearing): string {
  const house = COURTS.flatMap(({ locations }) => locations).find((one) => one.courthouseId === courthouseId);
  const place = house === undefined ? [] : [house.place, house.address ?? ""].filter((part) => part !== "");
  return [courtName(courtId), ...place].join(", ");
}

type Calendar = {
  readonly language: DeskLanguage;
  readonly typed: string;
  readonly hearings: readonly PublicHearing[];
};

/** The public calendar as the clerk sees it: a search and what it found. */
export function calendarView({ language, typed, hearings }: Calendar): Html {
  const t = hearingTexts(language);
  return html`${backLink(textsOf(language))}
    <p>${t.lead}</p>
    <form method="get" action="/desk/calendar">
      ${field({ name: "q", label: t.search, value: typed })}<button type="submit">${t.find}</button>
    </form>
    ${hearings.length === 0 ? html`<p>${t.none}</p>` : hearingTable(hearings, language)}`;
}

function hearingTable(hearings: readonly PublicHearing[], language: DeskLanguage): Html {
  const t = hearingTexts(language);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t.title}">
    <table>
      <thead>
        <tr>
          ${[t.when, t.where, t.hall, t.case, t.judge, t.status].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${hearings.map(
          (hearing) =>
            html`<tr>
              <td><a href="/desk/calendar/${hearing.hearingId}">${moment(hearing.startsAt, language)}</a></td>
              <td>${placeOf(hearing)}</td>
              <td>${hearing.hall ?? "–"}</td>
              <td>${hearing.caseNumber ?? t.closed}</td>
              <td>${hearing.judge ?? "–"}</td>
              <td>${t.statuses[hearing.status]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** One hearing and what the clerk can do with it. */
export function hearingView(language: DeskLanguage, hearing: PublicHearing): Html {
  const t = hearingTexts(language);
  const about = `${hearing.caseNumber ?? "–"} ${hearing.subject ?? ""}`;
  return html`<p><a href="/desk/calendar">← ${t.back}</a></p>
    ${rowsOf([
      [t.when, moment(hearing.startsAt, language)],
      [t.where, placeOf(hearing)],
      [t.hall, hearing.hall ?? "–"],
      [t.case, hearing.isClosed ? t.closed : about],
      [t.judge, hearing.judge ?? "–"],
      [t.status, t.statuses[hearing.status]],
    ])}
    ${actsOn(language, hearing)}`;
}

function actsOn(language: DeskLanguage, hearing: PublicHearing): Html {
  const t = hearingTexts(language);
  const act = (name: string): string => `/desk/calendar/${hearing.hearingId}/${name}`;
  const canChange = hearing.status === "scheduled" || hearing.status === "postponed";
  return html`${canChange ? changes(language, hearing) : null}
  ${hearing.isClosed ? null : form({ action: act("close"), legend: t.close, fields: null })}
  ${form({ action: act("withdraw"), legend: t.withdraw, hint: t.withdrawHint, fields: null })}`;
}

function changes(
  language: DeskLanguage,
  { hearingId, startsAt, hall, judge, isClosed }: PublicHearing,
): Html {
  const t = hearingTexts(language);
  const begins = new Date(startsAt);
  const day = field({ name: "day", label: t.day, value: dayInRiga(begins), type: "date" });
  const hour = field({ name: "hour", label: t.hour, value: String(hourInRiga(begins)), type: "number" });
  const minute = field({
    name: "minute",
    label: t.minute,
    value: String(begins.getUTCMinutes()),
    type: "number",
  });
  const place = field({ name: "hall", label: t.hall, value: hall ?? "" });
  const who = isClosed ? null : field({ name: "judge", label: t.judge, value: judge ?? "" });
  const act = (name: string): string => `/desk/calendar/${hearingId}/${name}`;
  return html`${form({ action: act("move"), legend: t.move, fields: html`${day}${hour}${minute}` })}
  ${form({ action: act("change"), legend: t.change, fields: html`${place}${who}` })}
  ${form({ action: act("cancel"), legend: t.cancel, fields: null })}`;
}
