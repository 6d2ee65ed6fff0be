import { newId } from "../../lib/core/id";
import type { FiledDocument, NewFiling } from "../../lib/exchange/shapes";
import { type Caller, digestField, type Person, sha256Hex } from "./caller";

/** A document of its own every time, handed over and ready to be named in a filing. */
export async function handOver(caller: Caller, as: Person): Promise<FiledDocument> {
  const documentId = newId();
  const bytes = Buffer.from(`%PDF-1.7\n% ${documentId}\n%%EOF\n`);
  await caller.ask({
    operation: "putDocument",
    method: "PUT",
    path: `/v1/documents/${documentId}`,
    as,
    bytes,
    headers: { "content-type": "application/pdf", "content-digest": digestField(bytes) },
  });
  return {
    documentId,
    purpose: "filing",
    name: "Prasības pieteikums.pdf",
    mediaType: "application/pdf",
    size: bytes.length,
    sha256: sha256Hex(bytes),
  };
}

/** A whole claim by the person of the test; what is said differently is put over it. */
export async function sampleFiling(caller: Caller, more: Partial<NewFiling> = {}): Promise<NewFiling> {
  const { person, courtId, companyNumber } = caller.subject;
  const { personalCode, givenName, familyName } = person;
  return {
    clientRef: newId(),
    kind: "simplifiedMoneyClaim",
    form: "simplified-money-claim",
    formVersion: 1,
    receivedAt: new Date().toISOString(),
    language: "lv",
    courtId,
    caseId: null,
    caseNumber: null,
    concerns: null,
    correctsFilingId: null,
    submitter: { personalCode, givenName, familyName },
    actingFor: null,
    subject: "Par parāda piedziņu",
    parties: [
      {
        role: "defendant",
        kind: "company",
        name: "SIA “Zaļais Kāpurs”",
        personalCode: null,
        registrationNumber: companyNumber,
        address: { line: "Bruņinieku iela 199", municipality: "Rīga", postalCode: "LV-1011" },
        email: null,
        phone: null,
      },
    ],
    hearing: { requested: false, reason: null },
    mainDebtCents: 90_000,
    claimTotalCents: 95_000,
    fee: { kind: "stateFee", amountCents: 8_000, exemption: null, clientRef: newId() },
    answers: { facts: "Aizdevums nav atdots.", claims: [{ principal: 90_000, interest: 5_000 }] },
    signature: {
      kind: "sandbox",
      evidence: await caller.signed("signature+jwt", { personalCode, kind: "sandbox" }),
    },
    signatures: [],
    documents: more.documents ?? [await handOver(caller, person)],
    ...more,
  };
}
