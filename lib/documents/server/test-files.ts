import { createHash } from "node:crypto";
import { crc32, deflateRawSync } from "node:zlib";

type ZipEntry = {
  readonly name: string;
  readonly content: string | Buffer;
  readonly isEncrypted?: boolean;
  readonly isStored?: boolean;
};

/** A zip file as programs write it, small and whole. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isEncrypted = false, isStored = false } of entries) {
    const raw = Buffer.from(content);
    const data = isStored ? raw : deflateRawSync(raw);
    const file = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    common.writeUInt16LE(isStored ? 0 : 8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(file.length, 22);
    locals.push(Buffer.from("PK\u0003\u0004", "latin1"), common, file, data);
    const extra = Buffer.alloc(14);
    extra.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), common, extra, file);
    offset += 4 + common.length + file.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}

const types = { name: "[Content_Types].xml", content: "<Types/>" };
export const DOCX = zipOf([types, { name: "word/document.xml", content: "<w:document/>" }]);
export const XLSX = zipOf([types, { name: "xl/workbook.xml", content: "<workbook/>" }]);
export const DOCM = zipOf([
  types,
  { name: "word/document.xml", content: "<w:document/>" },
  { name: "word/vbaProject.bin", content: "macro" },
]);
const odt = (manifest: string) =>
  zipOf([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", isStored: true },
    { name: "content.xml", content: "<office/>" },
    { name: "META-INF/manifest.xml", content: manifest },
  ]);
export const ODT = odt("<manifest/>");
export const ODT_ENCRYPTED = odt("<manifest><manifest:encryption-data/></manifest>");
export const ASICE = zipOf([
  { name: "mimetype", content: "application/vnd.etsi.asic-e+zip", isStored: true },
  { name: "META-INF/signatures0.xml", content: "<xml/>" },
]);
export const ZIP = zipOf([{ name: "a.txt", content: "a" }]);
export const ZIP_ENCRYPTED = zipOf([types, { name: "word/document.xml", content: "x", isEncrypted: true }]);

export const PDF = Buffer.from(
  "%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n",
  "latin1",
);
export const PDF_ENCRYPTED = Buffer.from(
  PDF.toString("latin1").replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 5 0 R"),
  "latin1",
);
export const JPG = Buffer.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9,
]);
export const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  Buffer.from("IHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0006\u0000\u0000\u0000", "latin1"),
  Buffer.from([0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 1]),
  Buffer.from("IDAT\u0000", "latin1"),
  Buffer.from([0, 0, 0, 0, 0, 0, 0, 0]),
  Buffer.from("IEND", "latin1"),
  Buffer.from([0xae, 0x42, 0x60, 0x82]),
]);
export const TIFF = Buffer.concat([Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), Buffer.alloc(64)]);
export const TXT = Buffer.from("Rēķins Nr. 5\r\nSumma: 100 €\n");
export const EXE = Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200, 1)]);
const OLE_HEAD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
export const DOC = Buffer.concat([OLE_HEAD, Buffer.alloc(2000), Buffer.from("WordDocument", "utf16le")]);
export const DOCX_ENCRYPTED = Buffer.concat([
  OLE_HEAD,
  Buffer.alloc(2000),
  Buffer.from("EncryptedPackage", "utf16le"),
  Buffer.alloc(100),
]);

export const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

/** A browser's post of a form with files. */
export async function multipart(
  files: readonly (readonly [name: string, bytes: Buffer])[],
  fields: Readonly<Record<string, string>> = {},
): Promise<Request> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, bytes] of files) form.append("files", new Blob([Uint8Array.from(bytes)]), name);
  const encoded = new Response(form);
  const body = await encoded.arrayBuffer();
  return new Request("http://localhost/", {
    method: "POST",
    body,
    headers: { "content-type": encoded.headers.get("content-type") ?? "" },
  });
}
