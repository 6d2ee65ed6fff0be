import "server-only";

export type BodyKind = "none" | "json" | "form" | "raw";

/** Bodies that are read whole are short; files come as `raw` streams. */
const MAX_BODY = 1_000_000;

/** Query, body and address as one object; the address wins. Malformed bodies give null, which no schema of ours accepts. */
export async function readInput(
  request: Request,
  kind: BodyKind,
  params: Readonly<Record<string, string | string[]>>,
): Promise<Record<string, unknown> | null> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  if (kind === "none" || kind === "raw") return { ...query, ...params };
  const text = await readText(request);
  if (text === undefined) return null;
  const body = kind === "json" ? parsedJson(text) : Object.fromEntries(new URLSearchParams(text));
  return body === undefined ? null : { ...query, ...body, ...params };
}

async function readText(request: Request): Promise<string | undefined> {
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

function parsedJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    // Not JSON: the sender's fault, told as a malformed request.
    return undefined;
  }
}
