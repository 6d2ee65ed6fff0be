import "server-only";
import { readText } from "./read-text";

export type BodyKind = "none" | "json" | "form" | "raw";

/** Query, body and address as one object; the address wins. Malformed bodies give null, which no schema of ours accepts. */
export async function readInput(
  request: Request,
  kind: BodyKind,
  params: Readonly<Record<string, string | string[]>>,
): Promise<Record<string, unknown> | null> {
  // `lang` says in which language to answer (request-language.ts); it is nobody's input.
  const { lang: _, ...query } = Object.fromEntries(new URL(request.url).searchParams);
  if (kind === "none" || kind === "raw") return { ...query, ...params };
  const text = await readText(request);
  if (text === undefined) return null;
  const body = kind === "json" ? parsedJson(text) : Object.fromEntries(new URLSearchParams(text));
  return body === undefined ? null : { ...query, ...body, ...params };
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
