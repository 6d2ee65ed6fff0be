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

const variables = z.object({
  IDENTITY_PORT: z.coerce.number().int().min(0).max(65535).default(3200),
  /** The address by which browsers and the portal know this sandbox; http://localhost:<port> when left out. */
  OIDC_ISSUER: z.url().optional(),
  PORTAL_ORIGIN: z.url().transform((url) => new URL(url).origin),
  OIDC_CLIENT_ID: z.string().min(1),
  /** The public keys of the portal: `{ "keys": [ … ] }`. */
  IDENTITY_PORTAL_JWKS: z
    .string()
    .transform(json)
    .pipe(z.object({ keys: z.array(publicJwk).min(1) })),
  /** Where the sandbox's own key is kept; without it the key is a fresh one at every start. */
  SANDBOX_DATA_DIR: z.string().min(1).optional(),
});

export const identityVariables = variables;

export type IdentitySettings = {
  readonly port: number;
  /** Left out where the port is chosen at start. */
  readonly issuer?: string | undefined;
  readonly portalOrigin: string;
  readonly clientId: string;
  readonly portalJwks: z.infer<typeof variables>["IDENTITY_PORTAL_JWKS"];
  readonly dataDir?: string | undefined;
};

export const settingsOf = (values: z.infer<typeof variables>): IdentitySettings => ({
  port: values.IDENTITY_PORT,
  issuer: values.OIDC_ISSUER,
  portalOrigin: values.PORTAL_ORIGIN,
  clientId: values.OIDC_CLIENT_ID,
  portalJwks: values.IDENTITY_PORTAL_JWKS,
  dataDir: values.SANDBOX_DATA_DIR,
});
