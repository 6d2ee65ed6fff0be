import { type Html, html } from "../../html";
import type { Due } from "@/lib/exchange/shapes";
import { courtWith } from "../registers/courts";
import type { CaseFile } from "../tis/case-file";
import type { FilingFile } from "../tis/filing-file";
import { answersView } from "./answers-view";
import { filingActs, placeName } from "./filing-acts-view";
import { euros, kilobytes, longDay, moment } from "./format";
import { inWords, kindInWords, stateInWords } from "./codes";
import { backLink, type Row, rowsOf } from "./layout";
import { mandateTexts } from "./mandate-texts";
import { type DeskLanguage, textsOf } from "./texts";

type View = {
  readonly language: DeskLanguage;
  readonly file: FilingFile;
  /** The case in which it lies. */
  readonly caseFile: CaseFile | null;
  readonly dues: readonly Due[];
  readonly now: Date;
};

/** One filing: what was said, what came with it, and the answers the court may give. */
export function filingView(view: View): Html {
  const { language, file, caseFile, now } = view;
  const t = textsOf(language);
  return html`${backLink(t)} ${rowsOf(headRows(view))}
    <h2>${t.acts}</h2>
    ${filingActs({ language, file, caseFile, now })}
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
    ${answersView(file.content.answers, { kind: file.kind, known: knownThings(view), language })}`;
}

/** What may be pointed at by its id, in words. */
function knownThings({ caseFile, dues, language }: View): ReadonlyMap<string, string> {
  return new Map([
    ...(caseFile?.hearings ?? []).map(
      ({ hearingId, startsAt }) => [hearingId, moment(startsAt, language)] as const,
    ),
    ...(caseFile?.rulings ?? []).map(
      ({ rulingId, kind, date }) =>
        [rulingId, `${inWords(kind, language)}, ${longDay(date, language)}`] as const,
    ),
    ...dues.map(({ dueId, kind }) => [dueId, inWords(kind, language)] as const),
  ]);
}

function headRows(view: View): Row[] {
  const { language, file, dues } = view;
  const t = textsOf(language);
  const { content, defects } = file;
  const sum = (cents: number | null): string => (cents === null ? "–" : euros(cents, language));
  return [
    [t.kind, kindInWords(file.kind, language)],
    [t.state, `${stateInWords(file.state, language)}${file.reason === null ? "" : `: ${file.reason}`}`],
    [t.received, moment(file.receivedAt, language)],
    [t.registeredAt, moment(file.registeredAt, language)],
    [t.court, courtWith(file.courtId)?.name ?? file.courtId],
    [t.subject, content.subject],
    [t.total, sum(content.claimTotalCents)],
    [t.mainDebt, sum(content.mainDebtCents)],
    [t.hearingAsked, content.hearing.requested ? `${t.yes}: ${content.hearing.reason ?? ""}` : t.no],
    [t.signature, inWords(file.signature, language)],
    ...signatureRows(content, language),
    ...dues.map((due): Row => [
      inWords(due.kind, language),
      `${sum(due.amountCents)}, ${inWords(due.state, language)} (${due.reference})`,
    ]),
    ...(defects.length === 0
      ? []
      : [
          [
            t.defects,
            defects
              .map(({ field: place, text }) => `${placeName(place, file, language)}: ${text}`)
              .join("\n"),
          ] as const,
        ]),
    ...(file.cureBy === null ? [] : [[t.cureBy, longDay(file.cureBy, language)] as const]),
    ...placeRows(view),
  ];
}

/** Where it lies, what it answers, and by what it was answered. */
function placeRows({ language, file, caseFile }: View): Row[] {
  const t = textsOf(language);
  const { correctsFilingId, answerDocumentId = null } = file;
  // What was filed before there were other kinds names neither.
  const caseNumber = file.content.caseNumber ?? null;
  const concerns = file.content.concerns ?? null;
  const link = (href: string, text: string): Html => html`<a href="${href}">${text}</a>`;
  return [
    ...(caseNumber === null ? [] : [[t.caseWritten, caseNumber] as const]),
    ...(caseFile === null
      ? []
      : [[t.caseLink, link(`/desk/cases/${caseFile.caseId}`, caseFile.caseNumber)] as const]),
    ...(concerns === null ? [] : [[t.concerns, concernWords(concerns, caseFile, language)] as const]),
    ...(correctsFilingId === null
      ? []
      : [[t.corrects, link(`/desk/filings/${correctsFilingId}`, t.corrected)] as const]),
    ...(answerDocumentId === null
      ? []
      : [[t.answeredBy, link(`/desk/documents/${answerDocumentId}`, t.download)] as const]),
  ];
}

function concernWords(
  { kind, id }: NonNullable<FilingFile["content"]["concerns"]>,
  file: CaseFile | null,
  language: DeskLanguage,
): string {
  const hearing = file?.hearings.find(({ hearingId }) => hearingId === id);
  const paper = file?.documents.find(({ documentId }) => documentId === id);
  const ruling = file?.rulings.find(({ rulingId }) => rulingId === id);
  const named =
    hearing === undefined ? (paper?.title ?? ruling?.summary ?? null) : moment(hearing.startsAt, language);
  return named === null ? inWords(kind, language) : `${inWords(kind, language)}: ${named}`;
}

const partyRows = ({ content }: FilingFile, language: DeskLanguage): Row[] => [
  [
    textsOf(language).from,
    `${content.submitter.givenName} ${content.submitter.familyName}, ${content.submitter.personalCode}`,
  ],
  ...principalRows(content.actingFor ?? null, language),
  ...content.parties.map(({ role, name, personalCode, registrationNumber, address }): Row => {
    const place = address === null ? null : `${address.line}, ${address.municipality}, ${address.postalCode}`;
    return [
      inWords(role, language),
      [name, personalCode, registrationNumber, place].filter((part) => part !== null).join(", "),
    ];
  }),
];

/** Who signed besides the submitter; what was filed before there were such signatures has none. */
const signatureRows = ({ signatures = [] }: Partial<FilingFile["content"]>, language: DeskLanguage): Row[] =>
  signatures.map(({ name, personalCode }): Row => [textsOf(language).signsToo, `${name}, ${personalCode}`]);

/** For whom, and on what that rests. */
function principalRows(actingFor: FilingFile["content"]["actingFor"], language: DeskLanguage): Row[] {
  if (actingFor === null) return [];
  const { principal, capacity, document } = actingFor;
  const { name, personalCode, registrationNumber } = principal;
  const who = [name, personalCode ?? registrationNumber].filter((part) => part !== null).join(", ");
  return [
    [
      textsOf(language).actingFor,
      [who, mandateTexts(language).kinds[capacity], document].filter(Boolean).join(" · "),
    ],
  ];
}
