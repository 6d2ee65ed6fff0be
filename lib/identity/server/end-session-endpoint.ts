import "server-only";
import { z } from "zod";
import { env } from "@/lib/env";
import { loginPolicy } from "./login-policy";

const discovery = z.object({ issuer: z.string(), end_session_endpoint: z.url() });
const TIMEOUT_MS = 2_000;

/**
 * Where the national login ends its own session; null when it does not say or does not answer.
 * Asked anew each time, so that nobody who signs out is sent to a login that is down.
 */
export const endSessionEndpoint = (): Promise<string | null> => loginPolicy(discover);

async function discover(): Promise<string> {
  const issuer = env().OIDC_ISSUER.replace(/\/$/, "");
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: "error",
    cache: "no-store",
  });
  if (!answer.ok) throw new Error("The national login does not answer");
  const said = discovery.parse(await answer.json());
  if (new URL(said.end_session_endpoint).origin !== new URL(issuer).origin)
    throw new Error("The national login names another host");
  return said.end_session_endpoint;
}
