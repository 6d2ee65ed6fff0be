import "server-only";
import { z } from "zod";
import { ATTACHMENT_LIMITS } from "@/lib/documents/limits";

const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);
const jwk = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      // The text may be a key: say that it is malformed, never what it is.
      context.addIssue({ code: "custom", message: "is not JSON" });
      return z.NEVER;
    }
  })
  .pipe(
    z
      .object({
        kty: z.literal("EC"),
        crv: z.literal("P-256"),
        x: z.string(),
        y: z.string(),
        kid: z.string(),
      })
      .loose(),
  );
const privateJwk = jwk.refine((key) => typeof key["d"] === "string", "holds no private key");
const key256 = z
  .base64()
  .transform((text) => Buffer.from(text, "base64"))
  .refine((bytes) => bytes.length === 32, "must be 32 bytes in base64");

const dataKeys = z.string().transform((text, context) =>
  text.split(",").map((entry) => {
    const [id = "", secret = ""] = entry.split(":");
    const parsed = key256.safeParse(secret);
    if (/^k\d{1,3}$/.test(id) && parsed.success) return { id, secret: parsed.data };
    context.addIssue({ code: "custom", message: 'must read "k1:<32 bytes in base64>[,k0:…]"' });
    return z.NEVER;
  }),
);

const schema = z.object({
  PORTAL_MODE: z.enum(["demo", "production"]),
  APP_ORIGIN: origin,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_MAX: z.coerce.number().int().min(2).max(100).default(10),
  DATABASE_WAIT_MS: z.coerce.number().int().min(100).max(60_000).default(2_000),
  DATA_DIR: z.string().min(1),
  DATA_KEYS: dataKeys,
  INDEX_KEY: key256,
  SESSION_SECRET: z.string().min(32),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_PRIVATE_JWK: privateJwk,
  EXCHANGE_URL: z.url({ protocol: /^https?$/ }),
  EXCHANGE_CLIENT_ID: z.string().min(1),
  EXCHANGE_PRIVATE_JWK: privateJwk,
  SIGNER_URL: z.url({ protocol: /^https?$/ }),
  STRIPE_SECRET_KEY: z.string().min(16),
  STRIPE_WEBHOOK_SECRETS: z.string().transform((text) => text.split(",")),
  STRIPE_API_URL: z.url({ protocol: /^https?$/ }).optional(),
  CHECKOUT_ORIGIN: origin,
  MAIL_URL: z.url({ protocol: /^smtps?$/ }),
  MAIL_FROM: z.string().regex(/^[^<>\r\n]* <[^\s<>@]+@[^\s<>@]+>$/, 'must read "Name <address>"'),
  RECEIPT_PRIVATE_JWK: privateJwk,
  RECEIPT_PUBLIC_JWKS: z
    .string()
    .default("[]")
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.array(z.record(z.string(), z.unknown()))),
  TREASURY_IBAN: z.string().min(15),
  TREASURY_BIC: z.string().min(8),
  TREASURY_RECIPIENT: z.string().min(1),
  TREASURY_REGISTRATION_NUMBER: z.string().regex(/^\d{11}$/),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  FAULT_POINT: z.string().optional(),
  OPERATOR_CONTACT: z.string().min(3).optional(),
  SECURITY_CONTACT: z
    .string()
    .regex(
      /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+?[\d-]+)$/,
      'must read "mailto:…", "https://…" or "tel:…"',
    )
    .optional(),
  ATTACHMENT_FILE_MEGABYTES: z.coerce.number().int().min(1).max(100).default(ATTACHMENT_LIMITS.fileMegabytes),
  ATTACHMENT_FILES: z.coerce.number().int().min(1).max(100).default(ATTACHMENT_LIMITS.files),
  ATTACHMENT_FILING_MEGABYTES: z.coerce
    .number()
    .int()
    .min(1)
    .max(2_000)
    .default(ATTACHMENT_LIMITS.filingMegabytes),
  CLAMD_HOST: z.string().min(1).optional(),
  CLAMD_PORT: z.coerce.number().int().min(1).max(65_535).default(3310),
  CACHE_REFRESH_URL: z.url({ protocol: /^https?$/ }).optional(),
});

export type Env = z.infer<typeof schema>;

const SANDBOX_MARK = /sandbox|localhost|127\.0\.0\.1/i;

/** What a production portal must not start with: sandboxes, plain http, switches for tests. */
function productionFaults(env: Env): string[] {
  if (env.PORTAL_MODE !== "production") return [];
  const addresses = {
    APP_ORIGIN: env.APP_ORIGIN,
    OIDC_ISSUER: env.OIDC_ISSUER,
    EXCHANGE_URL: env.EXCHANGE_URL,
    SIGNER_URL: env.SIGNER_URL,
    CHECKOUT_ORIGIN: env.CHECKOUT_ORIGIN,
  };
  const keys = {
    OIDC_PRIVATE_JWK: env.OIDC_PRIVATE_JWK.kid,
    EXCHANGE_PRIVATE_JWK: env.EXCHANGE_PRIVATE_JWK.kid,
    RECEIPT_PRIVATE_JWK: env.RECEIPT_PRIVATE_JWK.kid,
    STRIPE_SECRET_KEY: env.STRIPE_SECRET_KEY.startsWith("sk_test_") ? "sandbox" : env.STRIPE_SECRET_KEY,
    STRIPE_WEBHOOK_SECRETS: env.STRIPE_WEBHOOK_SECRETS.join(),
    MAIL_URL: env.MAIL_URL,
    MAIL_FROM: env.MAIL_FROM,
    SESSION_SECRET: env.SESSION_SECRET,
  };
  return [
    ...Object.entries(addresses)
      .filter(([, value]) => !value.startsWith("https://"))
      .map(([name]) => `${name} must use https in production`),
    ...Object.entries({ ...addresses, ...keys })
      .filter(([, value]) => SANDBOX_MARK.test(value))
      .map(([name]) => `${name} is a sandbox's: production refuses it`),
    ...(env.STRIPE_API_URL === undefined ? [] : ["STRIPE_API_URL is for the sandbox only"]),
    ...(env.CLAMD_HOST === undefined
      ? ["CLAMD_HOST: is missing; production takes no file that nobody has scanned"]
      : []),
    ...(env.FAULT_POINT === undefined ? [] : ["FAULT_POINT is for tests only"]),
  ];
}

/** Reads the configuration once. Throws one sentence per variable that is missing or malformed; never shows a value. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(present);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      (issue) =>
        `${issue.path.join(".")}: ${present[String(issue.path[0])] === undefined ? "is missing" : issue.message}`,
    );
    throw new Error(`Configuration is wrong: ${faults.join("; ")}`);
  }
  const faults = productionFaults(parsed.data);
  if (faults.length > 0) throw new Error(`Configuration is wrong: ${faults.join("; ")}`);
  return parsed.data;
}

let parsed: Env | undefined;

/** The configuration, parsed at its first use, so that a build needs none. */
export function env(): Env {
  if (parsed === undefined) {
    parsed = parseEnv(process.env);
    // next-auth reads its own address nowhere else.
    process.env.NEXTAUTH_URL = parsed.APP_ORIGIN;
  }
  return parsed;
}

/** The level is needed before the rest can be parsed, so that a wrong configuration can be told. */
export function logLevel(): Env["LOG_LEVEL"] {
  return schema.shape.LOG_LEVEL.catch("info").parse(process.env["LOG_LEVEL"]);
}

/** Pages for everybody are built once, before the rest of the configuration is known; they need to know only this. */
export function portalMode(): Env["PORTAL_MODE"] {
  return schema.shape.PORTAL_MODE.catch("production").parse(process.env["PORTAL_MODE"]);
}

/** How people reach whoever runs the portal, as the operator words it; nothing is invented where it is not given. */
export function operatorContact(): string | undefined {
  return schema.shape.OPERATOR_CONTACT.catch(undefined).parse(process.env["OPERATOR_CONTACT"]);
}

/** True under the development server, which needs laxer rules for its own scripts; never in a build. */
export const isDevelopment = (): boolean => process.env.NODE_ENV === "development";
