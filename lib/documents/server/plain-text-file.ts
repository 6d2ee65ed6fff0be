import "server-only";
import type { FileReader } from "./file-reader";

// Tabs and line ends are text, other control characters are not.
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

/** True when a file is UTF-8 from its first byte to its last. */
export async function isPlainText(file: FileReader): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const piece of file.pieces(0)) {
      if (CONTROL.test(decoder.decode(piece, { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch {
    // Bytes that are no UTF-8: not a text, which is the answer.
    return false;
  }
}
