/** Owns the portal's tables; used by migrations and by nothing that runs. */
export const MIGRATOR_ROLE = "portal_migrator";

/** What portal and worker connect as: no DDL, and of the audit only what migrations grant. */
export const APP_ROLE = "portal_app";

/** Each sandbox is another system: its own database, its own role, no way into the portal's. */
export const SANDBOXES = [
  "exchange_sandbox",
  "payments_sandbox",
  "identity_sandbox",
  "mail_sandbox",
] as const;

export type Role = typeof MIGRATOR_ROLE | typeof APP_ROLE | (typeof SANDBOXES)[number];
