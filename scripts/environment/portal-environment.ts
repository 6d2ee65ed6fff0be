import { roleUrl } from "../postgres/prepare-databases";
import { APP_ROLE, MIGRATOR_ROLE } from "../postgres/roles";
import type { Keys } from "./keys";
import type { Settings } from "./settings";

export type Environment = Record<string, string>;

/** What each part of the demo is started with. */
export type Place = { settings: Settings; keys: Keys; serverUrl: string; database?: string };

/** The treasury's account as the court publishes it would stand here; the demo's is invented, with a valid check sum. */
const TREASURY: Environment = {
  TREASURY_IBAN: "LV97TREL0000000000000",
  TREASURY_BIC: "TRELLV22",
  TREASURY_RECIPIENT: "Valsts kase (demonstrācija)",
  TREASURY_REGISTRATION_NUMBER: "90000000000",
};

/** Ids under which the portal is known to the identity provider and to the exchange. */
export const CLIENT_IDS: Environment = {
  OIDC_CLIENT_ID: "portal",
  EXCHANGE_CLIENT_ID: "portal",
};

/** Where each part listens, as the others and the browser call it. */
export function addresses({
  ports,
}: Settings): Record<"portal" | "exchange" | "identity" | "payments" | "mail", string> {
  return {
    portal: `http://localhost:${String(ports.portal)}`,
    exchange: `http://localhost:${String(ports.exchange)}`,
    identity: `http://localhost:${String(ports.identity)}`,
    payments: `http://localhost:${String(ports.payments)}`,
    mail: `http://localhost:${String(ports.mail)}`,
  };
}

/** The whole configuration of portal and worker in a demo (lib/env.ts reads it). */
export function portalEnvironment({ settings, keys, serverUrl, database = "portal" }: Place): Environment {
  const at = addresses(settings);
  return {
    PORTAL_MODE: "demo",
    APP_ORIGIN: at.portal,
    PORT: String(settings.ports.portal),
    DATABASE_URL: roleUrl(serverUrl, { database, role: APP_ROLE, password: keys.databaseRoles[APP_ROLE] }),
    DATA_DIR: settings.dataDir,
    DATA_KEYS: `k1:${keys.dataKey}`,
    INDEX_KEY: keys.indexKey,
    SESSION_SECRET: keys.sessionSecret,
    ...CLIENT_IDS,
    OIDC_ISSUER: at.identity,
    OIDC_PRIVATE_JWK: JSON.stringify(keys.oidc),
    EXCHANGE_URL: at.exchange,
    EXCHANGE_PRIVATE_JWK: JSON.stringify(keys.exchange),
    SIGNER_URL: `${at.identity}/signer`,
    STRIPE_SECRET_KEY: keys.stripeSecretKey,
    STRIPE_WEBHOOK_SECRETS: keys.stripeWebhookSecret,
    STRIPE_API_URL: at.payments,
    CHECKOUT_ORIGIN: at.payments,
    MAIL_URL: `smtp://127.0.0.1:${String(settings.ports.smtp)}`,
    MAIL_FROM: "E-lieta <e-lieta@sandbox.example>",
    RECEIPT_PRIVATE_JWK: JSON.stringify(keys.receipt),
    ...TREASURY,
    // Everything shares one machine here: a connection may be long in coming.
    DATABASE_WAIT_MS: "10000",
    LOG_LEVEL: "info",
    ...settings.passedOn,
    ...(settings.cacheRefreshUrl === null ? {} : { CACHE_REFRESH_URL: settings.cacheRefreshUrl }),
  };
}

/** The migrator's address: given to migrations alone, never to a running part. */
export function migratorUrl({ keys, serverUrl, database = "portal" }: Place): string {
  return roleUrl(serverUrl, { database, role: MIGRATOR_ROLE, password: keys.databaseRoles[MIGRATOR_ROLE] });
}
