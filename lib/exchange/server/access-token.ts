import "server-only";
import { env } from "@/lib/env";
import { schemaFault } from "../contract-check";
import { ExchangeRefused } from "../exchange-refused";
import { ExchangeUnavailable } from "../exchange-unavailable";
import { ExchangeWrongAnswer } from "../exchange-wrong-answer";
import type { components } from "../schema";
import { boundedFetch } from "./bounded-fetch";
import { signForExchange } from "./sign-for-exchange";

type Token = components["schemas"]["Token"];
type Held = { readonly token: string; readonly until: number };

const OPERATION = "token";
/** A token is left unused in its last seconds, so that none dies on the way. */
const MARGIN_MS = 30_000;

let held: Held | undefined;
let asked: Promise<Held> | undefined;

/** The portal's access token; asked for once however many calls wait for it. */
export async function accessToken(): Promise<string> {
  if (held !== undefined && held.until > Date.now()) return held.token;
  asked ??= fetchToken().finally(() => {
    asked = undefined;
  });
  held = await asked;
  return held.token;
}

/** After a 401: the platform has forgotten the token, or its key has changed. */
export function forgetToken(token: string): void {
  if (held?.token === token) held = undefined;
}

async function fetchToken(): Promise<Held> {
  const assertion = await signForExchange({ type: "JWT", claims: {}, lifetimeSeconds: 60 });
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
  });
  const url = new URL("/oauth/token", env().EXCHANGE_URL);
  const answer = await boundedFetch(
    OPERATION,
    new Request(url, { method: "POST", body, signal: AbortSignal.timeout(4_000) }),
  );
  if (answer.status >= 500) throw new ExchangeUnavailable({ operation: OPERATION });
  if (!answer.ok)
    throw new ExchangeRefused({ operation: OPERATION, status: answer.status, code: "unauthenticated" });
  const token: unknown = await answer.json().catch(() => undefined);
  if (!isToken(token)) throw new ExchangeWrongAnswer(OPERATION, "schema");
  return { token: token.access_token, until: Date.now() + token.expires_in * 1000 - MARGIN_MS };
}

const isToken = (answer: unknown): answer is Token => schemaFault("Token", answer) === null;
