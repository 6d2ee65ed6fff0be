import "server-only";
import { randomUUID } from "node:crypto";
import { createRemoteJWKSet, errors, importJWK, jwtVerify, type JWK, SignJWT } from "jose";
import { z } from "zod";
import { Outage } from "@/lib/core/outage";
import { env } from "@/lib/env";

/** What is to be signed, by whom, and where the person comes back to. */
export type SigningOrder = {
  readonly clientRef: string;
  /** Hexadecimal, lower case. */
  readonly documentSha256: string;
  readonly personalCode: string;
  readonly returnUrl: string;
  readonly title: string;
};

/** What the signer says of a request; the evidence is a compact JWS of its own. */
export type SigningState =
  | { readonly state: "pending" | "declined"; readonly evidence: null }
  | { readonly state: "signed"; readonly evidence: string };

/** `kind` says what the evidence is worth: `sandbox` is no qualified electronic signature. */
export type Evidence = { readonly kind: string; readonly signedAt: string };

const TIMEOUT_MS = 8_000;

const opened = z.object({ id: z.string().min(1).max(200), url: z.url() });
const found = z.discriminatedUnion("state", [
  z.object({ state: z.enum(["pending", "declined"]), evidence: z.null() }),
  z.object({ state: z.literal("signed"), evidence: z.string().min(1).max(20_000) }),
]);
const claims = z.object({
  kind: z.string().regex(/^[a-zA-Z]{2,40}$/),
  clientRef: z.string(),
  documentSha256: z.string(),
  personalCode: z.string(),
  signedAt: z.iso.datetime(),
});

/** Opens a request for a signature; answers the page where the person decides. */
export async function openSignature(order: SigningOrder): Promise<{ id: string; url: string }> {
  const answer = await call("/signatures", order);
  const { id, url } = read(opened, answer);
  if (new URL(url).origin !== new URL(env().SIGNER_URL).origin)
    throw new Outage("signer", { cause: new Error("page elsewhere") });
  return { id, url };
}

/** What became of a request; nothing when the signer does not know it (any more). */
export async function signatureOf(id: string): Promise<SigningState | undefined> {
  const answer = await call(`/signatures/${encodeURIComponent(id)}`);
  return answer === "notFound" ? undefined : read(found, answer);
}

/** Checks that the evidence is the signer's and speaks of exactly this document and this person. Nothing when it does not. */
export async function verifiedEvidence(
  evidence: string,
  expected: Pick<SigningOrder, "clientRef" | "documentSha256" | "personalCode">,
): Promise<Evidence | undefined> {
  try {
    const { payload } = await jwtVerify(evidence, keys(), { algorithms: ["ES256"], clockTolerance: 60 });
    const parsed = claims.safeParse(payload);
    if (!parsed.success) return undefined;
    const { clientRef, documentSha256, personalCode, kind, signedAt } = parsed.data;
    const isOurs =
      clientRef === expected.clientRef &&
      documentSha256 === expected.documentSha256 &&
      personalCode === expected.personalCode;
    return isOurs ? { kind, signedAt } : undefined;
  } catch (error) {
    // Evidence that does not verify is worth nothing; keys that cannot be fetched are an outage.
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError))
      throw new Outage("signer", { cause: error });
    return undefined;
  }
}

let remoteKeys: ReturnType<typeof createRemoteJWKSet> | undefined;

function keys(): ReturnType<typeof createRemoteJWKSet> {
  remoteKeys ??= createRemoteJWKSet(new URL(`${env().SIGNER_URL}/jwks.json`), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: 5_000,
  });
  return remoteKeys;
}

async function call(path: string, order?: SigningOrder): Promise<unknown> {
  const headers = {
    authorization: `Bearer ${await bearer()}`,
    accept: "application/json",
    "content-type": "application/json",
  };
  const what = order === undefined ? {} : { method: "POST", body: JSON.stringify(order) };
  const response = await fetch(`${env().SIGNER_URL}${path}`, {
    ...what,
    headers,
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => {
    throw new Outage("signer", { cause });
  });
  if (response.status === 404) return "notFound";
  if (!response.ok) throw new Outage("signer", { cause: new Error(String(response.status)) });
  return response.json();
}

function read<Shape>(shape: z.ZodType<Shape>, answer: unknown): Shape {
  const parsed = shape.safeParse(answer);
  if (!parsed.success) throw new Outage("signer", { cause: parsed.error });
  return parsed.data;
}

async function bearer(): Promise<string> {
  const { OIDC_PRIVATE_JWK: key, OIDC_CLIENT_ID, SIGNER_URL } = env();
  return new SignJWT({})
    .setProtectedHeader({ alg: "ES256", kid: key.kid })
    .setIssuer(OIDC_CLIENT_ID)
    .setAudience(SIGNER_URL)
    .setIssuedAt()
    .setExpirationTime("60s")
    .setJti(randomUUID())
    .sign(await importJWK(key as JWK, "ES256"));
}
