import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";

import { exportJWK, generateKeyPair, type JWK } from "jose";

import { PlainError } from "../plain-error";
import { APP_ROLE, MIGRATOR_ROLE, type Role, SANDBOXES } from "../postgres/roles";

/** Every secret of one demo. Names say "sandbox", so that a production portal refuses them at start. */
export type Keys = {
  databaseAdmin: string;
  databaseRoles: Record<Role, string>;
  dataKey: string;
  indexKey: string;
  sessionSecret: string;
  oidc: JWK;
  exchange: JWK;
  receipt: JWK;
  /** The identity sandbox's own, kept so that sign-ins and signatures outlive its restart. */
  identityProvider: JWK;
  stripeSecretKey: string;
  stripeWebhookSecret: string;
};

/** Reads $DATA_DIR/keys.json, writing it at the first start: data sealed with a lost key stay sealed. */
export async function demoKeys(dataDir: string): Promise<Keys> {
  const file = path.join(dataDir, "keys.json");
  const kept = await readKept(file);
  if (kept !== null && missingRoles(kept).length === 0) return kept;
  const keys = kept === null ? await newKeys() : withAllRoles(kept);
  await mkdir(dataDir, { recursive: true });
  // Written beside and renamed: a start that is interrupted leaves no half of a file.
  const unfinished = `${file}.${String(process.pid)}`;
  await writeFile(unfinished, JSON.stringify(keys, null, 2), { mode: 0o600 });
  await rename(unfinished, file);
  return keys;
}

async function readKept(file: string): Promise<Keys | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw new PlainError(`${file} cannot be read; it must belong to the user who runs this.`, {
      cause: error,
    });
  }
  try {
    return JSON.parse(text) as Keys;
  } catch (cause) {
    throw new PlainError(`${file} is damaged; begin with empty data: npm run demo -- --reset.`, { cause });
  }
}

const ROLES = [MIGRATOR_ROLE, APP_ROLE, ...SANDBOXES] as const;

const missingRoles = ({ databaseRoles }: Keys): Role[] => ROLES.filter((role) => !(role in databaseRoles));

/** Keys of an older demo, which had fewer parts: the others get their passwords now. */
function withAllRoles(keys: Keys): Keys {
  const added = Object.fromEntries(missingRoles(keys).map((role) => [role, secret()]));
  return { ...keys, databaseRoles: { ...keys.databaseRoles, ...added } };
}

async function newKeys(): Promise<Keys> {
  return {
    databaseAdmin: secret(),
    databaseRoles: Object.fromEntries(ROLES.map((role) => [role, secret()])) as Record<Role, string>,
    dataKey: randomBytes(32).toString("base64"),
    indexKey: randomBytes(32).toString("base64"),
    sessionSecret: `sandbox-${secret()}`,
    oidc: await signingKey("sandbox-oidc"),
    exchange: await signingKey("sandbox-exchange"),
    receipt: await signingKey("sandbox-receipt"),
    identityProvider: await signingKey("sandbox-identity"),
    stripeSecretKey: `sk_test_sandbox_${secret()}`,
    stripeWebhookSecret: `whsec_sandbox_${secret()}`,
  };
}

function secret(): string {
  return randomBytes(24).toString("hex");
}

async function signingKey(name: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return {
    ...(await exportJWK(privateKey)),
    kid: `${name}-${randomBytes(4).toString("hex")}`,
    alg: "ES256",
    use: "sig",
  };
}

/** The half of a key that others may have. */
export function publicKey({ d, ...rest }: JWK): JWK {
  if (d === undefined) throw new Error("this key has no private half to leave out");
  return rest;
}
