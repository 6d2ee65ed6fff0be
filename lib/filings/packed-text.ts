import { deflateRawSync, inflateRawSync } from "node:zlib";
import { RECEIPT_MAX_CHARACTERS } from "./receipt";

/** A text made short enough for an address. */
export const packed = (text: string): string =>
  deflateRawSync(Buffer.from(text, "utf8"), { level: 9 }).toString("base64url");

/** The text again; nothing when it is not one of ours or would grow beyond any receipt. */
export function unpacked(text: string): string | undefined {
  try {
    return inflateRawSync(Buffer.from(text, "base64url"), {
      maxOutputLength: RECEIPT_MAX_CHARACTERS,
    }).toString("utf8");
  } catch {
    // A hand-made address: as good as none.
    return undefined;
  }
}
