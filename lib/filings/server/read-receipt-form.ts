import "server-only";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import { Busboy, type BusboyHeaders } from "@fastify/busboy";
import { MAX_FILE_BYTES } from "@/lib/documents/limits";
import { RECEIPT_MAX_CHARACTERS } from "../receipt";
import { enclosedReceipt, isPdf } from "./enclosed-receipt";

/** What was given for checking. A file to compare is only hashed while it streams by; nothing of it is kept. */
export type ReceiptForm = {
  readonly receipt: string;
  readonly isReceiptTooLarge: boolean;
  readonly typedSha256: string;
  readonly documentSha256: string | null;
  readonly isDocumentTooLarge: boolean;
};

type Growing = { -readonly [Key in keyof ReceiptForm]: ReceiptForm[Key] };

/** Reads the posted form as it streams in; nothing when it is no such form. */
export async function readReceiptForm(request: Request): Promise<ReceiptForm | undefined> {
  const contentType = request.headers.get("content-type") ?? "";
  if (request.body === null || !/^multipart\/form-data;/i.test(contentType)) return undefined;
  const form: Growing = {
    receipt: "",
    isReceiptTooLarge: false,
    typedSha256: "",
    documentSha256: null,
    isDocumentTooLarge: false,
  };
  const headers: BusboyHeaders = { "content-type": contentType };
  const parser = new Busboy({
    headers,
    limits: { fields: 10, files: 2, fieldSize: RECEIPT_MAX_CHARACTERS, fileSize: MAX_FILE_BYTES, parts: 12 },
  });
  const readings: Promise<void>[] = [];
  parser.on("field", (...[name, value, , isCut]: [string, string, boolean, boolean]) => {
    if (name === "receipt" && value.trim() !== "")
      Object.assign(form, { receipt: value, isReceiptTooLarge: isCut });
    if (name === "sha256") form.typedSha256 = value.slice(0, 200).trim().toLowerCase();
  });
  parser.on("file", (name: string, file: Readable & { truncated?: boolean }) => {
    const isKnown = name === "receiptFile" || name === "document";
    if (isKnown) readings.push(name === "document" ? hash(form, file) : take(form, file));
    else file.resume();
  });
  try {
    await pipeline(Readable.fromWeb(request.body as WebStream<Uint8Array>), parser);
    await Promise.all(readings);
    return form;
  } catch {
    // A body that broke off or is no multipart: the sender's fault, told as a malformed request.
    return undefined;
  }
}

async function hash(form: Growing, file: Readable & { truncated?: boolean }): Promise<void> {
  const sum = createHash("sha256");
  let size = 0;
  for await (const part of file as AsyncIterable<Buffer>) {
    size += part.length;
    sum.update(part);
  }
  if (size === 0) return;
  form.isDocumentTooLarge = file.truncated === true;
  form.documentSha256 = form.isDocumentTooLarge ? null : sum.digest("hex");
}

/** Stands for a PDF that encloses no receipt, so that the page says what it says of any other text. */
const NOT_A_RECEIPT = "PDF";

async function take(form: Growing, file: Readable): Promise<void> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of file as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= RECEIPT_MAX_CHARACTERS) parts.push(part);
  }
  if (size === 0) return;
  const bytes = Buffer.concat(parts);
  form.isReceiptTooLarge = size > RECEIPT_MAX_CHARACTERS;
  form.receipt = isPdf(bytes) ? (enclosedReceipt(bytes) ?? NOT_A_RECEIPT) : bytes.toString("utf8");
}
