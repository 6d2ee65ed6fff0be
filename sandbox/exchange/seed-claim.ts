import { newId } from "@/lib/core/id";
import type { FiledDocument, NewFiling, Party } from "@/lib/exchange/shapes";
import { SANDBOX_PEOPLE, type SandboxPerson } from "../people";
import { sha256Of, storeDocument } from "./documents/store";
import { courtPaper } from "./pdf/court-paper";
import { companyNumbered } from "./registers/companies";
import { courtWith } from "./registers/courts";
import { confirmedDue, duesOfFiling, keepDue, scaleFee } from "./tis/dues";
import { filingIn, type Moment } from "./tis/moment";
import { openCase } from "./tis/open-case";
import { receiveFiling } from "./tis/receive-filing";
import { inEuros } from "./tis/words";

export type SeedClaim = {
  readonly handle: string;
  readonly courtId: string;
  readonly filedDaysAgo: number;
  /** The handle of a person or the number of a company. */
  readonly debtor: string;
  readonly subject: string;
  readonly principalCents: number;
  readonly isHearingAsked: boolean;
};

/** Files a claim of the past, paid and registered the next day. */
export async function seedClaim(
  at: (days: number) => Moment,
  claim: SeedClaim,
): Promise<{ caseId: string; filingId: string }> {
  const filed = at(-claim.filedDaysAgo);
  const content = contentOf(filed, claim, await claimPaper(filed, claim));
  const { filingId } = await receiveFiling(filed, { content, signature: "verified" });
  for (const due of await duesOfFiling(filed.queries, filingId)) {
    const named = confirmedDue(due, scaleFee({ claimTotalCents: claim.principalCents }));
    await keepDue(filed.queries, { ...named, paidCents: named.amountCents ?? 0, state: "paid" });
  }
  const registered = at(1 - claim.filedDaysAgo);
  const { caseId } = await openCase(registered, await filingIn(registered, filingId, ["received"]));
  return { caseId, filingId };
}

function personCalled(handle: string): SandboxPerson {
  const person = SANDBOX_PEOPLE.find((candidate) => candidate.handle === handle);
  if (person === undefined) throw new Error(`Nobody is called ${handle}`);
  return person;
}

async function claimPaper({ queries, at }: Moment, claim: SeedClaim): Promise<FiledDocument> {
  const person = personCalled(claim.handle);
  const name = "Prasības pieteikums.pdf";
  const bytes = await courtPaper({
    court: courtWith(claim.courtId)?.name ?? claim.courtId,
    caseNumber: null,
    place: person.declaredAddress?.municipality ?? "Rīga",
    title: "Prasības pieteikums",
    paragraphs: [
      claim.subject,
      `Galvenais parāds: ${inEuros(claim.principalCents)}.`,
      `Atbildētājs: ${debtorOf(claim.debtor).name}.`,
    ],
    signedBy: `${person.givenName} ${person.familyName}`,
    at,
  });
  const documentId = newId(at.getTime());
  await storeDocument(queries, {
    documentId,
    personalCode: person.personalCode,
    mediaType: "application/pdf",
    bytes,
    at,
  });
  return {
    documentId,
    purpose: "filing",
    name,
    mediaType: "application/pdf",
    size: bytes.length,
    sha256: sha256Of(bytes),
  };
}

function debtorOf(key: string): Party {
  const company = companyNumbered(key);
  if (company !== null) {
    const { name, registrationNumber, legalAddress } = company;
    return {
      role: "defendant",
      kind: "company",
      name,
      personalCode: null,
      registrationNumber,
      address: legalAddress,
      email: null,
      phone: null,
    };
  }
  const { givenName, familyName, personalCode, declaredAddress, email, phone } = personCalled(key);
  const name = `${givenName} ${familyName}`;
  return {
    role: "defendant",
    kind: "person",
    name,
    personalCode,
    registrationNumber: null,
    address: declaredAddress,
    email,
    phone,
  };
}

function contentOf({ at }: Moment, claim: SeedClaim, document: FiledDocument): NewFiling {
  const { personalCode, givenName, familyName } = personCalled(claim.handle);
  const reason = claim.isHearingAsked ? "Vēlos sniegt paskaidrojumus klātienē." : null;
  return {
    clientRef: newId(at.getTime()),
    kind: "simplifiedMoneyClaim",
    form: "simplified-money-claim",
    formVersion: 1,
    receivedAt: at.toISOString(),
    language: "lv",
    courtId: claim.courtId,
    caseId: null,
    caseNumber: null,
    concerns: null,
    correctsFilingId: null,
    submitter: { personalCode, givenName, familyName },
    actingFor: null,
    subject: claim.subject,
    parties: [debtorOf(claim.debtor)],
    hearing: { requested: claim.isHearingAsked, reason },
    mainDebtCents: claim.principalCents,
    claimTotalCents: claim.principalCents,
    fee: { kind: "stateFee", amountCents: null, exemption: null },
    answers: {},
    signature: null,
    signatures: [],
    documents: [document],
  };
}
