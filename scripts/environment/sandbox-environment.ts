import path from "node:path";

import { roleUrl } from "../postgres/prepare-databases";
import { publicKey } from "./keys";
import { addresses, CLIENT_IDS, type Environment, type Place } from "./portal-environment";

export type Sandbox = "exchange" | "identity" | "payments" | "mail";

/** What a sandbox is told: its own database, and of the portal only what an outside system would know. */
export function sandboxEnvironment(place: Place, sandbox: Sandbox): Environment {
  const { settings, keys, serverUrl } = place;
  const at = addresses(settings);
  const role = `${sandbox}_sandbox` as const;
  return {
    PORTAL_ORIGIN: at.portal,
    EXCHANGE_PORT: String(settings.ports.exchange),
    IDENTITY_PORT: String(settings.ports.identity),
    PAYMENTS_PORT: String(settings.ports.payments),
    MAIL_PORT: String(settings.ports.mail),
    MAIL_SMTP_PORT: String(settings.ports.smtp),
    EXCHANGE_URL: at.exchange,
    OIDC_ISSUER: at.identity,
    SIGNER_URL: `${at.identity}/signer`,
    ...CLIENT_IDS,
    SANDBOX_DATABASE_URL: roleUrl(serverUrl, { database: role, role, password: keys.databaseRoles[role] }),
    SANDBOX_DATA_DIR: path.join(settings.dataDir, "sandbox", sandbox),
    EXCHANGE_PORTAL_JWKS: JSON.stringify({ keys: [publicKey(keys.exchange)] }),
    IDENTITY_PORTAL_JWKS: JSON.stringify({ keys: [publicKey(keys.oidc)] }),
    ...OWN[sandbox](place),
  };
}

/** What one sandbox is told and the others are not. */
const OWN: Record<Sandbox, (place: Place) => Environment> = {
  exchange: () => ({}),
  identity: ({ settings, keys }) => ({
    IDENTITY_ISSUER: addresses(settings).identity,
    IDENTITY_PRIVATE_JWK: JSON.stringify(keys.identityProvider),
  }),
  payments: ({ keys }) => ({
    STRIPE_SECRET_KEY: keys.stripeSecretKey,
    STRIPE_WEBHOOK_SECRETS: keys.stripeWebhookSecret,
  }),
  mail: () => ({}),
};
