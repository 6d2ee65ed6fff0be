import "server-only";

/** Bodies that are read whole are short; files come as `raw` streams. */
const MAX_BODY = 1_000_000;

/** The body as text, or nothing when it is too long or not UTF-8. */
export async function readText(request: Request): Promise<string | undefined> {
  if (request.body === null) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body) {
    size += part.byteLength;
    if (size > MAX_BODY) return undefined;
    parts.push(part);
  }
  try {
    return decoder.decode(Buffer.concat(parts));
  } catch {
    // Not UTF-8: the sender's fault, told as a malformed request.
    return undefined;
  }
}
