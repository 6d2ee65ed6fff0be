import { newId } from "../../lib/core/id";
import type { Filing, NewFiling, PaymentReport } from "../../lib/exchange/shapes";
import type { Caller, Person, Told } from "./caller";
import { type Check, expectStatus, expectThat } from "./check";
import { handOver, sampleFiling } from "./sample-filing";

type Sent = { readonly key?: string; readonly as?: Person; readonly acr?: string };

function file(
  caller: Caller,
  json: NewFiling,
  { key = json.clientRef, as = caller.subject.person, acr }: Sent = {},
): Promise<Told> {
  const headers = { "idempotency-key": key };
  return caller.ask({
    operation: "createFiling",
    method: "POST",
    path: "/v1/filings",
    as,
    json,
    headers,
    ...(acr === undefined ? {} : { acr }),
  });
}

const filingOf = ({ json }: Told): Filing => json as unknown as Filing;

const found = (caller: Caller, clientRef: string, as = caller.subject.person): Promise<Told> =>
  caller.ask({ operation: "filings", path: `/v1/filings?clientRef=${clientRef}`, as });

const receipt: readonly Check[] = [
  {
    name: "a filing gets its registration number at once and is found by the portal's id",
    run: async (caller) => {
      const filing = await sampleFiling(caller);
      expectThat(
        (await found(caller, filing.clientRef)).json["items"]?.toString() === "",
        "found before it was filed",
      );
      const made = filingOf(expectStatus(await file(caller, filing), 201));
      expectThat(made.state === "received" && made.clientRef === filing.clientRef, "not what was filed");
      const [again] = (await found(caller, filing.clientRef)).json["items"] as Filing[];
      expectThat(again?.registrationNumber === made.registrationNumber, "another number");
      const own = await caller.ask({
        operation: "filing",
        path: `/v1/filings/${made.filingId}`,
        as: caller.subject.person,
      });
      expectThat(filingOf(expectStatus(own, 200)).filingId === made.filingId, "another filing");
    },
  },
  {
    name: "the same key and body give the same answer, another body 409, twenty at once one registration",
    run: async (caller) => {
      const filing = await sampleFiling(caller);
      const answers = await Promise.all(Array.from({ length: 20 }, () => file(caller, filing)));
      const numbers = new Set(
        answers.map((answer) => filingOf(expectStatus(answer, 201)).registrationNumber),
      );
      expectThat(numbers.size === 1, `${String(numbers.size)} registrations`);
      expectStatus(await file(caller, { ...filing, subject: "Par ko citu" }), 409, "idempotencyKeyReused");
      expectStatus(await file(caller, filing, { key: newId() }), 409, "filingTaken");
    },
  },
  {
    name: "a filing of another person is as if it were not there",
    run: async (caller) => {
      const filing = await sampleFiling(caller);
      const { filingId } = filingOf(await file(caller, filing));
      const { stranger } = caller.subject;
      expectStatus(
        await caller.ask({ operation: "filing", path: `/v1/filings/${filingId}`, as: stranger }),
        404,
        "notFound",
      );
      expectThat(
        (await found(caller, filing.clientRef, stranger)).json["items"]?.toString() === "",
        "told to a stranger",
      );
    },
  },
];

const refusals: readonly Check[] = [
  {
    name: "filing needs a high assurance, and the person who signed in",
    run: async (caller) => {
      const filing = await sampleFiling(caller);
      expectStatus(
        await file(caller, filing, { acr: "http://eidas.europa.eu/LoA/substantial" }),
        403,
        "assuranceTooLow",
      );
      expectStatus(await file(caller, filing, { as: caller.subject.stranger }), 422, "submitterMismatch");
    },
  },
  {
    name: "a court that does not exist, a document that is not there or not the same, are refused",
    run: async (caller) => {
      const document = await handOver(caller, caller.subject.person);
      const foreign = await handOver(caller, caller.subject.stranger);
      const send = async (more: Partial<NewFiling>): Promise<Told> =>
        file(caller, await sampleFiling(caller, more));
      expectStatus(await send({ courtId: "XXXX" }), 422, "courtUnknown");
      expectStatus(await send({ documents: [{ ...document, documentId: newId() }] }), 422, "documentMissing");
      expectStatus(await send({ documents: [foreign] }), 422, "documentMissing");
      expectStatus(
        await send({ documents: [{ ...document, sha256: "0".repeat(64) }] }),
        422,
        "digestMismatch",
      );
    },
  },
  {
    name: "an unsigned filing is deemed not filed",
    run: async (caller) => {
      const made = filingOf(
        expectStatus(await file(caller, await sampleFiling(caller, { signature: null })), 201),
      );
      expectThat(made.state === "deemedNotFiled" && made.reason !== null, `it is ${made.state}`);
    },
  },
  {
    name: "a filing in a case that is not there, or not the person's, is refused; one under an unknown number waits",
    run: async (caller) => {
      const request = { kind: "termExtension", fee: null } as const;
      const send = async (more: Partial<NewFiling>): Promise<Told> =>
        file(caller, await sampleFiling(caller, { ...request, parties: [], ...more }));
      expectStatus(await send({ caseId: newId() }), 422, "caseUnknown");
      expectStatus(await send({}), 422, "caseMissing");
      const { state, caseId } = filingOf(expectStatus(await send({ caseNumber: "C00999900" }), 201));
      expectThat(state === "received" && caseId === null, `it is ${state} in ${String(caseId)}`);
    },
  },
  {
    name: "a correction of what is not open for correction is refused",
    run: async (caller) => {
      const { filingId } = filingOf(await file(caller, await sampleFiling(caller)));
      const correction = await sampleFiling(caller, {
        kind: "correction",
        correctsFilingId: filingId,
        caseId: newId(),
        parties: [],
        fee: null,
      });
      expectStatus(await file(caller, correction), 409, "filingNotOpenForCorrection");
    },
  },
];

function report(
  caller: Caller,
  dueId: string,
  { as = caller.subject.person, amountCents = 8_000, paymentId = newId() } = {},
): Promise<Told> {
  const json = {
    paymentId,
    amountCents,
    currency: "EUR",
    paidAt: "2026-03-12T10:15:00Z",
    payer: { name: "Maksātājs", personalCode: null },
    providerRef: "pi_test",
  };
  const headers = { "idempotency-key": paymentId };
  return caller.ask({
    operation: "reportPayment",
    method: "POST",
    path: `/v1/dues/${dueId}/payments`,
    as,
    json,
    headers,
  });
}

const payments: readonly Check[] = [
  {
    name: "a due is named with the filing; a payment settles it once",
    run: async (caller) => {
      const [due] = filingOf(await file(caller, await sampleFiling(caller))).dues;
      if (due === undefined) throw new Error("no due");
      const paymentId = newId();
      const first = expectStatus(await report(caller, due.dueId, { paymentId }), 201)
        .json as unknown as PaymentReport;
      expectThat(first.due.state === "paid" && first.due.paidCents === 8_000, "not paid");
      const again = expectStatus(await report(caller, due.dueId, { paymentId }), 201)
        .json as unknown as PaymentReport;
      expectThat(again.notedAt === first.notedAt, "noted twice");
      expectStatus(await report(caller, due.dueId), 409, "dueNotPayable");
    },
  },
  {
    name: "too much, an exempt due, and a due of another person are refused",
    run: async (caller) => {
      const [due] = filingOf(await file(caller, await sampleFiling(caller))).dues;
      const exempt = await sampleFiling(caller, {
        fee: { kind: "stateFee", amountCents: null, exemption: { part: 1, point: "3" } },
      });
      const [none] = filingOf(await file(caller, exempt)).dues;
      expectThat(none?.state === "exempt", "not exempt");
      expectStatus(await report(caller, due?.dueId ?? "", { amountCents: 8_001 }), 422, "amountMismatch");
      expectStatus(await report(caller, due?.dueId ?? "", { as: caller.subject.stranger }), 404, "notFound");
      expectStatus(await report(caller, none?.dueId ?? ""), 409, "dueNotPayable");
    },
  },
];

export const FILINGS: readonly Check[] = [...receipt, ...refusals, ...payments];
