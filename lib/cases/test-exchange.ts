import "server-only";
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, beforeEach, vi } from "vitest";
import { newId } from "@/lib/core/id";
import { db } from "@/lib/db/database";
import { blindIndex, seal } from "@/lib/db/seal";
import { emptyDatabase } from "@/lib/db/test-database";
import { createFiling } from "@/lib/exchange/server/create-filing";
import { putDocument } from "@/lib/exchange/server/put-document";
import { resetPolicies } from "@/lib/exchange/server/policy-of";
import type { Filing, Party } from "@/lib/exchange/shapes";
import type { Viewer } from "@/lib/identity/viewer";
import { startExchange, type RunningExchange } from "@/sandbox/exchange/start-exchange";
import { SANDBOX_PEOPLE } from "@/sandbox/people";
import { type Reader, readingFor } from "./server/reader";

type Deliver = (request: Request) => Promise<Response>;
type Portal = { readonly server: Server; deliver: Deliver };

let sandbox: RunningExchange | undefined;
let portal: Portal | undefined;

const REFUSED: Deliver = () => Promise.resolve(new Response(null, { status: 503 }));

/** Starts the exchange sandbox for a test file; what it delivers goes to `deliverTo`, over a real socket. */
export function withExchange(): void {
  beforeAll(async () => {
    portal = await openPortal();
    const { privateKey } = await generateKeyPair("ES256", { extractable: true });
    const privateJwk = { ...(await exportJWK(privateKey)), kid: "test" };
    const { x = "", y = "", kid } = privateJwk;
    sandbox = await startExchange({
      port: 0,
      databaseUrl: await emptyDatabase(),
      portalOrigin: `http://localhost:${String((portal.server.address() as AddressInfo).port)}`,
      clientId: "portal",
      portalJwks: { keys: [{ kty: "EC", crv: "P-256", x, y, kid }] },
    });
    vi.stubEnv("EXCHANGE_URL", sandbox.origin);
    vi.stubEnv("EXCHANGE_CLIENT_ID", "portal");
    vi.stubEnv("EXCHANGE_PRIVATE_JWK", JSON.stringify(privateJwk));
  });
  beforeEach(async () => {
    resetPolicies();
    await faults();
  });
  afterAll(async () => {
    await sandbox?.close();
    portal?.server.close();
  });
}

/** Where the webhooks of the sandbox go from now on; nowhere, unless told. */
export function deliverTo(deliver: Deliver = REFUSED): void {
  if (portal !== undefined) portal.deliver = deliver;
}

async function openPortal(): Promise<Portal> {
  const opened: Portal = { server: createServer(), deliver: REFUSED };
  opened.server.on("request", (incoming, answer) => {
    void asRequest(incoming)
      .then((request) => opened.deliver(request))
      .then((response) => answer.writeHead(response.status).end());
  });
  await new Promise<void>((resolve) => opened.server.listen(0, "localhost", resolve));
  return opened;
}

async function asRequest(incoming: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as [string, string]] : [],
  );
  return new Request(`http://portal.test${incoming.url ?? "/"}`, {
    method: incoming.method ?? "GET",
    headers,
    body: Buffer.concat(parts),
  });
}

async function atSandbox(path: string, init: RequestInit = {}): Promise<unknown> {
  const answer = await fetch(new URL(path, sandbox?.origin), {
    ...init,
    headers: { "content-type": "application/json" },
  });
  if (!answer.ok) throw new Error(`${path} answers ${String(answer.status)} ${await answer.text()}`);
  return answer.json();
}

type Fault = { kind: string; operation?: string; times?: number | null };

/** Switches these faults on and all others off. */
export async function faults(...wanted: Fault[]): Promise<void> {
  await atSandbox("/sandbox/faults", { method: "DELETE", body: "{}" });
  for (const fault of wanted)
    await atSandbox("/sandbox/faults", { method: "POST", body: JSON.stringify({ times: null, ...fault }) });
}

/** The clerk acts on a case, a filing or a public hearing. */
export const atDesk = (
  matter: `${"cases" | "filings" | "hearings"}/${string}`,
  act: string,
  input: unknown = {},
): Promise<unknown> =>
  atSandbox(`/sandbox/desk/${matter}/${act}`, { method: "POST", body: JSON.stringify(input) });

/** One of the sandbox's people, signed in. Each call is a new person of the portal with the same personal code. */
export async function readerCalled(handle: string): Promise<Reader> {
  const person = SANDBOX_PEOPLE.find((candidate) => candidate.handle === handle);
  if (person === undefined) throw new Error(`Nobody is called ${handle}`);
  const { personalCode, givenName, familyName } = person;
  const personId = newId();
  const sealed = (text: string, column: string) => seal(text, { table: "person", column, id: personId });
  await db().person.create({
    data: {
      id: personId,
      issuer: "https://login.test",
      subject: personId,
      givenName: sealed(givenName, "given_name"),
      familyName: sealed(familyName, "family_name"),
      personalCode: sealed(personalCode, "personal_code"),
      personalCodeIndex: blindIndex(personalCode, "person.personal_code"),
    },
  });
  const now = new Date();
  const later = new Date(now.getTime() + 3_600_000);
  const viewer: Viewer = {
    personId,
    sessionId: newId(),
    givenName,
    familyName,
    personalCode,
    acr: "high",
    authTime: now,
    idleUntil: later,
    expiresAt: later,
    actingFor: null,
  };
  return { viewer, requestId: newId() };
}

const DEBTOR: Party = {
  role: "defendant",
  kind: "company",
  name: "SIA “Paraugs”",
  personalCode: null,
  registrationNumber: "40203990007",
  address: null,
  email: null,
  phone: null,
};

/** A claim that the reader filed through the portal: accepted here, received there. */
export async function fileClaim(reader: Reader): Promise<{ filingId: string; platform: Filing }> {
  const filingId = newId();
  await keepAccepted(filingId, reader.viewer.personId);
  const acting = readingFor(reader, "fileClaim");
  const bytes = Buffer.from(`Prasība ${filingId}`, "utf8");
  const document = {
    documentId: newId(),
    mediaType: "text/plain",
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  await putDocument(acting, { ...document, bytes });
  const platform = await createFiling(acting, {
    clientRef: filingId,
    kind: "simplifiedMoneyClaim",
    form: "simplified-money-claim",
    formVersion: 1,
    receivedAt: new Date().toISOString(),
    language: "lv",
    courtId: "RPT",
    caseId: null,
    caseNumber: null,
    concerns: null,
    correctsFilingId: null,
    submitter: acting.person,
    actingFor: null,
    subject: "Par parāda piedziņu",
    parties: [DEBTOR],
    hearing: { requested: false, reason: null },
    mainDebtCents: 100_000,
    claimTotalCents: 100_000,
    fee: { kind: "stateFee", amountCents: 8_000, exemption: null, clientRef: null },
    answers: {},
    signature: {
      kind: "sandbox",
      evidence: new UnsecuredJWT({ personalCode: acting.person.personalCode }).encode(),
    },
    signatures: [],
    documents: [{ ...document, purpose: "filing", name: "Prasība.txt", size: bytes.length }],
  });
  return { filingId, platform };
}

async function keepAccepted(filingId: string, personId: string): Promise<void> {
  const draft = {
    id: newId(),
    personId,
    form: "simplified-money-claim",
    version: 1,
    language: "lv",
    state: "filed",
  };
  const { id: draftId } = await db().draft.create({
    data: { ...draft, typed: Uint8Array.of(0), expiresAt: new Date() },
  });
  await db().filing.create({
    data: {
      id: filingId,
      draftId,
      personId,
      form: draft.form,
      version: 1,
      language: "lv",
      state: "accepted",
      draftRevision: 0,
      answers: Uint8Array.of(0),
      courtId: "RPT",
      contentSha256: Uint8Array.of(0),
      submissionKey: newId(),
      receivedAt: new Date(),
    },
  });
}
