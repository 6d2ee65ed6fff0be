import { dayInRiga } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import type { Court, NewFiling, Party } from "@/lib/exchange/shapes";
import { nextNumber } from "../database";
import { termEnd } from "../legal-days";
import { courtWith } from "../registers/courts";
import { type CaseFile, type CaseParticipant, noted } from "./case-file";
import { administrativeCaseNumber, archiveNumber, caseNumber, type CasePlace } from "./case-number";
import { confirmDues } from "./dues";
import { papersOf } from "./filed-papers";
import type { FilingFile } from "./filing-file";
import { type Judge, judgeFor } from "./judges";
import type { NewCase } from "./kinds/kind-rules";
import { plannedFrom } from "./kinds/plan-of-kind";
import { rulesOf } from "./kinds/rules-of-kind";
import { DeskRefusal, type Moment, saveCase, saveFiling } from "./moment";

/** Until when the judge says whether the court takes the case. */
export const toBeDecidedBy = (at: Date, days: number): { who: "court"; by: string } => ({
  who: "court",
  by: termEnd(dayInRiga(at), days),
});

/** Opens a case for a received filing: a number, a judge, and the court's word on the fee. */
export async function openCase(moment: Moment, filing: FilingFile): Promise<CaseFile> {
  const { newCase: rules, feeCents } = rulesOf(filing.kind);
  if (filing.caseId !== null || rules === null) throw new DeskRefusal("notNow");
  const { numbers, ...seat } = await takeSeat(moment, filing.courtId, rules.processKind);
  const opened = newCaseFile({ moment, filing, ...seat }, rules, numbers);
  await confirmDues(moment.queries, filing, feeCents);
  const kept = await saveCase(moment, withOpening(opened, moment.at, filing));
  await saveFiling(moment, {
    ...filing,
    state: "registered",
    stateSince: moment.at.toISOString(),
    caseId: kept.caseId,
    planned: plannedFrom(moment.at, filing),
  });
  return kept;
}

type Numbers = Pick<CaseFile, "caseNumber" | "archiveNumber">;
type Seat = { readonly court: Court; readonly judge: Judge; readonly numbers: Numbers };

/** The next number of a court, and the judge to whom it falls. */
export async function takeSeat(
  { queries, at }: Moment,
  courtId: string,
  processKind: CaseFile["processKind"],
): Promise<Seat> {
  const court = courtWith(courtId);
  const courtCode = court?.caseCode ?? null;
  if (court === null || courtCode === null) throw new DeskRefusal("courtUnknown");
  const year = Number(dayInRiga(at).slice(0, 4));
  const sequence = await nextNumber(queries, `case ${courtCode} ${String(year)}`);
  const place = { courtCode, sequence, year };
  const judge = judgeFor(place);
  return { court, judge, numbers: numbersOf(place, judge, processKind === "administrative") };
}

/** Where its hearings are held, in a line. */
export function courthouseOf({ locations }: Court): string | null {
  const [location] = locations;
  const place = location === undefined ? [] : [location.place, location.address];
  return location === undefined ? null : place.filter((part) => part !== null).join(", ");
}

const numbersOf = (place: CasePlace, judge: Judge, isAdministrative: boolean): Numbers =>
  isAdministrative
    ? {
        caseNumber: administrativeCaseNumber(place),
        archiveNumber: archiveNumber(place, judge.number, `A${place.courtCode}`),
      }
    : { caseNumber: caseNumber(place), archiveNumber: archiveNumber(place, judge.number) };

type Opening = {
  readonly moment: Moment;
  readonly filing: FilingFile;
  readonly court: Court;
  readonly judge: Judge;
};

function newCaseFile({ moment, filing, court, judge }: Opening, rules: NewCase, numbers: Numbers): CaseFile {
  const { content, filingId, kind } = filing;
  const at = moment.at.toISOString();
  return {
    caseId: newId(moment.at.getTime()),
    ...numbers,
    courtId: court.courtId,
    courtName: court.name,
    courthouse: courthouseOf(court),
    judge: judge.name,
    instance: "first",
    processKind: rules.processKind,
    course: rules.course,
    isClosed: rules.isClosed(content),
    subject: content.subject,
    status: "opened",
    statusSince: at,
    nextStep: toBeDecidedBy(moment.at, rules.termDays),
    judgmentDate: null,
    claimTotalCents: content.claimTotalCents,
    openedAt: at,
    hearingRequested: content.hearing.requested,
    hearingRefused: false,
    participants: participantsOf(filing, rules.role),
    filings: [{ filingId, personalCode: content.submitter.personalCode, kind }],
    defects: null,
    reason: null,
    timeline: [],
    documents: papersOf(filing, { author: "claimant", audience: "all" }),
    hearings: [],
    rulings: [],
    sentToDefendantAt: null,
    version: 0,
  };
}

function participantsOf({ content }: FilingFile, own: NewCase["role"]): CaseParticipant[] {
  const { submitter } = content;
  const named = withPrincipal(content, own).map(({ role, kind, name, personalCode, registrationNumber }) => ({
    role,
    kind,
    name,
    personalCode,
    registrationNumber,
  }));
  // Whoever files for a claimant that is a company or another person is the claimant's representative.
  const role = named.some((party) => party.role === own) ? "representative" : own;
  // Being named on the other side as well takes nobody off the side that files; the claimant is a side of its own.
  const side: readonly string[] = role === own ? [own] : [own, "representative"];
  if (named.some((party) => party.personalCode === submitter.personalCode && side.includes(party.role)))
    return named;
  const name = `${submitter.givenName} ${submitter.familyName}`;
  return [
    { role, kind: "person", name, personalCode: submitter.personalCode, registrationNumber: null },
    ...named,
  ];
}

/** For whom it is filed is the party, also where the filing did not name them among the parties. */
function withPrincipal({ actingFor, parties }: NewFiling, role: NewCase["role"]): readonly Named[] {
  if (!actingFor) return parties;
  const { principal } = actingFor;
  const isNamed = parties.some(
    (party) =>
      party.role === role &&
      party.personalCode === principal.personalCode &&
      party.registrationNumber === principal.registrationNumber,
  );
  return isNamed ? parties : [{ role, ...principal }, ...parties];
}

type Named = Pick<Party, "role" | "kind" | "name" | "personalCode" | "registrationNumber">;

function withOpening(file: CaseFile, at: Date, { receivedAt, registrationNumber }: FilingFile): CaseFile {
  const received = noted(file, {
    at: new Date(receivedAt),
    kind: "filingReceived",
    text: registrationNumber,
  });
  const registered = noted(received, { at, kind: "caseRegistered", text: file.caseNumber });
  return noted(registered, { at, kind: "judgeAssigned", text: file.judge });
}
