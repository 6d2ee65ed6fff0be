/** Everything the sandbox keeps. Made at start; business values live in `body`, columns are what is searched or unique. */
export const TABLES = `
CREATE TABLE IF NOT EXISTS setting (name text PRIMARY KEY, value jsonb NOT NULL);
CREATE TABLE IF NOT EXISTS document (
  document_id text PRIMARY KEY, personal_code text, media_type text NOT NULL, size integer NOT NULL,
  sha256 text NOT NULL, stored_at timestamptz NOT NULL, bytes bytea NOT NULL);
CREATE TABLE IF NOT EXISTS filing (
  filing_id text PRIMARY KEY, client_ref text NOT NULL UNIQUE, registration_number text NOT NULL UNIQUE,
  personal_code text NOT NULL, state text NOT NULL, case_id text, received_at timestamptz NOT NULL,
  version integer NOT NULL, automatic_at timestamptz, body jsonb NOT NULL);
CREATE INDEX IF NOT EXISTS filing_automatic ON filing (automatic_at) WHERE automatic_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS filing_received ON filing (received_at DESC, filing_id DESC);
CREATE INDEX IF NOT EXISTS filing_case ON filing (case_id);
CREATE TABLE IF NOT EXISTS case_file (
  case_id text PRIMARY KEY, case_number text NOT NULL UNIQUE, archive_number text NOT NULL UNIQUE,
  status text NOT NULL, opened_at timestamptz NOT NULL, version integer NOT NULL, automatic_at timestamptz, body jsonb NOT NULL);
CREATE INDEX IF NOT EXISTS case_automatic ON case_file (automatic_at) WHERE automatic_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS case_participant (
  personal_code text NOT NULL, opened_at timestamptz NOT NULL, case_id text NOT NULL REFERENCES case_file,
  PRIMARY KEY (personal_code, opened_at, case_id));
CREATE TABLE IF NOT EXISTS due (due_id text PRIMARY KEY, filing_id text NOT NULL REFERENCES filing, body jsonb NOT NULL);
CREATE INDEX IF NOT EXISTS due_filing ON due (filing_id);
CREATE TABLE IF NOT EXISTS due_payment (
  payment_id text PRIMARY KEY, due_id text NOT NULL REFERENCES due, noted_at timestamptz NOT NULL, body jsonb NOT NULL);
CREATE TABLE IF NOT EXISTS sequence (name text PRIMARY KEY, value integer NOT NULL);
CREATE TABLE IF NOT EXISTS idempotency (
  scope text NOT NULL, key text NOT NULL, request_sha256 text NOT NULL, status integer NOT NULL, body jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (scope, key));
CREATE TABLE IF NOT EXISTS event (
  seq bigserial PRIMARY KEY, body jsonb NOT NULL, delivered boolean NOT NULL DEFAULT false,
  attempts integer NOT NULL DEFAULT 0, next_at timestamptz NOT NULL DEFAULT now());
CREATE INDEX IF NOT EXISTS event_waiting ON event (next_at) WHERE NOT delivered;
CREATE TABLE IF NOT EXISTS public_proceeding (proceeding_id text PRIMARY KEY, version integer NOT NULL, body jsonb NOT NULL);
CREATE TABLE IF NOT EXISTS public_proceeding_change (seq bigserial PRIMARY KEY, proceeding_id text NOT NULL, body jsonb NOT NULL);
CREATE TABLE IF NOT EXISTS fee_schedule (seq bigserial PRIMARY KEY, body jsonb NOT NULL);
CREATE TABLE IF NOT EXISTS accepted_kind (kind text PRIMARY KEY, body jsonb NOT NULL);
CREATE TABLE IF NOT EXISTS public_hearing (
  hearing_id text PRIMARY KEY, starts_at timestamptz NOT NULL, closed boolean NOT NULL, withdrawn boolean NOT NULL, body jsonb NOT NULL);
CREATE INDEX IF NOT EXISTS public_hearing_time ON public_hearing (starts_at, hearing_id);
CREATE TABLE IF NOT EXISTS public_hearing_change (seq bigserial PRIMARY KEY, hearing_id text NOT NULL, body jsonb NOT NULL);
CREATE INDEX IF NOT EXISTS public_hearing_change_of ON public_hearing_change (hearing_id);
CREATE TABLE IF NOT EXISTS planned_outage (outage_id text PRIMARY KEY, until timestamptz NOT NULL, body jsonb NOT NULL);
CREATE TABLE IF NOT EXISTS mandate (mandate_id text PRIMARY KEY, seq bigserial, personal_code text NOT NULL, body jsonb NOT NULL);
CREATE INDEX IF NOT EXISTS mandate_person ON mandate (personal_code);
CREATE TABLE IF NOT EXISTS access_log (
  at timestamptz NOT NULL DEFAULT now(), personal_code text NOT NULL, operation text NOT NULL, purpose text NOT NULL, acr text NOT NULL);
ALTER TABLE access_log ADD COLUMN IF NOT EXISTS mandate_id text;
`;

/** In the order in which they may be emptied. */
export const KEPT_TABLES = [
  "due_payment",
  "due",
  "case_participant",
  "case_file",
  "filing",
  "document",
  "sequence",
  "idempotency",
  "event",
  "access_log",
  "public_proceeding",
  "public_proceeding_change",
  "public_hearing",
  "public_hearing_change",
  "planned_outage",
  "fee_schedule",
  "accepted_kind",
  "mandate",
] as const;
