import { newId } from "../../lib/core/id";
import type { Caller, Told } from "./caller";
import { type Check, expectStatus, expectThat } from "./check";
import { sampleFiling } from "./sample-filing";

const me = (caller: Caller, more: Partial<Parameters<Caller["ask"]>[0]> = {}): Promise<Told> =>
  caller.ask({ operation: "myData", path: "/v1/people/me", as: caller.subject.person, ...more });

const authentication: readonly Check[] = [
  {
    name: "a client proves itself with its key and gets a bearer token",
    run: async (caller) => {
      const { json } = expectStatus(await caller.askToken(), 200);
      expectThat(
        typeof json["access_token"] === "string" && Number(json["expires_in"]) > 0,
        "no usable token",
      );
    },
  },
  ...[
    ["another audience", { aud: "https://elsewhere.example" }],
    ["another issuer", { iss: "somebody" }],
    [
      "an expiry that has passed",
      { exp: Math.floor(Date.now() / 1000) - 400, iat: Math.floor(Date.now() / 1000) - 500 },
    ],
  ].map(([what, claims]): Check => ({
    name: `an assertion with ${what as string} is refused`,
    run: async (caller) => {
      expectStatus(await caller.askToken(claims as Record<string, unknown>), 401);
    },
  })),
  {
    name: "an assertion is good once",
    run: async (caller) => {
      const jti = newId();
      expectStatus(await caller.askToken({ jti }), 200);
      expectStatus(await caller.askToken({ jti }), 401);
    },
  },
  {
    name: "without a token, or with another, nothing is told",
    run: async (caller) => {
      expectStatus(await me(caller, { token: "none" }), 401, "unauthenticated");
    },
  },
];

const actingContext: readonly Check[] = [
  {
    name: "a person's data need an acting context",
    run: async (caller) => {
      expectStatus(await me(caller, { context: null }), 403, "actingContextMissing");
    },
  },
  ...[
    ["for another audience", { aud: "https://elsewhere.example" }],
    [
      "that has expired",
      { exp: Math.floor(Date.now() / 1000) - 60, iat: Math.floor(Date.now() / 1000) - 120 },
    ],
    ["that lives for an hour", { exp: Math.floor(Date.now() / 1000) + 3600 }],
    ["without a person", { person: undefined }],
    ["without a purpose", { purpose: "" }],
    ["in an unknown capacity", { capacity: "owner" }],
  ].map(([what, context]): Check => ({
    name: `an acting context ${what as string} is refused`,
    run: async (caller) => {
      expectStatus(
        await me(caller, { context: context as Record<string, unknown> }),
        403,
        "actingContextInvalid",
      );
    },
  })),
  {
    name: "an acting context is good once",
    run: async (caller) => {
      const context = { jti: newId() };
      expectStatus(await me(caller, { context }), 200);
      expectStatus(await me(caller, { context }), 403, "actingContextInvalid");
    },
  },
];

const reading: readonly Check[] = [
  {
    name: "personal answers name their owner",
    run: async (caller) => {
      const { json } = expectStatus(await me(caller), 200);
      expectThat(json["ownerPersonalCode"] === caller.subject.person.personalCode, "another owner");
    },
  },
  {
    name: "who has the current state gets 304",
    run: async (caller) => {
      const etag = expectStatus(await me(caller), 200).headers.get("etag");
      expectThat(etag !== null, "no ETag");
      const again = expectStatus(await me(caller, { headers: { "if-none-match": String(etag) } }), 304);
      expectThat(again.bytes.length === 0, "a 304 with a body");
      expectStatus(await me(caller, { headers: { "if-none-match": '"old"' } }), 200);
    },
  },
  {
    name: "courts are listed; their ids are those of filings",
    run: async (caller) => {
      const { json } = expectStatus(
        await caller.ask({ operation: "courts", path: "/v1/courts", as: null }),
        200,
      );
      const ids = (json["items"] as { courtId: string }[]).map(({ courtId }) => courtId);
      expectThat(ids.includes(caller.subject.courtId), "the court of the test is not listed");
    },
  },
  {
    name: "kinds of filings are listed, each once, and none ends before it begins",
    run: async (caller) => {
      const { json } = expectStatus(
        await caller.ask({ operation: "filingKinds", path: "/v1/classifiers/filing-kinds", as: null }),
        200,
      );
      const items = json["items"] as { kind: string; acceptedFrom: string; acceptedUntil: string | null }[];
      expectThat(new Set(items.map(({ kind }) => kind)).size === items.length, "a kind is listed twice");
      expectThat(
        items.every(({ acceptedFrom, acceptedUntil }) => (acceptedUntil ?? acceptedFrom) >= acceptedFrom),
        "a kind ends before it begins",
      );
    },
  },
  {
    name: "offices of the prosecution are listed, each below one of the list",
    run: async (caller) => {
      const { json } = expectStatus(
        await caller.ask({ operation: "prosecutionOffices", path: "/v1/prosecution-offices", as: null }),
        200,
      );
      const items = json["items"] as { officeId: string; parentId: string | null }[];
      const ids = new Set([null, ...items.map(({ officeId }) => officeId)]);
      expectThat(
        items.length > 0 && items.every(({ parentId }) => ids.has(parentId)),
        "an office below none",
      );
    },
  },
  {
    name: "a company is found by its number, and an unknown number is 404",
    run: async (caller) => {
      const ask = (number: string): Promise<Told> =>
        caller.ask({ operation: "company", path: `/v1/companies/${number}`, as: null });
      const { json } = expectStatus(await ask(caller.subject.companyNumber), 200);
      expectThat(json["registrationNumber"] === caller.subject.companyNumber, "another company");
      expectStatus(await ask("99999999999"), 404, "notFound");
    },
  },
  {
    name: "a limit out of range and a cursor of nobody are refused",
    run: async (caller) => {
      const cases = (query: string): Promise<Told> =>
        caller.ask({ operation: "cases", path: `/v1/cases?${query}`, as: caller.subject.person });
      expectStatus(await cases("limit=0"), 400);
      expectStatus(await cases("limit=101"), 400);
      expectStatus(await cases("cursor=bm90IG9uZQ"), 400, "cursorInvalid");
    },
  },
];

const creating: readonly Check[] = [
  {
    name: "a filing needs an idempotency key",
    run: async (caller) => {
      const json = await sampleFiling(caller);
      const told = await caller.ask({
        operation: "createFiling",
        method: "POST",
        path: "/v1/filings",
        as: caller.subject.person,
        json,
      });
      expectStatus(told, 400, "idempotencyKeyMissing");
    },
  },
  {
    name: "a malformed body is 400 and names the place",
    run: async (caller) => {
      const json = { ...(await sampleFiling(caller)), claimTotalCents: "much" };
      const headers = { "idempotency-key": newId() };
      const told = await caller.ask({
        operation: "createFiling",
        method: "POST",
        path: "/v1/filings",
        as: caller.subject.person,
        json,
        headers,
      });
      expectThat(
        String(expectStatus(told, 400, "requestInvalid").json["detail"]).includes("claimTotalCents"),
        "does not name the place",
      );
    },
  },
];

export const CONVENTIONS: readonly Check[] = [...authentication, ...actingContext, ...reading, ...creating];
