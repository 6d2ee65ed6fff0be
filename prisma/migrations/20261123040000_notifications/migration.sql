-- News for a person (the master copy), the e-mails that repeat it, and following by e-mail without signing in.
CREATE TABLE "follow" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "email" BYTEA NOT NULL,
    "email_index" BYTEA NOT NULL,
    "language" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "follow_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "notification" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "occurrence" TEXT NOT NULL,
    "case_id" TEXT,
    "filing_id" UUID,
    "due_id" UUID,
    "draft_id" UUID,
    "detail" BYTEA,
    "hearing_on" DATE,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "mail_message" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "notification_id" UUID,
    "address_change_id" UUID,
    "follow_id" UUID,
    "occurrence" TEXT NOT NULL,
    "recipient" BYTEA NOT NULL,
    "language" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "values" BYTEA NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_message_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "mail_setting" (
    "person_id" UUID NOT NULL,
    "off" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "failing_from" TIMESTAMPTZ(3),

    CONSTRAINT "mail_setting_pkey" PRIMARY KEY ("person_id")
);

CREATE TABLE "address_change" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "address" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "address_change_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "follow_created_at_idx" ON "follow"("created_at");
CREATE UNIQUE INDEX "follow_kind_target_email_index_key" ON "follow"("kind", "target", "email_index");
CREATE INDEX "notification_person_id_id_idx" ON "notification"("person_id", "id");
CREATE INDEX "notification_hearing_on_idx" ON "notification"("hearing_on");
CREATE UNIQUE INDEX "notification_person_id_occurrence_key" ON "notification"("person_id", "occurrence");
CREATE UNIQUE INDEX "mail_message_notification_id_key" ON "mail_message"("notification_id");
CREATE UNIQUE INDEX "mail_message_occurrence_key" ON "mail_message"("occurrence");
CREATE INDEX "mail_message_address_change_id_idx" ON "mail_message"("address_change_id");
CREATE INDEX "mail_message_follow_id_idx" ON "mail_message"("follow_id");
CREATE INDEX "mail_message_state_created_at_idx" ON "mail_message"("state", "created_at");
CREATE UNIQUE INDEX "address_change_person_id_key" ON "address_change"("person_id");
CREATE INDEX "address_change_created_at_idx" ON "address_change"("created_at");
ALTER TABLE "notification" ADD CONSTRAINT "notification_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notification"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_address_change_id_fkey" FOREIGN KEY ("address_change_id") REFERENCES "address_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_follow_id_fkey" FOREIGN KEY ("follow_id") REFERENCES "follow"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "mail_setting" ADD CONSTRAINT "mail_setting_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "address_change" ADD CONSTRAINT "address_change_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- Counted on every signed-in page.
CREATE INDEX "notification_unread" ON "notification"("person_id") WHERE "read_at" IS NULL;
ALTER TABLE "mail_message" ADD CONSTRAINT "mail_message_one_origin"
  CHECK (num_nonnulls("notification_id", "address_change_id", "follow_id") = 1);
