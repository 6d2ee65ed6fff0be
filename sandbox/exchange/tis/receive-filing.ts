import { dayInRiga } from "@/lib/core/day";
import { newId } from "@/lib/core/id";
import type { FiledDocument, Filing, NewFiling } from "@/lib/exchange/shapes";
import { nextNumber, type Queries } from "../database";
import { storedDocument } from "../documents/store";
import { PlatformProblem } from "../http/problem";
import { courtWith, hearsSmallClaims } from "../registers/courts";
import { registrationNumber } from "./case-number";
import { duesOfFiling, keepDue, newDue } from "./dues";
import { filingAnswer, type FilingFile, type SignatureFinding } from "./filing-file";
import { filingFileOfClient } from "./filing-store";
import { type Moment, saveFiling } from "./moment";
import { cure, curedFiling } from "./receive-correction";

type Incoming = { readonly content: NewFiling; readonly signature: SignatureFinding };

/** Why a signature does not hold; null where it does, or where nobody could check it. */
const UNSIGNED: Record<SignatureFinding, string | null> = {
  verified: null,
  notChecked: null,
  missing: "Prasības pieteikums nav parakstīts (Civilprocesa likuma 130. panta ceturtā daļa).",
  otherPerson: "Prasības pieteikumu parakstījusi cita persona, nevis iesniedzējs.",
  broken: "Prasības pieteikuma paraksts nav derīgs.",
};

/** Takes a filing in: checks that it is whole, gives it a registration number, and answers at once. */
export async function receiveFiling(moment: Moment, { content, signature }: Incoming): Promise<Filing> {
  await refuseIncomplete(moment.queries, content);
  const cured = content.kind === "correction" ? await curedFiling(moment, content) : null;
  const reason = UNSIGNED[signature];
  const at = moment.at.toISOString();
  const number = await newRegistrationNumber(moment);
  const kept = await saveFiling(moment, {
    filingId: newId(moment.at.getTime()),
    clientRef: content.clientRef,
    kind: content.kind,
    registrationNumber: number,
    receivedAt: content.receivedAt,
    registeredAt: at,
    state: reason === null ? "received" : "deemedNotFiled",
    stateSince: at,
    courtId: content.courtId,
    caseId: cured?.file.caseId ?? null,
    correctsFilingId: content.correctsFilingId,
    reason,
    defects: [],
    cureBy: null,
    version: 0,
    content,
    signature,
  });
  if (content.fee !== null) await keepDue(moment.queries, newDue(content.fee, kept));
  if (cured !== null && reason === null) await cure(moment, cured, kept);
  return answerTo(moment.queries, kept);
}

async function newRegistrationNumber({ queries, at }: Moment): Promise<string> {
  const year = Number(dayInRiga(at).slice(0, 4));
  return registrationNumber(await nextNumber(queries, `filing ${String(year)}`), year);
}

export async function answerTo(queries: Queries, file: FilingFile): Promise<Filing> {
  return filingAnswer(file, await duesOfFiling(queries, file.filingId));
}

async function refuseIncomplete(queries: Queries, content: NewFiling): Promise<void> {
  const court = courtWith(content.courtId);
  if (court === null || !hearsSmallClaims(court)) throw new PlatformProblem(422, "courtUnknown");
  if ((await filingFileOfClient(queries, content.clientRef)) !== null)
    throw new PlatformProblem(409, "filingTaken");
  if (content.kind === "simplifiedMoneyClaim" && !content.parties.some(({ role }) => role === "defendant")) {
    throw new PlatformProblem(422, "requestInvalid", { detail: "/parties no defendant" });
  }
  for (const document of content.documents)
    await refuseMissing(queries, document, content.submitter.personalCode);
}

async function refuseMissing(queries: Queries, named: FiledDocument, personalCode: string): Promise<void> {
  const { documentId, sha256, size } = named;
  const stored = await storedDocument(queries, documentId);
  if (stored?.personalCode !== personalCode)
    throw new PlatformProblem(422, "documentMissing", { detail: documentId });
  if (stored.sha256 !== sha256 || stored.size !== size)
    throw new PlatformProblem(422, "digestMismatch", { detail: documentId });
}
