import { createHash } from "node:crypto";
import { crc32, deflateRawSync } from "node:zlib";

/** The certificate of somebody invented; its key was thrown away. */
const CERTIFICATE =
  "MIICIzCCAcmgAwIBAgIUGi/CfZMbV2hN55NUjZ0JAEiVsnwwCgYIKoZIzj0EAwIwZjELMAkGA1UEBhMCTFYxFzAVBgNVBAMMDklsemUgQsSTcnppxYZhMRIwEAYDVQQEDAlCxJNyemnFhmExDTALBgNVBCoMBElsemUxGzAZBgNVBAUTElBOT0xWLTAwMDAwMC0wMDAwMDAgFw0yNjExMjkxMzU3NTlaGA8yMTI2MTEwNTEzNTc1OVowZjELMAkGA1UEBhMCTFYxFzAVBgNVBAMMDklsemUgQsSTcnppxYZhMRIwEAYDVQQEDAlCxJNyemnFhmExDTALBgNVBCoMBElsemUxGzAZBgNVBAUTElBOT0xWLTAwMDAwMC0wMDAwMDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABApSzbkTPNfiM8JbGUm7k/w9muf8H7jFVDUZy+xPOHtSC7sK+vanJt3XY/YDYXZkzOqyOS6D38+WmFkv7TVMdFKjUzBRMB0GA1UdDgQWBBQiyk7Kos/NImICsTm2wABAWhYeijAfBgNVHSMEGDAWgBQiyk7Kos/NImICsTm2wABAWhYeijAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIBhsF/lSMCQJGYHzhQzDqikuehaEgz7yugSro+uxdNhDAiEAtg4+7apVCkw71mrZMHf+hb84PFNp9ZTNfdoEfS7afW4=";

export type ZipPart = {
  readonly name: string;
  readonly content: string | Buffer;
  readonly isEncrypted?: boolean;
  readonly isStored?: boolean;
  /** What the directory says instead of the truth. */
  readonly claimedSize?: number;
  readonly isLink?: boolean;
};

const LINK = 0o120777 * 0x1_00_00;

/** A zip file as programs write it, small and whole. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const raw = Buffer.from(part.content);
    const data = part.isStored === true ? raw : deflateRawSync(raw);
    const file = Buffer.from(part.name);
    const common = commonOf(part, raw, { packed: data.length, name: file.length });
    locals.push(Buffer.from("PK\u0003\u0004", "latin1"), common, file, data);
    const extra = Buffer.alloc(14);
    if (part.isLink === true) extra.writeUInt32LE(LINK, 6);
    extra.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0003", "latin1"), common, extra, file);
    offset += 4 + common.length + file.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}

/** What the local head and the directory say alike. */
function commonOf(part: ZipPart, raw: Buffer, length: { packed: number; name: number }): Buffer {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(part.isEncrypted === true ? 1 : 0, 2);
  common.writeUInt16LE(part.isStored === true ? 0 : 8, 4);
  common.writeUInt32LE(crc32(raw), 10);
  common.writeUInt32LE(length.packed, 14);
  common.writeUInt32LE(part.claimedSize ?? raw.length, 18);
  common.writeUInt16LE(length.name, 22);
  return common;
}

const types = { name: "[Content_Types].xml", content: "<Types/>" };

/** A document of Word with parts besides its text. */
export const docxWith = (...parts: readonly ZipPart[]): Buffer =>
  zipOf([types, { name: "word/document.xml", content: "<w:document/>" }, ...parts]);

export const MIMETYPE: ZipPart = {
  name: "mimetype",
  content: "application/vnd.etsi.asic-e+zip",
  isStored: true,
};

const DIGESTS = {
  sha256: "http://www.w3.org/2001/04/xmlenc#sha256",
  sha384: "http://www.w3.org/2001/04/xmldsig-more#sha384",
  sha512: "http://www.w3.org/2001/04/xmlenc#sha512",
  sha1: "http://www.w3.org/2000/09/xmldsig#sha1",
} as const;

type Signing = { readonly algorithm?: keyof typeof DIGESTS; readonly isWithoutCertificate?: boolean };

/** A XAdES signature over files, as the signing services write it; its value is nobody's, since nobody here looks at it. */
export function signatureOf(
  files: readonly ZipPart[],
  { algorithm = "sha256", isWithoutCertificate = false }: Signing = {},
): string {
  const references = files.map(
    ({ name, content }) =>
      `<ds:Reference Id="r-${name.length}" URI="${encodeURIComponent(name)}"><ds:DigestMethod Algorithm="${DIGESTS[algorithm]}"/>` +
      `<ds:DigestValue>${createHash(algorithm).update(content).digest("base64")}</ds:DigestValue></ds:Reference>`,
  );
  const certificate = isWithoutCertificate
    ? ""
    : `<ds:X509Data><ds:X509Certificate>${CERTIFICATE}</ds:X509Certificate></ds:X509Data>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
<ds:Signature Id="S0"><ds:SignedInfo>${references.join("\n")}
<ds:Reference URI="#S0-SignedProperties" Type="http://uri.etsi.org/01903#SignedProperties"><ds:DigestMethod Algorithm="${DIGESTS.sha256}"/><ds:DigestValue>AA==</ds:DigestValue></ds:Reference>
</ds:SignedInfo><ds:SignatureValue>AA==</ds:SignatureValue><ds:KeyInfo>${certificate}</ds:KeyInfo>
<ds:Object><xades:SignedProperties xmlns:xades="http://uri.etsi.org/01903/v1.3.2#"><xades:SigningTime>2026-11-20T10:15:00Z</xades:SigningTime></xades:SignedProperties></ds:Object>
</ds:Signature></asic:XAdESSignatures>`;
}

/** The list of files of a container. */
export const manifestOf = (names: readonly string[]): ZipPart => ({
  name: "META-INF/manifest.xml",
  content: `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/"/>${names
    .map((name) => `<manifest:file-entry manifest:full-path="${name}"/>`)
    .join("")}</manifest:manifest>`,
});

/** A container in which everything is as it should be. */
export const containerOf = (files: readonly ZipPart[], signing: Signing = {}): Buffer =>
  zipOf([
    MIMETYPE,
    ...files,
    manifestOf(files.map(({ name }) => name)),
    { name: "META-INF/signatures0.xml", content: signatureOf(files, signing) },
  ]);
