-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "audit_entry" (
    "stream" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "person_id" UUID,
    "action" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "request_id" TEXT,
    "detail" JSONB NOT NULL,
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("stream","seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "stream" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("stream")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "aggregate" TEXT NOT NULL,
    "aggregate_seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ready',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_error" TEXT,
    "fence" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox_event" (
    "source" TEXT NOT NULL,
    "event_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "raw" BYTEA NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'ready',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbox_event_pkey" PRIMARY KEY ("source","event_id")
);

-- CreateTable
CREATE TABLE "feed_cursor" (
    "feed" TEXT NOT NULL,
    "cursor" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_cursor_pkey" PRIMARY KEY ("feed")
);

-- CreateTable
CREATE TABLE "register_copy" (
    "person_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "body" BYTEA NOT NULL,
    "etag" TEXT,
    "stale_at" TIMESTAMPTZ(3),
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "register_copy_pkey" PRIMARY KEY ("person_id","key")
);

-- CreateTable
CREATE TABLE "dependency_state" (
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dependency_state_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "typed" BYTEA NOT NULL,
    "issues" BYTEA,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL DEFAULT 'open',
    "answers_to" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "held_input" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "body" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "held_input_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "draft_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "name" BYTEA NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "storage_key" UUID NOT NULL,
    "scan_state" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "filing" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "draft_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "form" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "outcome" TEXT,
    "draft_revision" INTEGER NOT NULL,
    "answers" BYTEA NOT NULL,
    "court_id" TEXT NOT NULL,
    "claim_total_cents" BIGINT,
    "content_sha256" BYTEA NOT NULL,
    "signature" BYTEA,
    "signature_request" TEXT,
    "submission_key" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3),
    "platform_filing_id" TEXT,
    "registration_number" TEXT,
    "registered_at" TIMESTAMPTZ(3),
    "platform_case_id" TEXT,
    "corrects_filing_id" UUID,
    "platform_state" BYTEA,
    "row_version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "filing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "filing_document" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "filing_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "name" BYTEA NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "storage_key" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "filing_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "filing_id" UUID NOT NULL,
    "jws" TEXT NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "given_name" BYTEA NOT NULL,
    "family_name" BYTEA NOT NULL,
    "personal_code" BYTEA NOT NULL,
    "personal_code_index" BYTEA NOT NULL,
    "email" BYTEA,
    "language" TEXT NOT NULL DEFAULT 'lv',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "id_hash" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "acr" TEXT NOT NULL,
    "auth_time" TIMESTAMPTZ(3) NOT NULL,
    "idp_session" TEXT,
    "id_token" BYTEA,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_why" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "due" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "draft_id" UUID,
    "kind" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "amount_cents" BIGINT,
    "confirmed_cents" BIGINT,
    "platform_due_id" TEXT,
    "platform_paid_cents" BIGINT NOT NULL DEFAULT 0,
    "exempt_part" INTEGER,
    "exempt_point" TEXT,
    "assessment" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "due_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "due_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 0,
    "idempotency_key" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "provider_session_id" TEXT,
    "provider_intent_id" TEXT,
    "checkout_url" TEXT,
    "decline_code" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),
    "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment_event" (
    "payment_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "from_state" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "reason" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "payment_event_pkey" PRIMARY KEY ("payment_id","seq")
);

-- CreateTable
CREATE TABLE "payment_edge" (
    "from_state" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "to_state" TEXT NOT NULL,

    CONSTRAINT "payment_edge_pkey" PRIMARY KEY ("from_state","event")
);

-- CreateIndex
CREATE INDEX "audit_entry_subject_kind_subject_id_idx" ON "audit_entry"("subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "outbox_message_state_next_at_idx" ON "outbox_message"("state", "next_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_message_aggregate_aggregate_seq_key" ON "outbox_message"("aggregate", "aggregate_seq");

-- CreateIndex
CREATE INDEX "inbox_event_state_received_at_idx" ON "inbox_event"("state", "received_at");

-- CreateIndex
CREATE INDEX "draft_person_id_state_saved_at_idx" ON "draft"("person_id", "state", "saved_at");

-- CreateIndex
CREATE INDEX "draft_expires_at_idx" ON "draft"("expires_at");

-- CreateIndex
CREATE INDEX "held_input_expires_at_idx" ON "held_input"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "held_input_person_id_place_key" ON "held_input"("person_id", "place");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_storage_key_key" ON "attachment"("storage_key");

-- CreateIndex
CREATE INDEX "attachment_draft_id_position_idx" ON "attachment"("draft_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "filing_draft_id_key" ON "filing"("draft_id");

-- CreateIndex
CREATE UNIQUE INDEX "filing_submission_key_key" ON "filing"("submission_key");

-- CreateIndex
CREATE INDEX "filing_person_id_received_at_idx" ON "filing"("person_id", "received_at");

-- CreateIndex
CREATE INDEX "filing_platform_case_id_idx" ON "filing"("platform_case_id");

-- CreateIndex
CREATE INDEX "filing_platform_filing_id_idx" ON "filing"("platform_filing_id");

-- CreateIndex
CREATE INDEX "filing_state_idx" ON "filing"("state");

-- CreateIndex
CREATE UNIQUE INDEX "filing_document_filing_id_position_key" ON "filing_document"("filing_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "receipt_filing_id_key" ON "receipt"("filing_id");

-- CreateIndex
CREATE INDEX "person_personal_code_index_idx" ON "person"("personal_code_index");

-- CreateIndex
CREATE UNIQUE INDEX "person_issuer_subject_key" ON "person"("issuer", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "session_id_hash_key" ON "session"("id_hash");

-- CreateIndex
CREATE INDEX "session_person_id_created_at_idx" ON "session"("person_id", "created_at");

-- CreateIndex
CREATE INDEX "session_idp_session_idx" ON "session"("idp_session");

-- CreateIndex
CREATE UNIQUE INDEX "due_draft_id_key" ON "due"("draft_id");

-- CreateIndex
CREATE UNIQUE INDEX "due_reference_key" ON "due"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "due_platform_due_id_key" ON "due"("platform_due_id");

-- CreateIndex
CREATE INDEX "due_person_id_idx" ON "due"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_idempotency_key_key" ON "payment"("idempotency_key");

-- CreateIndex
CREATE UNIQUE INDEX "payment_provider_session_id_key" ON "payment"("provider_session_id");

-- CreateIndex
CREATE INDEX "payment_due_id_idx" ON "payment"("due_id");

-- CreateIndex
CREATE INDEX "payment_state_state_since_idx" ON "payment"("state", "state_since");

-- AddForeignKey
ALTER TABLE "register_copy" ADD CONSTRAINT "register_copy_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "held_input" ADD CONSTRAINT "held_input_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "filing" ADD CONSTRAINT "filing_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "filing" ADD CONSTRAINT "filing_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "filing" ADD CONSTRAINT "filing_corrects_filing_id_fkey" FOREIGN KEY ("corrects_filing_id") REFERENCES "filing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "filing_document" ADD CONSTRAINT "filing_document_filing_id_fkey" FOREIGN KEY ("filing_id") REFERENCES "filing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipt" ADD CONSTRAINT "receipt_filing_id_fkey" FOREIGN KEY ("filing_id") REFERENCES "filing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due" ADD CONSTRAINT "due_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due" ADD CONSTRAINT "due_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_due_id_fkey" FOREIGN KEY ("due_id") REFERENCES "due"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment_event" ADD CONSTRAINT "payment_event_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say: triggers, checks, partial indexes, rights.

-- The audit trail is a chain of hashes per stream. The app may add an entry and read; the rest is the trigger's.
CREATE FUNCTION "audit_chain"() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  head "audit_head"%ROWTYPE;
BEGIN
  INSERT INTO "audit_head" ("stream", "seq", "hash") VALUES (NEW."stream", 0, '\x00'::bytea)
    ON CONFLICT ("stream") DO NOTHING;
  SELECT * INTO head FROM "audit_head" WHERE "stream" = NEW."stream" FOR UPDATE;
  NEW."seq" := head."seq" + 1;
  NEW."at" := date_trunc('milliseconds', clock_timestamp());
  NEW."prev_hash" := head."hash";
  NEW."hash" := sha256(head."hash" || convert_to(jsonb_build_array(
    NEW."stream", NEW."seq", to_char(NEW."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), NEW."person_id",
    NEW."action", NEW."subject_kind", NEW."subject_id", NEW."request_id", NEW."detail")::text, 'UTF8'));
  UPDATE "audit_head" SET "seq" = NEW."seq", "hash" = NEW."hash" WHERE "stream" = NEW."stream";
  RETURN NEW;
END $$;
CREATE TRIGGER "audit_entry_chain" BEFORE INSERT ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION "audit_chain"();

CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are written once', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "audit_entry_written_once" BEFORE UPDATE OR DELETE ON "audit_entry" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_entry_kept" BEFORE TRUNCATE ON "audit_entry" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "receipt_written_once" BEFORE UPDATE OR DELETE ON "receipt" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "payment_event_written_once" BEFORE UPDATE OR DELETE ON "payment_event" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();

-- Names the first link that does not fit, or nothing: run over a stream it proves that no entry was changed, moved or cut out.
CREATE FUNCTION "audit_fault"(checked text) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE
  entry "audit_entry"%ROWTYPE;
  previous bytea := '\x00'::bytea;
  expected bigint := 1;
  ending "audit_head"%ROWTYPE;
BEGIN
  FOR entry IN SELECT * FROM "audit_entry" WHERE "stream" = checked ORDER BY "seq" LOOP
    IF entry."seq" <> expected OR entry."prev_hash" <> previous OR entry."hash" <> sha256(previous || convert_to(jsonb_build_array(
      entry."stream", entry."seq", to_char(entry."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), entry."person_id",
      entry."action", entry."subject_kind", entry."subject_id", entry."request_id", entry."detail")::text, 'UTF8'))
    THEN RETURN expected; END IF;
    previous := entry."hash";
    expected := expected + 1;
  END LOOP;
  SELECT * INTO ending FROM "audit_head" WHERE "stream" = checked;
  IF FOUND AND (ending."seq" <> expected - 1 OR ending."hash" <> previous) THEN RETURN expected; END IF;
  RETURN NULL;
END $$;

-- Payments move only along the edges of lib/payments/transitions.ts; a test compares both lists.
INSERT INTO "payment_edge" ("from_state", "event", "to_state") VALUES
  ('created', 'opened', 'sessionOpen'),
  ('created', 'neverOpened', 'cancelled'),
  ('sessionOpen', 'submitted', 'processing'),
  ('sessionOpen', 'expired', 'expired'),
  ('sessionOpen', 'cancelled', 'cancelled'),
  ('sessionOpen', 'answerLost', 'unknown'),
  ('sessionOpen', 'mismatched', 'mismatchHold'),
  ('processing', 'actionRequired', 'requiresAction'),
  ('processing', 'paid', 'paidUnconfirmed'),
  ('processing', 'failed', 'failed'),
  ('processing', 'answerLost', 'unknown'),
  ('processing', 'mismatched', 'mismatchHold'),
  ('requiresAction', 'submitted', 'processing'),
  ('unknown', 'submitted', 'processing'),
  ('unknown', 'paid', 'paidUnconfirmed'),
  ('unknown', 'failed', 'failed'),
  ('unknown', 'expired', 'expired'),
  ('unknown', 'mismatched', 'mismatchHold'),
  ('paidUnconfirmed', 'reported', 'reported'),
  ('paidUnconfirmed', 'refundRequested', 'refundPending'),
  ('reported', 'settled', 'settled'),
  ('reported', 'refundRequested', 'refundPending'),
  ('settled', 'refundRequested', 'refundPending'),
  ('settled', 'disputed', 'disputed'),
  ('disputed', 'disputeWon', 'settled'),
  ('disputed', 'disputeLost', 'lost'),
  ('refundPending', 'refunded', 'refunded'),
  ('refundPending', 'refundFailed', 'refundFailed'),
  ('refundFailed', 'refundRequested', 'refundPending'),
  ('expired', 'paidLate', 'mismatchHold'),
  ('cancelled', 'paidLate', 'mismatchHold'),
  ('failed', 'paidLate', 'mismatchHold'),
  ('mismatchHold', 'refundRequested', 'refundPending'),
  ('mismatchHold', 'accepted', 'reported');
ALTER TABLE "payment" ADD CONSTRAINT "payment_amount_positive" CHECK ("amount_cents" > 0);
ALTER TABLE "due" ADD CONSTRAINT "due_amount_not_negative" CHECK ("amount_cents" >= 0 AND "confirmed_cents" >= 0);
CREATE UNIQUE INDEX "payment_one_open_per_due" ON "payment" ("due_id")
  WHERE "state" IN ('created', 'sessionOpen', 'processing', 'requiresAction', 'unknown');

CREATE FUNCTION "payment_follows_edges"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW."state" <> 'created' THEN
      RAISE EXCEPTION 'a payment begins as created' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF NEW."amount_cents" <> OLD."amount_cents" OR NEW."currency" <> OLD."currency" OR NEW."due_id" <> OLD."due_id" THEN
    RAISE EXCEPTION 'amount, currency and due of a payment never change' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."state" <> OLD."state" AND NOT EXISTS (
    SELECT 1 FROM "payment_edge" WHERE "from_state" = OLD."state" AND "to_state" = NEW."state") THEN
    RAISE EXCEPTION 'no edge from % to %', OLD."state", NEW."state" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "payment_edges" BEFORE INSERT OR UPDATE ON "payment" FOR EACH ROW EXECUTE FUNCTION "payment_follows_edges"();

CREATE FUNCTION "payment_event_is_edge"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "payment_edge"
    WHERE "from_state" = NEW."from_state" AND "event" = NEW."event" AND "to_state" = NEW."to_state") THEN
    RAISE EXCEPTION 'no edge % -% -> %', NEW."from_state", NEW."event", NEW."to_state" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "payment_event_edges" BEFORE INSERT ON "payment_event" FOR EACH ROW EXECUTE FUNCTION "payment_event_is_edge"();

-- A filing moves one way; what was accepted is never unaccepted and its content never changes.
CREATE FUNCTION "filing_moves_one_way"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."state" <> 'prepared' AND (NEW."content_sha256" <> OLD."content_sha256" OR NEW."answers" <> OLD."answers"
    OR NEW."received_at" IS DISTINCT FROM OLD."received_at" OR NEW."person_id" <> OLD."person_id") THEN
    RAISE EXCEPTION 'an accepted filing never changes' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW."state" <> OLD."state" AND (OLD."state", NEW."state") NOT IN (
    ('prepared', 'accepted'), ('accepted', 'sending'), ('sending', 'registered'), ('sending', 'attention'),
    ('attention', 'sending'), ('accepted', 'registered'), ('attention', 'registered')) THEN
    RAISE EXCEPTION 'no way for a filing from % to %', OLD."state", NEW."state" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "filing_one_way" BEFORE UPDATE ON "filing" FOR EACH ROW EXECUTE FUNCTION "filing_moves_one_way"();

-- The application's rights: rows, never tables; what is evidence it may add and read.
GRANT USAGE ON SCHEMA public TO "portal_app";
GRANT SELECT, INSERT, UPDATE, DELETE ON "person", "session", "draft", "held_input", "attachment", "filing", "filing_document",
  "outbox_message", "inbox_event", "feed_cursor", "register_copy", "dependency_state", "due", "payment", "rate_limit" TO "portal_app";
GRANT SELECT, INSERT ON "audit_entry", "receipt", "payment_event" TO "portal_app";
GRANT SELECT ON "audit_head", "payment_edge" TO "portal_app";
REVOKE EXECUTE ON FUNCTION "audit_chain"() FROM PUBLIC;
