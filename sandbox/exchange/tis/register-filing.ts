import { dayInRiga } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import { termEnd } from "../legal-days";
import type { Court, FiledDocument } from "@/lib/exchange/shapes";
import { nextNumber } from "../database";
import { courtWith } from "../registers/courts";
import { type CaseFile, type CaseParticipant, type FiledPaper, noted } from "./case-file";
import { archiveNumber, caseNumber } from "./case-number";
import { confirmedDue, duesOfFiling, keepDue } from "./dues";
import type { FilingFile } from "./filing-file";
import { type Judge, judgeFor } from "./judges";
import { DeskRefusal, filingIn, type Moment, saveCase, saveFiling } from "./moment";

/** Civil Procedure Law, s. 131: the judge decides on a claim within ten days. */
const DAYS_TO_DECIDE = 10;

export const toBeDecidedBy = (at: Date): { who: "court"; by: string } => ({
  who: "court",
  by: termEnd(dayInRiga(at), DAYS_TO_DECIDE),
});

/** Opens a case for a received claim: a number, a judge, and the court's word on the fee. */
export async function registerFiling(moment: Moment, filingId: string): Promise<CaseFile> {
  const filing = await filingIn(moment, filingId, ["received"]);
  if (filing.caseId !== null) throw new DeskRefusal("notNow");
  const court = courtWith(filing.courtId);
  const courtCode = court?.caseCode ?? null;
  if (court === null || courtCode === null) throw new DeskRefusal("courtUnknown");
  const year = Number(dayInRiga(moment.at).slice(0, 4));
  const sequence = await nextNumber(moment.queries, `case ${courtCode} ${String(year)}`);
  const place = { courtCode, sequence, year };
  const judge = judgeFor(place);
  const numbers = { caseNumber: caseNumber(place), archiveNumber: archiveNumber(place, judge.number) };
  const opened = withOpening(newCase({ moment, filing, court, judge }, numbers), moment.at, filing);
  await confirmDues(moment, filing);
  const kept = await saveCase(moment, opened);
  await saveFiling(moment, {
    ...filing,
    state: "registered",
    stateSince: moment.at.toISOString(),
    caseId: kept.caseId,
  });
  return kept;
}

async function confirmDues({ queries }: Moment, { filingId, content }: FilingFile): Promise<void> {
  for (const due of await duesOfFiling(queries, filingId))
    await keepDue(queries, confirmedDue(due, content.claimTotalCents));
}

type Opening = {
  readonly moment: Moment;
  readonly filing: FilingFile;
  readonly court: Court;
  readonly judge: Judge;
};

function newCase(
  { moment, filing, court, judge }: Opening,
  numbers: Pick<CaseFile, "caseNumber" | "archiveNumber">,
): CaseFile {
  const { content, filingId } = filing;
  const at = moment.at.toISOString();
  const [location] = court.locations;
  return {
    caseId: newId(moment.at.getTime()),
    ...numbers,
    courtId: court.courtId,
    courtName: court.name,
    courthouse:
      location === undefined
        ? null
        : [location.place, location.address].filter((part) => part !== null).join(", "),
    judge: judge.name,
    instance: "first",
    processKind: "simplified",
    subject: content.subject,
    status: "opened",
    statusSince: at,
    nextStep: toBeDecidedBy(moment.at),
    judgmentDate: null,
    claimTotalCents: content.claimTotalCents,
    openedAt: at,
    hearingRequested: content.hearing.requested,
    hearingRefused: false,
    participants: participantsOf(filing),
    filings: [{ filingId, personalCode: content.submitter.personalCode }],
    defects: null,
    reason: null,
    timeline: [],
    documents: content.documents.filter(isReadable).map((document) => paperOf(document, filing)),
    hearings: [],
    rulings: [],
    sentToDefendantAt: null,
    version: 0,
  };
}

function participantsOf({ content }: FilingFile): CaseParticipant[] {
  const { submitter, parties } = content;
  const named = parties.map(({ role, kind, name, personalCode, registrationNumber }) => ({
    role,
    kind,
    name,
    personalCode,
    registrationNumber,
  }));
  // Whoever files for a claimant that is a company or another person is the claimant's representative.
  const role = named.some((party) => party.role === "claimant") ? "representative" : "claimant";
  // Being named as defendant as well takes nobody off the side that files; the claimant is a side of its own.
  const side: readonly string[] = role === "claimant" ? ["claimant"] : ["claimant", "representative"];
  if (named.some((party) => party.personalCode === submitter.personalCode && side.includes(party.role)))
    return named;
  const name = `${submitter.givenName} ${submitter.familyName}`;
  return [
    { role, kind: "person", name, personalCode: submitter.personalCode, registrationNumber: null },
    ...named,
  ];
}

/** The machine-readable copy of a filing is for the register, not for reading in the case. */
export const isReadable = ({ purpose }: FiledDocument): boolean => purpose !== "filingData";

export function paperOf(
  { documentId, purpose, name, mediaType, size, sha256 }: FiledDocument,
  filing: FilingFile,
): FiledPaper {
  const own = filing.kind === "correction" ? "correction" : "claim";
  return {
    documentId,
    title: name,
    kind: purpose === "filing" ? own : "evidence",
    mediaType,
    size,
    sha256,
    availableAt: filing.receivedAt,
    author: "claimant",
    audience: "all",
  };
}

function withOpening(file: CaseFile, at: Date, { receivedAt, registrationNumber }: FilingFile): CaseFile {
  const received = noted(file, {
    at: new Date(receivedAt),
    kind: "filingReceived",
    text: registrationNumber,
  });
  const registered = noted(received, { at, kind: "caseRegistered", text: file.caseNumber });
  return noted(registered, { at, kind: "judgeAssigned", text: file.judge });
}
