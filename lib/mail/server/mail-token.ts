import "server-only";
import { timingSafeEqual } from "node:crypto";
import { blindIndex } from "@/lib/db/seal";

/** What a link in a mail may do; a token made for one purpose serves no other. */
type TokenPurpose = "address.confirm" | "follow.confirm" | "follow.end";

const TOKEN = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([\w-]{43})$/;

const proof = (purpose: TokenPurpose, id: string): Buffer => Buffer.from(blindIndex(id, `mail.${purpose}`));

/** The id of a row and the proof, under our key, that we wrote it: nobody guesses it, and no database holds it. */
export const mailToken = (purpose: TokenPurpose, id: string): string =>
  `${id}.${proof(purpose, id).toString("base64url")}`;

/** The id that a token stands for; nothing when it is not ours or of another purpose. */
export function idOfToken(purpose: TokenPurpose, token: string): string | undefined {
  const [, id, given] = TOKEN.exec(token) ?? [];
  if (id === undefined || given === undefined) return undefined;
  const bytes = Buffer.from(given, "base64url");
  const expected = proof(purpose, id);
  return bytes.length === expected.length && timingSafeEqual(bytes, expected) ? id : undefined;
}
