import "server-only";
import { err, ok, type Result } from "@/lib/core/result";
import { env } from "@/lib/env";
import { ACR } from "../assurance";
import { type Cookie, cookieNames } from "../cookie";
import { HANDSHAKE_LIMIT_MS } from "../limits";
import { handshakeStep, PROVIDER_ID, type StepAnswer } from "./handshake";
import { type Intention, sealIntention } from "./intention";
import { loginPolicy } from "./login-policy";
import { readSetCookie } from "./read-set-cookie";

export type Departure = { readonly address: string; readonly cookies: readonly Cookie[] };

/** Sends the browser to the national login, always for a new proof of identity. */
export async function beginSignIn(
  intention: Intention,
  now: Date,
): Promise<Result<Departure, "unavailable">> {
  const answer = await loginPolicy(() => askForAddress(intention));
  if (answer === null) return err("unavailable");
  const names = cookieNames(env().APP_ORIGIN);
  const maxAgeSeconds = HANDSHAKE_LIMIT_MS / 1000;
  const checks = answer.setCookies
    .map(readSetCookie)
    .filter(({ name }) => [names.pkce, names.state, names.nonce].includes(name))
    .map((cookie) => ({ ...cookie, maxAgeSeconds }));
  const sealed = { name: names["sign-in"], value: await sealIntention(intention, now), maxAgeSeconds };
  return ok({ address: answer.location, cookies: [...checks, sealed] });
}

async function askForAddress({ language, isStepUp }: Intention): Promise<StepAnswer & { location: string }> {
  const csrf = await handshakeStep({ method: "GET", path: ["csrf"] });
  const answer = await handshakeStep({
    method: "POST",
    path: ["signin", PROVIDER_ID],
    query: {
      ui_locales: language,
      acr_values: isStepUp ? ACR.high : `${ACR.high} ${ACR.substantial}`,
      prompt: "login",
      max_age: "0",
    },
    body: { csrfToken: csrfTokenOf(csrf) },
    cookies: Object.fromEntries(
      csrf.setCookies.map(readSetCookie).map(({ name, value }) => [name, decodeURIComponent(value)]),
    ),
  });
  const { location } = answer;
  // The library answers every failure with a redirect to its own error page, which does not exist here.
  if (location?.startsWith(new URL(env().OIDC_ISSUER).origin) !== true)
    throw new Error("The national login does not answer");
  return { ...answer, location };
}

function csrfTokenOf({ body }: StepAnswer): string {
  if (typeof body !== "object" || body === null || !("csrfToken" in body))
    throw new Error("The handshake gave no csrf token");
  return String(body.csrfToken);
}
