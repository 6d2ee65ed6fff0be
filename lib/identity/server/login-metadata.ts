import "server-only";
import { z } from "zod";
import { env } from "@/lib/env";

const metadata = z.object({ issuer: z.string(), end_session_endpoint: z.url(), jwks_uri: z.url() });

export type LoginMetadata = { readonly endSession: string; readonly keys: string };

const TIMEOUT_MS = 2_000;

/** What the national login says of itself. It may name addresses of its own host only. */
export async function loginMetadata(): Promise<LoginMetadata> {
  const issuer = env().OIDC_ISSUER.replace(/\/$/, "");
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(TIMEOUT_MS),
    redirect: "error",
    cache: "no-store",
  });
  if (!answer.ok) throw new Error("The national login does not answer");
  const said = metadata.parse(await answer.json());
  const { origin } = new URL(issuer);
  const isOwn = [said.end_session_endpoint, said.jwks_uri].every((url) => new URL(url).origin === origin);
  if (said.issuer.replace(/\/$/, "") !== issuer || !isOwn)
    throw new Error("The national login names another host");
  return { endSession: said.end_session_endpoint, keys: said.jwks_uri };
}
