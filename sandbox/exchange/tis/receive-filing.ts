import { dayInRiga } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import type { FiledDocument, Filing, NewFiling } from "@/lib/exchange/shapes";
import { nextNumber, type Queries } from "../database";
import { storedDocument } from "../documents/store";
import { PlatformProblem } from "../http/problem";
import { wasAccepted } from "../public/filing-kind-store";
import { courtWith } from "../registers/courts";
import type { CaseFile } from "./case-file";
import { registrationNumber } from "./case-number";
import { duesOfFiling, keepDue, newDue } from "./dues";
import { filingAnswer, type FilingFile, type SignatureFinding } from "./filing-file";
import { filingFileOfClient } from "./filing-store";
import { plannedFrom } from "./kinds/plan-of-kind";
import { rulesOf } from "./kinds/rules-of-kind";
import { type Moment, saveFiling } from "./moment";
import { caseNamed, putInCase } from "./place-filing";
import { type Cured, cure, curedFiling } from "./receive-correction";

type Incoming = { readonly content: NewFiling; readonly signature: SignatureFinding };

/** Why a signature does not hold; null where it does, or where nobody could check it. */
const UNSIGNED: Record<SignatureFinding, string | null> = {
  verified: null,
  notChecked: null,
  missing: "Iesniegums nav parakstīts (Civilprocesa likuma 130. panta ceturtā daļa).",
  otherPerson: "Iesniegumu parakstījusi cita persona, nevis iesniedzējs.",
  broken: "Iesnieguma paraksts nav derīgs.",
  otherMissing: "Iesniegumu nav parakstījuši visi, kuriem tas jāparaksta.",
  otherBroken: "Kāds no iesnieguma parakstiem nav derīgs.",
};

/** Takes a filing in: checks that it is whole, gives it a registration number, and answers at once. */
export async function receiveFiling(moment: Moment, { content, signature }: Incoming): Promise<Filing> {
  await refuseClosed(moment.queries, content);
  await refuseIncomplete(moment.queries, content);
  const place = await placeOf(moment, content);
  refuseByKind(content, place.file);
  const reason = UNSIGNED[signature];
  const at = moment.at.toISOString();
  const kept = await saveFiling(moment, {
    filingId: newId(moment.at.getTime()),
    clientRef: content.clientRef,
    kind: content.kind,
    registrationNumber: await newRegistrationNumber(moment),
    receivedAt: content.receivedAt,
    registeredAt: at,
    state: reason === null ? "received" : "deemedNotFiled",
    stateSince: at,
    courtId: content.courtId,
    caseId: place.file?.caseId ?? null,
    correctsFilingId: content.correctsFilingId,
    reason,
    defects: [],
    cureBy: null,
    opensCase: place.opensCase,
    planned: reason === null ? plannedFrom(moment.at, content) : null,
    version: 0,
    content,
    signature,
  });
  if (content.fee !== null) await keepDue(moment.queries, newDue(content.fee, kept));
  if (reason === null) await enter(moment, place, kept);
  return answerTo(moment.queries, kept);
}

type Place = { readonly file: CaseFile | null; readonly cured: Cured | null; readonly opensCase: boolean };

async function placeOf(moment: Moment, content: NewFiling): Promise<Place> {
  if (content.kind === "correction") {
    const cured = await curedFiling(moment, content);
    return { file: cured.file, cured, opensCase: false };
  }
  const file = await caseNamed(moment.queries, content);
  const isNamed = file !== null || content.caseNumber !== null;
  const { goes } = rulesOf(content.kind);
  return { file, cured: null, opensCase: goes === "newCase" || (goes === "caseOrNewCase" && !isNamed) };
}

async function enter(moment: Moment, { file, cured }: Place, filing: FilingFile): Promise<void> {
  if (cured !== null) await cure(moment, cured, filing);
  else if (file !== null) await putInCase(moment, file, filing);
}

async function newRegistrationNumber({ queries, at }: Moment): Promise<string> {
  const year = Number(dayInRiga(at).slice(0, 4));
  return registrationNumber(await nextNumber(queries, `filing ${String(year)}`), year);
}

export async function answerTo(queries: Queries, file: FilingFile): Promise<Filing> {
  return filingAnswer(file, await duesOfFiling(queries, file.filingId));
}

/** A kind that was accepted when the portal received the filing is registered, whenever it arrives. */
async function refuseClosed(queries: Queries, content: NewFiling): Promise<void> {
  if (!(await wasAccepted(queries, content))) throw new PlatformProblem(422, "kindClosed");
}

async function refuseIncomplete(queries: Queries, content: NewFiling): Promise<void> {
  const court = courtWith(content.courtId);
  if (court === null || !rulesOf(content.kind).isFor(court)) throw new PlatformProblem(422, "courtUnknown");
  if ((await filingFileOfClient(queries, content.clientRef)) !== null)
    throw new PlatformProblem(409, "filingTaken");
  for (const document of content.documents)
    await refuseMissing(queries, document, content.submitter.personalCode);
}

function refuseByKind(content: NewFiling, file: CaseFile | null): void {
  const court = courtWith(content.courtId);
  if (court === null) throw new PlatformProblem(422, "courtUnknown");
  const refusal = rulesOf(content.kind).refusal({ content, file, court });
  if (refusal === null) return;
  const { code, detail } = refusal;
  throw new PlatformProblem(422, code, detail === undefined ? {} : { detail });
}

async function refuseMissing(queries: Queries, named: FiledDocument, personalCode: string): Promise<void> {
  const { documentId, sha256, size } = named;
  const stored = await storedDocument(queries, documentId);
  if (stored?.personalCode !== personalCode)
    throw new PlatformProblem(422, "documentMissing", { detail: documentId });
  if (stored.sha256 !== sha256 || stored.size !== size)
    throw new PlatformProblem(422, "digestMismatch", { detail: documentId });
}
