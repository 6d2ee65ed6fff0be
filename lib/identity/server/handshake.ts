import "server-only";
import { decodeJwt } from "jose";
import type { NextApiRequest, NextApiResponse } from "next";
import nextAuthModule, { type AuthOptions } from "next-auth";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { cookieNames } from "../cookie";
import { HANDSHAKE_LIMIT_MS } from "../limits";

/** What the library found in a verified answer of the national login. */
export type Proven = { readonly claims: Readonly<Record<string, unknown>>; readonly idToken: string };

type Step = {
  readonly method: "GET" | "POST";
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
  readonly cookies?: Readonly<Record<string, string>>;
};

export type StepAnswer = {
  readonly location: string | null;
  readonly body: unknown;
  /** `Set-Cookie` headers, ours to filter. */
  readonly setCookies: readonly string[];
  readonly proven: Proven | null;
};

export const PROVIDER_ID = "national";
const TIMEOUT_MS = 8_000;

// The package is CommonJS: bundlers hand over its default export, Node the object around it.
const nextAuth =
  "default" in nextAuthModule ? (nextAuthModule.default as typeof nextAuthModule) : nextAuthModule;

/**
 * One step of the handshake, done by next-auth. Nothing else of the library is used: its pages and addresses are
 * not mounted, its session cookie is never set. It verifies state, PKCE, nonce and the token; the claims come back
 * from here and are judged and made a session elsewhere.
 */
export async function handshakeStep(step: Step): Promise<StepAnswer> {
  const seen: { proven: Proven | null } = { proven: null };
  const answer = new CapturedAnswer();
  const request = {
    method: step.method,
    query: { ...step.query, nextauth: [...step.path] },
    body: step.body ?? {},
    cookies: step.cookies ?? {},
    headers: {},
  };
  // The library asks no more of request and response than these few members.
  await nextAuth(request as unknown as NextApiRequest, answer as unknown as NextApiResponse, options(seen));
  return { location: answer.location, body: answer.body, setCookies: answer.setCookies, proven: seen.proven };
}

function options(seen: { proven: Proven | null }): AuthOptions {
  const { SESSION_SECRET, APP_ORIGIN } = env();
  return {
    secret: SESSION_SECRET,
    useSecureCookies: APP_ORIGIN.startsWith("https://"),
    cookies: handshakeCookies(APP_ORIGIN),
    providers: [nationalLogin()],
    callbacks: {
      signIn: ({ account, profile }) => {
        if (typeof account?.id_token === "string")
          seen.proven = { claims: { ...profile }, idToken: account.id_token };
        // A path instead of `true` ends the library's part here: it opens no session of its own.
        return "/";
      },
    },
    logger: {
      error: (code) => {
        log.warn({ code }, "sign-in handshake refused");
      },
      warn: () => undefined,
      debug: () => undefined,
    },
  };
}

function nationalLogin(): AuthOptions["providers"][number] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_PRIVATE_JWK } = env();
  return {
    id: PROVIDER_ID,
    name: PROVIDER_ID,
    type: "oauth",
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    client: {
      token_endpoint_auth_method: "private_key_jwt",
      token_endpoint_auth_signing_alg: "ES256",
      id_token_signed_response_alg: "ES256",
    },
    jwks: { keys: [{ ...OIDC_PRIVATE_JWK, alg: "ES256", use: "sig" }] },
    authorization: { params: { scope: "openid profile personal_code", response_type: "code" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    httpOptions: { timeout: TIMEOUT_MS },
    userinfo: {
      // Name and code come apart from the ID token, which later travels through the browser as a hint for signing out.
      request: async ({ client, tokens }) => {
        const proof = decodeJwt(tokens.id_token ?? "");
        const person = await client.userinfo(tokens.access_token ?? "");
        if (person.sub !== proof.sub) throw new Error("The data are another person's than the token");
        return { ...person, ...proof, sub: person.sub };
      },
    },
    profile: (claims: { sub: string }) => ({ id: claims.sub }),
  };
}

function handshakeCookies(origin: string): NonNullable<AuthOptions["cookies"]> {
  const names = cookieNames(origin);
  const maxAge = HANDSHAKE_LIMIT_MS / 1000;
  const secure = origin.startsWith("https://");
  const attributes = { httpOnly: true, sameSite: "lax" as const, path: "/", secure, maxAge };
  return {
    pkceCodeVerifier: { name: names.pkce, options: attributes },
    state: { name: names.state, options: attributes },
    nonce: { name: names.nonce, options: attributes },
  };
}

/** The response that the library writes to. */
class CapturedAnswer {
  body: unknown = null;
  readonly #headers = new Map<string, string | string[]>();

  status(): this {
    return this;
  }

  setHeader(name: string, value: string | string[]): this {
    this.#headers.set(name.toLowerCase(), value);
    return this;
  }

  getHeader(name: string): string | string[] | undefined {
    return this.#headers.get(name.toLowerCase());
  }

  send(body: unknown): void {
    this.body = body;
  }

  json(body: unknown): void {
    this.body = body;
  }

  end(): void {
    this.body ??= null;
  }

  get location(): string | null {
    const location = this.getHeader("location");
    return typeof location === "string" ? location : null;
  }

  get setCookies(): string[] {
    return [this.getHeader("set-cookie") ?? []].flat();
  }
}
