import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { JWK } from "jose";
import { type SigningKey, signingKey } from "./signing-key";

/** The key of the last start, so that what was signed before a restart still verifies. */
export async function keptKey(dataDir: string | undefined): Promise<SigningKey> {
  if (dataDir === undefined) return signingKey();
  const file = path.join(dataDir, "signing-key.json");
  const kept = await readFile(file, "utf8").catch(() => null); // None yet: this is the first start.
  if (kept !== null) return signingKey(JSON.parse(kept) as JWK);
  const key = await signingKey();
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, JSON.stringify(key.privateJwk), { mode: 0o600 });
  return key;
}
