import "server-only";
import { createHash, randomBytes } from "node:crypto";

const TOKEN = /^[\w-]{43}$/;

/** What the cookie carries: 256 random bits that mean nothing by themselves. */
export const newSessionToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of it; null for text that is no token of ours. */
export function tokenHash(token: string | undefined): Uint8Array<ArrayBuffer> | null {
  if (token === undefined || !TOKEN.test(token)) return null;
  return Uint8Array.from(createHash("sha256").update(token).digest());
}
