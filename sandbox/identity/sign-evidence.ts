import { SignJWT } from "jose";
import type { FaultSwitches } from "./faults";
import type { SigningRequest } from "./signer-store";
import type { SigningKey } from "./signing-key";
import { signingKey } from "./signing-key";

/** The proof that a person pressed the button for exactly this document. It says of itself that it is a sandbox's. */
export async function signEvidence(
  request: SigningRequest,
  key: SigningKey,
  faults: FaultSwitches,
): Promise<string> {
  const claims = {
    kind: "sandbox",
    clientRef: request.clientRef,
    documentSha256: faults.strikes("signer-wrong-document") ? "0".repeat(64) : request.documentSha256,
    personalCode: faults.strikes("signer-wrong-person") ? "000000-00000" : request.personalCode,
    signedAt: new Date().toISOString(),
  };
  const stranger = faults.strikes("signer-wrong-signature") ? await signingKey() : key;
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "ES256", kid: key.kid, typ: "signature+jwt" })
    .setIssuedAt()
    .setJti(request.id)
    .sign(stranger.privateKey);
}
