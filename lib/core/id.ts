/** A UUID of version 7: sorts by the time of its making, so that indexes stay dense. */
export function newId(now: number = Date.now()): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setBigUint64(0, (BigInt(now) << 16n) | 0x7000n | randomBits(bytes), false);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

const randomBits = (bytes: Uint8Array): bigint => BigInt((((bytes[6] ?? 0) << 8) | (bytes[7] ?? 0)) & 0x0fff);
