import "server-only";
import { X509Certificate } from "node:crypto";
import type { Signer } from "../signer";
import { elements, textIn } from "../xml-parts";

/** A file that a signature covers, with the fingerprint that it had when it was signed. */
export type Covered = {
  readonly name: string;
  /** As Node calls it; null for one that nobody should rely on. */
  readonly algorithm: string | null;
  /** Base64. */
  readonly digest: string;
};

const ALGORITHMS: Readonly<Record<string, string>> = {
  "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
  "http://www.w3.org/2001/04/xmldsig-more#sha384": "sha384",
  "http://www.w3.org/2001/04/xmlenc#sha512": "sha512",
};

/** What one XAdES signature says: which files it covers, who made it and when. */
export function readSignature(xml: string): { covers: Covered[]; signer: Signer } {
  const [signed] = elements(xml, "SignedInfo");
  const covers = elements(signed?.inner ?? "", "Reference").flatMap(({ attributes, inner }) => {
    const uri = attributes["URI"] ?? "";
    if (uri === "" || uri.startsWith("#")) return [];
    const algorithm = ALGORITHMS[elements(inner, "DigestMethod")[0]?.attributes["Algorithm"] ?? ""] ?? null;
    return [
      { name: decoded(uri), algorithm, digest: (textIn(inner, "DigestValue") ?? "").replaceAll(/\s/g, "") },
    ];
  });
  return { covers, signer: { ...signerIn(xml), signedAt: momentIn(xml) } };
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A name with a sign of per cent that nobody encoded is meant as it stands.
    return uri;
  }
}

function momentIn(xml: string): string | null {
  const at = new Date(textIn(xml, "SigningTime") ?? "");
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** The first certificate of the key is the signer's own; those that follow are of who vouches for it. */
function signerIn(xml: string): Omit<Signer, "signedAt"> {
  const [key] = elements(xml, "KeyInfo");
  const text = textIn(key?.inner ?? "", "X509Certificate") ?? "";
  try {
    const { subject, issuer } = new X509Certificate(Buffer.from(text, "base64"));
    const names = namesIn(subject);
    return {
      name: names["CN"] ?? names["O"] ?? "",
      number: names["serialNumber"] ?? null,
      issuer: namesIn(issuer)["CN"] ?? null,
    };
  } catch {
    // No certificate that can be read: the signature names nobody, and the page says so.
    return { name: "", number: null, issuer: null };
  }
}

const LONGEST_NAME = 200;

/** Lines `CN=…`; the first of a name counts. */
function namesIn(subject: string): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  for (const line of subject.split("\n")) {
    const at = line.indexOf("=");
    if (at > 0) names[line.slice(0, at)] ??= line.slice(at + 1).slice(0, LONGEST_NAME);
  }
  return names;
}
