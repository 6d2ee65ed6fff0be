import { exportJWK, generateKeyPair, type JWK } from "jose";
import { emptyDatabase } from "@/lib/db/test-database";
import type { Case, Filing } from "@/lib/exchange/shapes";
import { Caller, type Told } from "@/scripts/contract/caller";
import { sampleFiling } from "@/scripts/contract/sample-filing";
import { SANDBOX_SUBJECT } from "@/scripts/contract/temporary-sandbox";
import type { ExchangeSettings } from "./settings";
import { startExchange } from "./start-exchange";

type Desk = Readonly<Record<string, unknown>>;

/** A running sandbox with a caller that holds every answer against the contract, and the desk at hand. */
export type TestExchange = {
  readonly origin: string;
  readonly privateJwk: JWK;
  readonly caller: Caller;
  /** A JSON command of the sandbox; throws when it is refused. */
  readonly command: (path: string, body?: unknown) => Promise<Desk>;
  readonly raw: (path: string, init?: RequestInit) => Promise<Response>;
  readonly file: (more?: Parameters<typeof sampleFiling>[1]) => Promise<Filing>;
  readonly filing: (filingId: string) => Promise<Filing>;
  readonly caseOf: (caseId: string) => Promise<Case>;
  readonly close: () => Promise<void>;
};

type More = Partial<Omit<ExchangeSettings, "portalJwks">> & { readonly privateJwk?: JWK };

export async function startTestExchange({ privateJwk: given, ...more }: More = {}): Promise<TestExchange> {
  const privateJwk = given ?? (await newKey());
  const { x = "", y = "", kid } = privateJwk;
  const portalJwks = { keys: [{ kty: "EC" as const, crv: "P-256" as const, x, y, kid }] };
  const databaseUrl = more.databaseUrl ?? (await emptyDatabase());
  const running = await startExchange({ port: 0, clientId: "portal", portalJwks, ...more, databaseUrl });
  const caller = new Caller({ ...SANDBOX_SUBJECT, url: running.origin, privateJwk });
  const raw = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(new URL(path, running.origin), init);
  return {
    origin: running.origin,
    privateJwk,
    caller,
    raw,
    command: (path, body = {}) => commanded(raw, path, body),
    file: async (more_) => filed(caller, more_),
    filing: async (filingId) =>
      (await own(caller, "filing", `/v1/filings/${filingId}`)).json as unknown as Filing,
    caseOf: async (caseId) => (await own(caller, "case", `/v1/cases/${caseId}`)).json as unknown as Case,
    close: running.close,
  };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return { ...(await exportJWK(privateKey)), kid: "test" };
}

async function commanded(raw: TestExchange["raw"], path: string, body: unknown): Promise<Desk> {
  const answer = await raw(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const told = (await answer.json()) as Desk;
  if (!answer.ok) throw new Error(String(told["code"]));
  return told;
}

async function filed(caller: Caller, more: Parameters<typeof sampleFiling>[1]): Promise<Filing> {
  const json = await sampleFiling(caller, more);
  const headers = { "idempotency-key": json.clientRef };
  const as = caller.subject.person;
  const told = await caller.ask({
    operation: "createFiling",
    method: "POST",
    path: "/v1/filings",
    as,
    json,
    headers,
  });
  if (told.status !== 201) throw new Error(String(told.json["code"]));
  return told.json as unknown as Filing;
}

const own = (caller: Caller, operation: "filing" | "case", path: string): Promise<Told> =>
  caller.ask({ operation, path, as: caller.subject.person });
