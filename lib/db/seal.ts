import "server-only";
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

/** Where a sealed value lives. It is bound to that place: moved to another row, it no longer opens. */
export type Place = { readonly table: string; readonly column: string; readonly id: string };

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

const boundTo = ({ table, column, id }: Place): Buffer => Buffer.from(`${table}.${column}.${id}`, "utf8");

function keyOf(id: string): Buffer {
  const found = env().DATA_KEYS.find((key) => key.id === id);
  if (found === undefined) throw new Error(`No data key ${id}`);
  return found.secret;
}

/** Encrypts a personal value with the current key: version, key id, iv, tag, text (AES-256-GCM). */
export function seal(text: string, place: Place): Uint8Array<ArrayBuffer> {
  const [current] = env().DATA_KEYS;
  if (current === undefined) throw new Error("No data key");
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", current.secret, iv);
  cipher.setAAD(boundTo(place));
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  const keyId = Buffer.from(current.id, "utf8");
  return Uint8Array.from(
    Buffer.concat([Buffer.from([VERSION, keyId.length]), keyId, iv, cipher.getAuthTag(), body]),
  );
}

/** Decrypts what `seal` made for the same place; throws when the bytes or the place were changed. */
export function unseal(bytes: Uint8Array, place: Place): string {
  const sealed = Buffer.from(bytes);
  const [version, keyLength = 0] = sealed;
  if (version !== VERSION) throw new Error("Unknown version of a sealed value");
  const start = 2 + keyLength;
  const keyId = sealed.subarray(2, start).toString("utf8");
  const iv = sealed.subarray(start, start + IV_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", keyOf(keyId), iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(boundTo(place));
  decipher.setAuthTag(sealed.subarray(start + IV_BYTES, start + IV_BYTES + TAG_BYTES));
  return Buffer.concat([
    decipher.update(sealed.subarray(start + IV_BYTES + TAG_BYTES)),
    decipher.final(),
  ]).toString("utf8");
}

/** The id of the key that sealed a value: what rotation looks for. */
export function keyIdOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(2, 2 + (bytes[1] ?? 0))).toString("utf8");
}

/** A keyed hash by which a sealed value can be found without being read. */
export function blindIndex(text: string, purpose: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHmac("sha256", env().INDEX_KEY).update(`${purpose}\u0000${text}`).digest());
}
