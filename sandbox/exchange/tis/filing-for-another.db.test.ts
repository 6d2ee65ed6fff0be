import { beforeEach, describe, expect, test } from "vitest";
import type { Mandate, NewFiling } from "@/lib/exchange/shapes";
import type { Person, Told } from "@/scripts/contract/caller";
import { handOver, sampleFiling } from "@/scripts/contract/sample-filing";
import { exchange, withCourt } from "./test-court";

withCourt();

const COMPANY = "40203998000";
const EMMA = { name: "Emma Whitfield", personalCode: "357290-41863" };

/** The desk lets the caller's person act for the company. */
async function granted(more: object = {}): Promise<Mandate> {
  const { personalCode: who } = exchange().caller.subject.person;
  const given = { who, principal: COMPANY, kind: "officer", number: "7", validFrom: "2026-01-05", ...more };
  return (await exchange().command("/sandbox/desk/mandates", given)) as unknown as Mandate;
}

const actingUnder = ({ mandateId, kind, principal }: Mandate) =>
  ({ mandateId, capacity: kind, principal, document: null }) as const;

type Under = { readonly mandate: Mandate; readonly content?: Partial<NewFiling> };

async function fileUnder({ mandate, content = {} }: Under): Promise<Told> {
  const { caller } = exchange();
  const as: Person = caller.subject.person;
  const documents = [await handOver(caller, as)];
  const json = await sampleFiling(caller, { actingFor: actingUnder(mandate), documents, ...content });
  return caller.ask({
    operation: "createFiling",
    method: "POST",
    path: "/v1/filings",
    as,
    json,
    headers: { "idempotency-key": json.clientRef },
    context: { actingFor: { kind: "principal" }, capacity: mandate.kind, mandateId: mandate.mandateId },
  });
}

const end = ({ mandateId }: Mandate) => exchange().command(`/sandbox/desk/mandates/${mandateId}/end`);

const signedBy = async ({ name, personalCode }: typeof EMMA, more: object = {}) => ({
  name,
  personalCode,
  kind: "sandbox",
  evidence: await exchange().caller.signed("signature+jwt", { personalCode, kind: "sandbox", ...more }),
});

describe("a filing for another", () => {
  test("has the principal as claimant and the submitter as representative", async () => {
    const mandate = await granted();
    const filed = await fileUnder({ mandate });
    expect(filed).toMatchObject({ status: 201, json: { state: "received" } });
    const { filingId } = filed.json as { filingId: string };
    await exchange().command(`/sandbox/desk/filings/${filingId}/register`);
    const { caseId } = await exchange().filing(filingId);
    const { ownRole, participants } = await exchange().caseOf(caseId ?? "");
    expect(ownRole).toBe("representative");
    expect(participants).toContainEqual(
      expect.objectContaining({ role: "claimant", kind: "company", registrationNumber: COMPANY }),
    );
  });

  test("received before the mandate ended is taken after; received after it is not", async () => {
    const mandate = await granted();
    const receivedAt = new Date().toISOString();
    await end(mandate);
    expect(await fileUnder({ mandate, content: { receivedAt } })).toMatchObject({ status: 201 });
    const late = { receivedAt: new Date(Date.now() + 1000).toISOString() };
    expect(await fileUnder({ mandate, content: late })).toMatchObject({
      status: 403,
      json: { code: "mandateEnded" },
    });
  });

  test.each([
    ["says in the acting context alone", { actingFor: null }],
    ["names another principal", { principal: { personalCode: null, registrationNumber: "40203990007" } }],
  ])("that %s is refused", async (_, wrong) => {
    const mandate = await granted();
    const actingFor =
      "actingFor" in wrong
        ? null
        : { ...actingUnder(mandate), principal: { ...mandate.principal, ...wrong.principal } };
    expect(await fileUnder({ mandate, content: { actingFor } })).toMatchObject({
      status: 422,
      json: { code: "requestInvalid" },
    });
  });
});

describe("a filing of officers who act only together", () => {
  let mandate: Mandate;

  beforeEach(async () => {
    mandate = await granted({ jointWith: EMMA.personalCode });
  });

  const answered = async (signatures: NewFiling["signatures"]) =>
    (await fileUnder({ mandate, content: { signatures } })).json;

  test("is taken with all their signatures", async () => {
    expect(await answered([await signedBy(EMMA)])).toMatchObject({ state: "received" });
  });

  test("is not filed without the other's, with somebody else's, twice the same or one of another paper", async () => {
    const { person } = exchange().caller.subject;
    const own = { name: person.familyName, personalCode: person.personalCode };
    const emma = await signedBy(EMMA);
    for (const signatures of [
      [],
      [await signedBy(own)],
      [emma, emma],
      [{ ...(await signedBy(own)), personalCode: EMMA.personalCode }],
      [await signedBy(EMMA, { documentSha256: "0".repeat(64) })],
    ])
      expect(await answered(signatures)).toMatchObject({ state: "deemedNotFiled" });
  });
});
