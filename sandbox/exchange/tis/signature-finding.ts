import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from "jose";
import type { NewFiling } from "@/lib/exchange/shapes";
import type { SignatureFinding } from "./filing-file";

/** What the evidence of a signature proves. Whose keys they are is the signing service's to say, if it is known and answers. */
export async function signatureFinding(
  content: NewFiling,
  signerUrl: string | undefined,
): Promise<SignatureFinding> {
  const evidence = content.signature?.evidence ?? "";
  if (evidence === "") return "missing";
  const signer = signerOf(evidence);
  if (signer === null) return "broken";
  if (signer !== content.submitter.personalCode) return "otherPerson";
  return signerUrl === undefined ? "notChecked" : verified(evidence, signerUrl);
}

function signerOf(evidence: string): string | null {
  try {
    const code = decodeJwt(evidence)["personalCode"];
    return typeof code === "string" ? code : null;
  } catch {
    // No JWS at all, which is what null says.
    return null;
  }
}

async function verified(evidence: string, signerUrl: string): Promise<SignatureFinding> {
  const keys = createRemoteJWKSet(new URL(`${signerUrl}/jwks.json`), { timeoutDuration: 2_000 });
  try {
    await jwtVerify(evidence, keys, { algorithms: ["ES256"] });
    return "verified";
  } catch (error) {
    const isForged =
      error instanceof errors.JWSSignatureVerificationFailed || error instanceof errors.JWKSNoMatchingKey;
    return isForged ? "broken" : "notChecked";
  }
}
