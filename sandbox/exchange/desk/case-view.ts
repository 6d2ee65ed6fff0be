import type { Day } from "@/lib/core/day";
import { type Html, html } from "../../html";
import { termEnd } from "../legal-days";
import type { CaseFile } from "../tis/case-file";
import { euros, longDay, moment } from "./format";
import { inWords, kindInWords } from "./codes";
import { backLink, choice, field, form, type Option, type Row, rowsOf } from "./layout";
import { type DeskLanguage, type DeskTexts, textsOf } from "./texts";

type View = { readonly language: DeskLanguage; readonly file: CaseFile; readonly today: Day };

/** One case: its file, and what the court may do next in it. */
export function caseView(view: View): Html {
  const { language, file } = view;
  const t = textsOf(language);
  return html`${backLink(t)} ${rowsOf(headRows(view))}
    <h2>${t.acts}</h2>
    ${caseActs(view)}
    <h2>${t.documents}</h2>
    <ul>
      ${file.documents.map(
        ({ documentId, title, availableAt }) =>
          html`<li>
            <a href="/desk/documents/${documentId}">${title}</a> (${moment(availableAt, language)})
          </li>`,
      )}
    </ul>
    ${file.hearings.length === 0 ? null : html`<h2>${t.hearings}</h2>`}
    <ul>
      ${file.hearings.map(
        ({ startsAt, courthouse, hall, status }) =>
          html`<li>
            ${moment(startsAt, language)}, ${courthouse}, ${hall ?? "–"}: ${inWords(status, language)}
          </li>`,
      )}
    </ul>
    <h2>${t.timeline}</h2>
    <ol class="course" reversed>
      ${file.timeline.map(
        ({ at, kind, text }) =>
          html`<li>
            ${moment(at, language)} – ${inWords(kind, language)}${text === null ? "" : `: ${text}`}
          </li>`,
      )}
    </ol>`;
}

function headRows(view: View): Row[] {
  const { language, file } = view;
  const t = textsOf(language);
  const { nextStep, judgmentDate, claimTotalCents } = file;
  const next =
    nextStep.who === null
      ? t.nobody
      : `${inWords(nextStep.who, language)}${nextStep.by === null ? "" : `, ${longDay(nextStep.by, language)}`}`;
  return [
    [t.number, `${file.caseNumber}, ${file.archiveNumber}`],
    [t.court, file.courtName],
    [t.judge, file.judge ?? "–"],
    [t.subject, file.subject],
    [t.total, claimTotalCents === null ? "–" : euros(claimTotalCents, language)],
    [t.state, `${inWords(file.status, language)}${file.reason === null ? "" : `: ${file.reason}`}`],
    [t.next, next],
    [t.hearingAsked, file.hearingRequested ? t.yes : t.no],
    ...(judgmentDate === null ? [] : [[t.judgmentOn, longDay(judgmentDate, language)] as const]),
    ...file.filings.map((filed, index): Row => [
      t.filings,
      html`<a href="/desk/filings/${filed.filingId}">${filingName(filed, index, view)}</a>`,
    ]),
    ...file.participants.map(({ role, name }): Row => [inWords(role, language), name]),
  ];
}

/** Files of before there were other kinds say none: the newest is first, so the claim that opened the case is the last. */
const filingName = (
  { kind }: CaseFile["filings"][number],
  index: number,
  { language, file }: View,
): string =>
  kind === undefined
    ? inWords(index === file.filings.length - 1 ? "claim" : "correction", language)
    : kindInWords(kind, language);

type Status = CaseFile["status"];
const UNDER_WAY: readonly Status[] = ["awaitingExplanation", "judgmentDateSet", "hearingSet"];

function caseActs({ language, file, today }: View): Html {
  const t = textsOf(language);
  const to = (act: string): string => `/desk/cases/${file.caseId}/${act}`;
  const on = field({ name: "day", label: t.day, value: today, type: "date" });
  const offers: readonly (readonly [readonly Status[], () => Html])[] = [
    // What is decided by a decision on its filing is answered there.
    [
      file.course === "decision" ? [] : ["opened"],
      () => form({ action: to("accept"), legend: t.accept, hint: t.acceptHint, fields: null }),
    ],
    [
      ["awaitingExplanation"],
      () => form({ action: to("end-explanation-period"), legend: t.endExplanation, fields: null }),
    ],
    [UNDER_WAY, () => form({ action: to("judgment-date"), legend: t.judgmentDate, fields: on })],
    [UNDER_WAY, () => form({ action: to("hearing"), legend: t.hearing, fields: hearingFields(t, today) })],
    [
      ["awaitingExplanation", "hearingSet"],
      () =>
        form({
          action: to("refuse-hearing"),
          legend: t.refuseHearing,
          fields: field({ name: "reason", label: t.reason, type: "area" }),
        }),
    ],
    [["hearingSet"], () => form({ action: to("hold-hearing"), legend: t.hold, fields: null })],
    [
      UNDER_WAY,
      () => form({ action: to("judgment"), legend: t.judgment, fields: judgmentFields(t, language) }),
    ],
    [["decided"], () => form({ action: to("in-force"), legend: t.inForce, fields: null })],
    [
      [...UNDER_WAY, "warningSent", "underAppeal", "decided", "inForce"],
      () =>
        form({
          action: to("decision"),
          legend: t.decision,
          fields: field({ name: "text", label: t.text, type: "area" }),
        }),
    ],
    [
      [...UNDER_WAY, "opened", "leftWithoutProgress", "warningSent", "underAppeal", "decided", "inForce"],
      () => form({ action: to("document"), legend: t.document, fields: paperFields(t, language) }),
    ],
  ];
  const open = offers.filter(([statuses]) => statuses.includes(file.status)).map(([, draw]) => draw());
  return open.length === 0 ? html`<p>${t.noActs}</p>` : html`${open}`;
}

/** Summonses take their time, and a day that has passed is refused: the first working day in two weeks is offered. */
const DAYS_TO_HEARING = 14;

const hearingFields = (t: DeskTexts, today: Day): Html =>
  html`${field({ name: "day", label: t.day, value: termEnd(today, DAYS_TO_HEARING), type: "date" })}${field({ name: "hour", label: t.hour, value: "10", type: "number" })}${field({ name: "hall", label: t.hall, value: "4" })}${choice(
    "mode",
    t.mode,
    [
      ["inPerson", t.inPerson],
      ["video", t.video],
    ],
  )}`;

function judgmentFields(t: DeskTexts, language: DeskLanguage): Html {
  const outcomes = ["granted", "partlyGranted", "dismissed"].map((code): Option => [
    code,
    inWords(code, language),
  ]);
  return html`${choice("outcome", t.outcome, outcomes)}${field({ name: "text", label: t.judgmentText, type: "area" })}`;
}

function paperFields(t: DeskTexts, language: DeskLanguage): Html {
  const named = (codes: readonly string[]): Option[] =>
    codes.map((code): Option => [code, inWords(code, language)]);
  return html`${choice("kind", t.kind, named(["notice", "explanation", "evidence", "decision", "other"]))}${choice("author", t.author, named(["court", "defendant", "claimant", "other"]))}${field({ name: "title", label: t.title })}${field({ name: "text", label: t.text, type: "area" })}`;
}
