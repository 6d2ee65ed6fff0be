import "server-only";
import { inflateSync } from "node:zlib";

const BEGIN = "%PDF-";
const STREAM = /stream\r?\n/g;
const END = "endstream";
const SIGNED = /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/;
/** A receipt is text of some kilobytes; whatever unpacks to more is none. */
const MOST_BYTES = 200_000;

export const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, BEGIN.length).toString("latin1") === BEGIN;

/** The signed receipt that the portal encloses in its PDF; nothing when there is none. */
export function enclosedReceipt(pdf: Buffer): string | undefined {
  const text = pdf.toString("latin1");
  for (const { index, 0: word } of text.matchAll(STREAM)) {
    const begin = index + word.length;
    const end = text.indexOf(END, begin);
    const content = end === -1 ? undefined : unpacked(pdf.subarray(begin, end));
    if (content !== undefined && SIGNED.test(content)) return content;
  }
  return undefined;
}

function unpacked(bytes: Buffer): string | undefined {
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_BYTES }).toString("latin1").trim();
  } catch {
    // Not packed this way, broken, or too much: no receipt of ours.
    return undefined;
  }
}
