import "server-only";
import { createRemoteJWKSet, errors, flattenedVerify } from "jose";
import { err, ok, type Result } from "@/lib/core/result";
import { env } from "@/lib/env";
import { schemaFault } from "../contract-check";
import { ExchangeUnavailable } from "../exchange-unavailable";
import type { ExchangeEvent } from "../shapes";

type KeySet = ReturnType<typeof createRemoteJWKSet>;

let keys: { readonly url: string; readonly set: KeySet } | undefined;

/** The platform's keys, fetched when first needed and again when a signature names one that is not known. */
function platformKeys(): KeySet {
  const url = new URL("/.well-known/jwks.json", env().EXCHANGE_URL);
  if (keys?.url !== url.href) {
    keys = {
      url: url.href,
      set: createRemoteJWKSet(url, {
        timeoutDuration: 4_000,
        cooldownDuration: 5_000,
        cacheMaxAge: 86_400_000,
      }),
    };
  }
  return keys.set;
}

/**
 * The event in a delivery of the platform, if its detached JWS holds over exactly these bytes.
 * Throws ExchangeUnavailable when the keys cannot be fetched, so that the delivery is tried again.
 */
export async function verifyEvent(
  rawBody: Uint8Array,
  signature: string | null,
): Promise<Result<ExchangeEvent, "badSignature" | "malformed">> {
  const [head, middle, tail, ...rest] = signature?.split(".") ?? [];
  if (head === undefined || middle !== "" || tail === undefined || rest.length > 0)
    return err("badSignature");
  if (
    !(await holds({ protected: head, signature: tail, payload: Buffer.from(rawBody).toString("base64url") }))
  )
    return err("badSignature");
  const event = parsed(rawBody);
  return isEvent(event) ? ok(event) : err("malformed");
}

async function holds(jws: { protected: string; payload: string; signature: string }): Promise<boolean> {
  try {
    await flattenedVerify(jws, platformKeys(), { algorithms: ["ES256"] });
    return true;
  } catch (error) {
    if (isForgery(error)) return false;
    throw new ExchangeUnavailable({ operation: "platformKeys", cause: error });
  }
}

/** Everything that is the sender's fault; what is left is that the keys could not be fetched. */
const isForgery = (error: unknown): boolean =>
  error instanceof errors.JWSSignatureVerificationFailed ||
  error instanceof errors.JWSInvalid ||
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSEAlgNotAllowed ||
  error instanceof errors.JOSENotSupported;

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    // Not text or not JSON: the schema says no to `undefined`.
    return undefined;
  }
}

const isEvent = (value: unknown): value is ExchangeEvent => schemaFault("Event", value) === null;
