import { z } from "zod";
import { newId } from "@/lib/core/id";
import type { Case, CaseStatus, Hearing, Ruling } from "@/lib/exchange/shapes";
import type { World } from "../world";
import { atTheDesk } from "./at-the-desk";
import { type CaseFile, noted } from "./case-file";
import { filePaper } from "./court-papers";
import { keepDue, newDue } from "./dues";
import type { FilingFile } from "./filing-file";
import { keepFiling } from "./filing-store";
import { DeskRefusal, type Moment, saveCase } from "./moment";
import { courthouseOf, takeSeat } from "./open-case";

const day = z.iso.date();
const maybeDay = day.nullable().default(null);
const participant = z.object({
  role: z.custom<Case["ownRole"]>((role) => typeof role === "string"),
  kind: z.enum(["person", "company"]).default("person"),
  name: z.string().min(1),
  personalCode: z.string().nullable().default(null),
  registrationNumber: z.string().nullable().default(null),
});

/** A case with a past that the portal has no part in, as an archivist enters it: who is in it, what was set and what was ruled. */
export const oldCase = z.object({
  courtId: z.string(),
  processKind: z.custom<Case["processKind"]>((kind) => typeof kind === "string"),
  status: z.custom<CaseStatus>((status) => typeof status === "string"),
  subject: z.string().min(1),
  participants: z.array(participant).min(1),
  hearings: z
    .array(
      z.object({
        startsAt: z.iso.datetime(),
        hall: z.string().nullable().default(null),
        mode: z.custom<Hearing["mode"]>((mode) => typeof mode === "string").default("inPerson"),
        status: z.custom<Hearing["status"]>((status) => typeof status === "string").default("scheduled"),
      }),
    )
    .default([]),
  rulings: z
    .array(
      z.object({
        kind: z.custom<Ruling["kind"]>((kind) => typeof kind === "string"),
        date: day,
        drawnUpOn: day,
        fullJudgmentRequestBy: maybeDay,
        appealBy: maybeDay,
        inForceSince: maybeDay,
      }),
    )
    .default([]),
  /** What was owed for what its first participant filed. */
  dues: z
    .array(
      z.object({
        kind: z.enum(["stateFee", "deposit", "service"]),
        amountCents: z.number().int().nonnegative(),
        paidCents: z.number().int().nonnegative(),
        state: z.enum(["unpaid", "paid", "exempt"]),
      }),
    )
    .default([]),
});
export type OldCase = z.output<typeof oldCase>;

/** Puts it into the register as if it had always been there. Nothing happens in it by itself. */
export const enterOldCase = (world: World, given: OldCase): Promise<CaseFile> =>
  atTheDesk(world, async (moment) => {
    const opened = await opening(moment, given);
    const ruled = await given.rulings.reduce<Promise<CaseFile>>(
      async (file, ruling) => withRuling(moment, await file, ruling),
      Promise.resolve(opened),
    );
    return saveCase(moment, given.dues.length === 0 ? ruled : await withDues(moment, ruled, given));
  });

/** What somebody of the case filed long ago, and what was owed for it. */
async function withDues(moment: Moment, file: CaseFile, { dues }: OldCase): Promise<CaseFile> {
  const first = file.participants.find(({ personalCode }) => personalCode !== null);
  if (first === undefined || first.personalCode === null) throw new DeskRefusal("notFound");
  const filing = oldFiling(moment.at, file, { personalCode: first.personalCode, name: first.name });
  await keepFiling(moment.queries, filing);
  for (const { kind, ...due } of dues) {
    const owed = newDue({ kind, amountCents: due.amountCents, exemption: null }, filing);
    await keepDue(moment.queries, { ...owed, ...due, confirmed: true });
  }
  const { filingId, kind } = filing;
  return { ...file, filings: [{ filingId, personalCode: first.personalCode, kind }, ...file.filings] };
}

type Filer = { readonly personalCode: string; readonly name: string };

function oldFiling(
  at: Date,
  { caseId, courtId, subject }: CaseFile,
  { personalCode, name }: Filer,
): FilingFile {
  const [givenName = "", ...familyNames] = name.split(" ");
  const when = at.toISOString();
  const clientRef = newId();
  const told = {
    clientRef,
    kind: "claim",
    receivedAt: when,
    courtId,
    caseId,
    correctsFilingId: null,
  } as const;
  return {
    ...told,
    filingId: newId(at.getTime()),
    registrationNumber: `EL-${when.slice(0, 4)}-${String(at.getTime())}`,
    registeredAt: when,
    state: "registered",
    stateSince: when,
    reason: null,
    defects: [],
    cureBy: null,
    version: 0,
    signature: "verified",
    content: {
      ...told,
      form: "claim",
      formVersion: 1,
      language: "lv",
      caseNumber: null,
      concerns: null,
      submitter: { personalCode, givenName, familyName: familyNames.join(" ") },
      actingFor: null,
      subject,
      parties: [],
      hearing: { requested: false, reason: null },
      mainDebtCents: null,
      claimTotalCents: null,
      fee: null,
      answers: {},
      signature: null,
      signatures: [],
      documents: [],
    },
  };
}

async function opening(moment: Moment, given: OldCase): Promise<CaseFile> {
  const { courtId, processKind, status, subject, participants } = given;
  const { court, judge, numbers } = await takeSeat(moment, courtId, processKind);
  const at = moment.at.toISOString();
  const file: CaseFile = {
    caseId: newId(moment.at.getTime()),
    ...numbers,
    courtId,
    courtName: court.name,
    courthouse: courthouseOf(court),
    judge: judge.name,
    instance: "first",
    processKind,
    subject,
    status,
    statusSince: at,
    nextStep: { who: null, by: null },
    judgmentDate: null,
    claimTotalCents: null,
    openedAt: at,
    hearingRequested: given.hearings.length > 0,
    hearingRefused: false,
    participants,
    filings: [],
    defects: null,
    reason: null,
    timeline: [],
    documents: [],
    hearings: given.hearings.map((hearing) =>
      hearingOf(hearing, courthouseOf(court) ?? court.name, judge.name),
    ),
    rulings: [],
    sentToDefendantAt: at,
    version: 0,
  };
  return noted(file, { at: moment.at, kind: "caseRegistered", text: file.caseNumber });
}

const hearingOf = (hearing: OldCase["hearings"][number], courthouse: string, judge: string): Hearing => ({
  ...hearing,
  hearingId: newId(),
  endsAt: null,
  courthouse,
  judge,
  videoUrl: null,
});

const TITLES: Readonly<Record<Ruling["kind"], string>> = {
  shortJudgment: "Saīsinātais spriedums",
  fullJudgment: "Spriedums",
  decision: "Lēmums",
};

async function withRuling(
  moment: Moment,
  file: CaseFile,
  ruling: OldCase["rulings"][number],
): Promise<CaseFile> {
  const title = TITLES[ruling.kind];
  const paragraphs = [`${title} lietā ${file.caseNumber}.`];
  const { file: filed, documentId } = await filePaper(moment, file, { kind: ruling.kind, title, paragraphs });
  const entry: Ruling = {
    ...ruling,
    rulingId: newId(moment.at.getTime()),
    outcome: ruling.kind === "decision" ? null : "granted",
    documentId,
    summary: title,
  };
  return { ...filed, rulings: [...filed.rulings, entry] };
}
