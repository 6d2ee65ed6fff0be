import { z } from "zod";

const publicJwk = z
  .object({ kty: z.literal("EC"), crv: z.literal("P-256"), x: z.string(), y: z.string() })
  .loose();

function json(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "is not JSON" });
    return z.NEVER;
  }
}

const origin = z.url().transform((url) => new URL(url).origin);

export const exchangeVariables = z.object({
  EXCHANGE_PORT: z.coerce.number().int().min(0).max(65535).default(3100),
  /** The address by which the portal knows this sandbox: the audience of its tokens. http://localhost:<port> when left out. */
  EXCHANGE_URL: origin.optional(),
  SANDBOX_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Where events are sent; without it they wait in the feed alone. */
  PORTAL_ORIGIN: origin.optional(),
  EXCHANGE_CLIENT_ID: z.string().min(1).default("portal"),
  /** The public keys of the portal: `{ "keys": [ … ] }`. */
  EXCHANGE_PORTAL_JWKS: z
    .string()
    .transform(json)
    .pipe(z.object({ keys: z.array(publicJwk).min(1) })),
  /** Where the keys of the signing service are (`/jwks.json` below it); without it the clerk sees signatures as not checked. */
  SIGNER_URL: z.url().optional(),
  /** "large" gives one advocate the benchmarks' volume of cases. */
  SANDBOX_SCALE: z.enum(["small", "large"]).default("small"),
});

export type ExchangeSettings = {
  readonly port: number;
  readonly origin?: string | undefined;
  readonly databaseUrl: string;
  readonly portalOrigin?: string | undefined;
  readonly clientId: string;
  readonly portalJwks: z.infer<typeof exchangeVariables>["EXCHANGE_PORTAL_JWKS"];
  readonly signerUrl?: string | undefined;
  readonly scale?: "small" | "large" | undefined;
};

export const settingsOf = (values: z.infer<typeof exchangeVariables>): ExchangeSettings => ({
  port: values.EXCHANGE_PORT,
  origin: values.EXCHANGE_URL,
  databaseUrl: values.SANDBOX_DATABASE_URL,
  portalOrigin: values.PORTAL_ORIGIN,
  clientId: values.EXCHANGE_CLIENT_ID,
  portalJwks: values.EXCHANGE_PORTAL_JWKS,
  signerUrl: values.SIGNER_URL,
  scale: values.SANDBOX_SCALE,
});
