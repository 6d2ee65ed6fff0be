import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from "jose";
import type { Mandate, NewFiling } from "@/lib/exchange/shapes";
import type { SignatureFinding } from "./filing-file";

type Known = {
  readonly signerUrl: string | undefined;
  /** Officers without whose signatures the company does not act. */
  readonly jointWith: Mandate["jointWith"];
};

/**
 * What the evidence of all signatures proves: first that of the submitter, then of everybody else who signed or had to. Whose keys they
 * are is the signing service's to say, if it is known and answers.
 */
export async function signatureFinding(
  content: NewFiling,
  { signerUrl, jointWith }: Known,
): Promise<SignatureFinding> {
  const { submitter, signature, signatures } = content;
  if (signature === null || signature.evidence === "") return "missing";
  if (!isWhole(content, jointWith)) return "otherMissing";
  const [own = "missing", ...others] = await Promise.all(
    [{ ...signature, personalCode: submitter.personalCode }, ...signatures].map((signed) =>
      findingOf(signed, content, signerUrl),
    ),
  );
  if (isWorthless(own)) return own;
  if (others.some(isWorthless)) return "otherBroken";
  return others.includes("notChecked") ? "notChecked" : own;
}

const isWorthless = (finding: SignatureFinding): boolean => finding === "broken" || finding === "otherPerson";

/** Everybody who had to has signed, and nobody twice. */
function isWhole({ submitter, signatures }: NewFiling, jointWith: Known["jointWith"]): boolean {
  const codes = [submitter, ...signatures].map(({ personalCode }) => personalCode);
  const hasAll = jointWith.every(({ personalCode }) => codes.includes(personalCode ?? ""));
  return hasAll && new Set(codes).size === codes.length;
}

type Signed = { readonly evidence: string; readonly personalCode: string };

async function findingOf(
  { evidence, personalCode }: Signed,
  { documents }: NewFiling,
  signerUrl: string | undefined,
): Promise<SignatureFinding> {
  const signed = signedIn(evidence);
  if (signed === null) return "broken";
  if (signed.personalCode !== personalCode) return "otherPerson";
  const paper = documents.find(({ purpose }) => purpose === "filing")?.sha256;
  // What the evidence does not say of the paper it does not prove, and a sandbox's evidence need not say it.
  if (signed.documentSha256 !== undefined && signed.documentSha256 !== paper) return "broken";
  return signerUrl === undefined ? "notChecked" : verified(evidence, signerUrl);
}

function signedIn(evidence: string): { personalCode: string; documentSha256: unknown } | null {
  try {
    const { personalCode, documentSha256 } = decodeJwt<{ personalCode: unknown; documentSha256: unknown }>(
      evidence,
    );
    return typeof personalCode === "string" ? { personalCode, documentSha256 } : null;
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
