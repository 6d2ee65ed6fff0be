import { type Html, html } from "../../html";
import type { Due } from "@/lib/exchange/shapes";
import { courtWith } from "../registers/courts";
import type { FilingFile } from "../tis/filing-file";
import { answerName } from "./answer-texts";
import { answersView } from "./answers-view";
import { euros, kilobytes, longDay, moment } from "./format";
import { inWords } from "./codes";
import { backLink, choice, field, form, type Option, type Row, rowsOf } from "./layout";
import { type DeskLanguage, textsOf } from "./texts";

type View = { readonly language: DeskLanguage; readonly file: FilingFile; readonly dues: readonly Due[] };

const DEFECT_ROWS = [1, 2, 3] as const;

/** One filing: what was said, what came with it, and the answers the court may give. */
export function filingView({ language, file, dues }: View): Html {
  const t = textsOf(language);
  return html`${backLink(t)} ${rowsOf(headRows({ language, file, dues }))}
    <h2>${t.acts}</h2>
    ${filingActs(language, file)}
    <h2>${t.documents}</h2>
    <ul>
      ${file.content.documents.map(
        ({ documentId, name, size, purpose }) =>
          html`<li>
            <a href="/desk/documents/${documentId}">${name}</a> (${inWords(purpose, language)},
            ${kilobytes(size, language)}) – ${t.download}
          </li>`,
      )}
    </ul>
    <h2>${t.parties}</h2>
    ${rowsOf(partyRows(file, language))}
    <h2>${t.answers}</h2>
    ${answersView(file.content.answers, language)}`;
}

function headRows({ language, file, dues }: View): Row[] {
  const t = textsOf(language);
  const { content, defects } = file;
  const sum = (cents: number | null): string => (cents === null ? "–" : euros(cents, language));
  return [
    [t.state, `${inWords(file.state, language)}${file.reason === null ? "" : `: ${file.reason}`}`],
    [t.received, moment(file.receivedAt, language)],
    [t.registeredAt, moment(file.registeredAt, language)],
    [t.court, courtWith(file.courtId)?.name ?? file.courtId],
    [t.subject, content.subject],
    [t.total, sum(content.claimTotalCents)],
    [t.mainDebt, sum(content.mainDebtCents)],
    [t.hearingAsked, content.hearing.requested ? `${t.yes}: ${content.hearing.reason ?? ""}` : t.no],
    [t.signature, inWords(file.signature, language)],
    ...dues.map((due): Row => [
      t.fee,
      `${sum(due.amountCents)}, ${inWords(due.state, language)} (${due.reference})`,
    ]),
    ...(defects.length === 0
      ? []
      : [
          [
            t.defects,
            defects.map(({ field: place, text }) => `${placeName(place, language)}: ${text}`).join("\n"),
          ] as const,
        ]),
    ...(file.cureBy === null ? [] : [[t.cureBy, longDay(file.cureBy, language)] as const]),
    ...(file.caseId === null
      ? []
      : [[t.caseLink, html`<a href="/desk/cases/${file.caseId}">${t.caseLink}</a>`] as const]),
    ...(file.correctsFilingId === null
      ? []
      : [[t.corrects, html`<a href="/desk/filings/${file.correctsFilingId}">${t.corrected}</a>`] as const]),
  ];
}

/** The part of a filing in which a defect lies, as the clerk chose it. */
function placeName(place: string | null, language: DeskLanguage): string {
  const t = textsOf(language);
  if (place === null) return t.whole;
  return place === "fee" ? t.fee : answerName(place, language);
}

function filingActs(language: DeskLanguage, file: FilingFile): Html {
  const t = textsOf(language);
  const to = (act: string): string => `/desk/filings/${file.filingId}/${act}`;
  const isOpen = file.state === "received" || file.state === "registered";
  if (file.kind === "correction") return html`<p>${isOpen ? t.correctionHint : t.noActs}</p>`;
  const isNew = file.state === "received" && file.caseId === null;
  if (!isOpen && file.state !== "leftWithoutProgress") return html`<p>${t.noActs}</p>`;
  const why = field({ name: "reason", label: t.reason, type: "area" });
  return html`
    ${isNew ? form({ action: to("register"), legend: t.register, hint: t.registerHint, fields: null }) : null}
    ${isOpen ? form({ action: to("leave-without-progress"), legend: t.leave, hint: t.leaveHint, fields: defectFields(language, file) }) : null}
    ${form({ action: to("refuse"), legend: t.refuse, fields: why })}
    ${form({ action: to("deem-not-filed"), legend: t.deem, fields: why })}
  `;
}

function defectFields(language: DeskLanguage, { content }: FilingFile): Html {
  const t = textsOf(language);
  const places: Option[] = [
    ["", t.whole],
    ["fee", t.fee],
    ...Object.keys(content.answers).map((name): Option => [name, answerName(name, language)]),
  ];
  const lines = DEFECT_ROWS.map(
    (row) =>
      html`<div class="pair">
        ${choice(`field${String(row)}`, `${t.defectField} ${String(row)}`, places)}${field({ name: `text${String(row)}`, label: `${t.defectText} ${String(row)}`, type: "area" })}
      </div>`,
  );
  return html`${lines}${field({ name: "days", label: t.days, value: "20", type: "number" })}`;
}

const partyRows = ({ content }: FilingFile, language: DeskLanguage): Row[] => [
  [
    textsOf(language).from,
    `${content.submitter.givenName} ${content.submitter.familyName}, ${content.submitter.personalCode}`,
  ],
  ...content.parties.map(({ role, name, personalCode, registrationNumber, address }): Row => {
    const place = address === null ? null : `${address.line}, ${address.municipality}, ${address.postalCode}`;
    return [
      inWords(role, language),
      [name, personalCode, registrationNumber, place].filter((part) => part !== null).join(", "),
    ];
  }),
];
