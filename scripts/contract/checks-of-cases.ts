import { newId } from "../../lib/core/id";
import type { CaseSummary, ExchangeEvent, Filing } from "../../lib/exchange/shapes";
import type { Caller, Told } from "./caller";
import { type Check, expectStatus, expectThat } from "./check";
import { sampleFiling } from "./sample-filing";

const PARTS = [
  ["caseDocuments", "/documents"],
  ["caseHearings", "/hearings"],
  ["caseRulings", "/rulings"],
  ["caseDues", "/dues"],
] as const;

const pageOf = (caller: Caller, query: string): Promise<Told> =>
  caller.ask({ operation: "cases", path: `/v1/cases?${query}`, as: caller.subject.person });

const events = (caller: Caller, query: string): Promise<Told> =>
  caller.ask({ operation: "events", path: `/v1/events?${query}`, as: null });

/** The cursor at the end of the feed. */
async function endOfFeed(caller: Caller): Promise<string> {
  let after = "";
  for (;;) {
    const { json } = expectStatus(
      await events(caller, `limit=100${after === "" ? "" : `&after=${after}`}`),
      200,
    );
    if ((json["items"] as unknown[]).length === 0) return after;
    after = String(json["next"]);
  }
}

export const CASES: readonly Check[] = [
  {
    name: "cases come in pages that neither repeat nor leave out",
    run: async (caller) => {
      const all = (expectStatus(await pageOf(caller, "limit=100"), 200).json["items"] as CaseSummary[]).map(
        ({ caseId }) => caseId,
      );
      const walked: string[] = [];
      let next: string | null = null;
      do {
        const { json } = expectStatus(
          await pageOf(caller, `limit=1${next === null ? "" : `&cursor=${next}`}`),
          200,
        );
        walked.push(...(json["items"] as CaseSummary[]).map(({ caseId }) => caseId));
        next = json["next"] as string | null;
      } while (next !== null && walked.length <= all.length);
      expectThat(walked.join() === all.join(), "the pages differ from the list");
    },
  },
  {
    name: "each case and every part of it is by the contract; to a stranger it is not there",
    run: async (caller) => {
      const { person, stranger } = caller.subject;
      const items = expectStatus(await pageOf(caller, "limit=100"), 200).json["items"] as CaseSummary[];
      for (const { caseId } of items) {
        expectStatus(await caller.ask({ operation: "case", path: `/v1/cases/${caseId}`, as: person }), 200);
        for (const [operation, part] of PARTS)
          expectStatus(await caller.ask({ operation, path: `/v1/cases/${caseId}${part}`, as: person }), 200);
      }
      const [first] = items;
      if (first === undefined) return;
      expectStatus(
        await caller.ask({ operation: "case", path: `/v1/cases/${first.caseId}`, as: stranger }),
        404,
        "notFound",
      );
      for (const [operation, part] of PARTS) {
        expectStatus(
          await caller.ask({ operation, path: `/v1/cases/${first.caseId}${part}`, as: stranger }),
          404,
          "notFound",
        );
      }
    },
  },
  {
    name: "a case that does not exist is 404",
    run: async (caller) => {
      expectStatus(
        await caller.ask({ operation: "case", path: `/v1/cases/${newId()}`, as: caller.subject.person }),
        404,
        "notFound",
      );
      expectStatus(
        await caller.ask({ operation: "case", path: "/v1/cases/..%2F..", as: caller.subject.person }),
        404,
        "notFound",
      );
    },
  },
  {
    name: "a filing is told in the feed, with ids only, and the cursor goes on from there",
    run: async (caller) => {
      const after = await endOfFeed(caller);
      const filing = await sampleFiling(caller);
      const headers = { "idempotency-key": filing.clientRef };
      const told = await caller.ask({
        operation: "createFiling",
        method: "POST",
        path: "/v1/filings",
        as: caller.subject.person,
        json: filing,
        headers,
      });
      const { filingId } = expectStatus(told, 201).json as unknown as Filing;
      const { json, bytes } = expectStatus(
        await events(caller, `limit=100${after === "" ? "" : `&after=${after}`}`),
        200,
      );
      const own = (json["items"] as ExchangeEvent[]).filter(({ data }) => data.filingId === filingId);
      expectThat(
        own.some(({ type }) => type === "lv.elieta.filing.state"),
        "not told",
      );
      expectThat(!bytes.includes(caller.subject.person.personalCode), "a personal code in an event");
    },
  },
  {
    name: "the keys for events are published",
    run: async (caller) => {
      const { json } = expectStatus(
        await caller.ask({ operation: "platformKeys", path: "/.well-known/jwks.json", as: null }),
        200,
      );
      const keys = json["keys"] as Record<string, unknown>[];
      expectThat(keys.length > 0 && keys.every((key) => key["d"] === undefined), "no keys, or private ones");
    },
  },
];
