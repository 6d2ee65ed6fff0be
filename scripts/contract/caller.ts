import { createHash } from "node:crypto";
import { importJWK, type JWK, SignJWT } from "jose";
import { newId } from "../../lib/core/id";
import { answerFault, schemaFault } from "../../lib/exchange/contract-check";
import type { Operation } from "../../lib/exchange/shapes";

export type Person = {
  readonly personalCode: string;
  readonly givenName: string;
  readonly familyName: string;
};

/** Whom the test speaks as, and to which implementation. */
export type Subject = {
  readonly url: string;
  readonly clientId: string;
  readonly privateJwk: JWK;
  /** Someone whom the persons' register knows. */
  readonly person: Person;
  /** Someone else, who must see nothing of that. */
  readonly stranger: Person;
  readonly courtId: string;
  /** A number in the register of enterprises. */
  readonly companyNumber: string;
};

export type Asking = {
  readonly operation: Operation;
  readonly method?: "GET" | "POST" | "PUT";
  readonly path: string;
  /** In whose name; null for the portal's own calls. */
  readonly as: Person | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Buffer<ArrayBuffer>;
  /** Claims of the acting context that are to be different; null leaves the header out. */
  readonly context?: Readonly<Record<string, unknown>> | null;
  readonly acr?: string;
  readonly token?: string;
};

export type Told = {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
};

/** Speaks the contract without the portal's own client, and holds every answer against the schema of its status. */
export class Caller {
  readonly subject: Subject;
  #token: string | null = null;

  constructor(subject: Subject) {
    this.subject = subject;
  }

  async signed(typ: string, claims: Readonly<Record<string, unknown>>): Promise<string> {
    const { clientId, privateJwk, url } = this.subject;
    const now = Math.floor(Date.now() / 1000);
    const all = {
      iss: clientId,
      sub: clientId,
      aud: new URL(url).origin,
      iat: now,
      exp: now + 60,
      jti: newId(),
      ...claims,
    };
    const header = { alg: "ES256", typ, ...(privateJwk.kid === undefined ? {} : { kid: privateJwk.kid }) };
    return new SignJWT(all).setProtectedHeader(header).sign(await importJWK(privateJwk, "ES256"));
  }

  /** The answer of the token endpoint to an assertion with these claims. */
  async askToken(claims: Readonly<Record<string, unknown>> = {}): Promise<Told> {
    const body = new URLSearchParams({
      grant_type: "client_credentials",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: await this.signed("JWT", claims),
    });
    return told(await fetch(new URL("/oauth/token", this.subject.url), { method: "POST", body }));
  }

  async token(): Promise<string> {
    this.#token ??= String((await this.askToken()).json["access_token"]);
    return this.#token;
  }

  async ask(asking: Asking): Promise<Told> {
    const { operation, method = "GET", path, json, bytes } = asking;
    const body = json === undefined ? bytes : JSON.stringify(json);
    const headers = {
      ...(await this.#proofs(asking)),
      ...(json === undefined ? {} : { "content-type": "application/json" }),
      ...asking.headers,
    };
    const answer = await fetch(new URL(path, this.subject.url), {
      method,
      headers,
      redirect: "manual",
      ...(body === undefined ? {} : { body }),
    });
    const heard = await told(answer);
    refuseOffContract(operation, heard);
    return heard;
  }

  async #proofs({
    as,
    context = {},
    acr = "http://eidas.europa.eu/LoA/high",
    token,
  }: Asking): Promise<Record<string, string>> {
    const authorization = `Bearer ${token ?? (await this.token())}`;
    if (as === null || context === null) return { authorization };
    const claims = {
      person: as,
      actingFor: { kind: "self" },
      capacity: "self",
      acr,
      purpose: "contractTest",
      ...context,
    };
    return { authorization, "x-acting-context": await this.signed("acting-context+jwt", claims) };
  }
}

async function told(answer: Response): Promise<Told> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  const isJson = /[/+]json\b/.test(answer.headers.get("content-type") ?? "");
  const json = isJson && bytes.length > 0 ? (JSON.parse(bytes.toString()) as Record<string, unknown>) : {};
  return { status: answer.status, headers: answer.headers, json, bytes };
}

/** Every answer, whatever a check looks at, must be one that the contract knows. */
function refuseOffContract(operation: Operation, { status, json, headers }: Told): void {
  const type = headers.get("content-type") ?? "";
  if (status === 304) return;
  if (status >= 400) {
    const fault = type.startsWith("application/problem+json")
      ? schemaFault("Problem", json)
      : `content type ${type}`;
    if (fault !== null || json["status"] !== status)
      throw new Error(`${operation} ${String(status)} is no problem by RFC 9457: ${String(fault)}`);
    return;
  }
  if (operation === "documentContent") return;
  const fault = answerFault(operation, status, json);
  if (fault !== null) throw new Error(`${operation} ${String(status)} is off the contract: ${fault}`);
}

export const sha256Hex = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
export const digestField = (bytes: Uint8Array): string =>
  `sha-256=:${createHash("sha256").update(bytes).digest("base64")}:`;
