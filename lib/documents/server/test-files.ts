import { createHash } from "node:crypto";
import { containerOf, zipOf } from "./test-containers";

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
export const ASICE = containerOf([{ name: "Līgums 5 %.txt", content: "Līgums" }]);
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
/** As cameras write it, of that size, without a single point, with so many segments of 64 kB before its frame. */
export const jpgOf = (width: number, height: number, segments = 0): Buffer => {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const head = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
  const segment = Buffer.concat([Buffer.from([0xff, 0xe1, 0xff, 0xff]), Buffer.alloc(0xffff - 2)]);
  const before = Array.from({ length: segments }, () => segment);
  return Buffer.concat([Buffer.from(head), ...before, frame, Buffer.from([0xff, 0xd9])]);
};
export const JPG = jpgOf(8, 6);
export const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  Buffer.from("IHDR\u0000\u0000\u0000\u0001\u0000\u0000\u0000\u0001\u0008\u0006\u0000\u0000\u0000", "latin1"),
  Buffer.from([0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 1]),
  Buffer.from("IDAT\u0000", "latin1"),
  Buffer.from([0, 0, 0, 0, 0, 0, 0, 0]),
  Buffer.from("IEND", "latin1"),
  Buffer.from([0xae, 0x42, 0x60, 0x82]),
]);
/** One picture of that size, in the order of bytes that "II" says. */
export const tiffOf = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(64);
  bytes.set([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 2, 0]);
  for (const [index, [tag, value]] of [[256, width] as const, [257, height] as const].entries()) {
    bytes.writeUInt16LE(tag, 10 + index * 12);
    bytes.writeUInt16LE(4, 12 + index * 12);
    bytes.writeUInt32LE(1, 14 + index * 12);
    bytes.writeUInt32LE(value, 18 + index * 12);
  }
  return bytes;
};
export const TIFF = tiffOf(8, 6);
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
