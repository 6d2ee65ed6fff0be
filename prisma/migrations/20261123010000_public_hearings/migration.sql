-- The court calendars: a mirror of the platform's feed, and what changed in it. One index for each way of asking, each ending in the
-- order of the list, so that a page costs the same in a small calendar and a large one.
CREATE TABLE "public_hearing" (
    "no" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "court_id" TEXT NOT NULL,
    "courthouse_id" TEXT,
    "hall" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3),
    "status" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "is_closed" BOOLEAN NOT NULL,
    "process_kind" TEXT,
    "case_number" TEXT,
    "archive_number" TEXT,
    "case_key" TEXT,
    "archive_key" TEXT,
    "archive_base" TEXT,
    "judge_id" INTEGER,
    "subject_id" INTEGER,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "public_hearing_pkey" PRIMARY KEY ("no")
);

CREATE TABLE "public_judge" (
    "id" SERIAL NOT NULL,
    "court_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "public_judge_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public_subject" (
    "id" SERIAL NOT NULL,
    "process_kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "public_subject_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "public_hearing_change" (
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "hearing_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "public_hearing_change_pkey" PRIMARY KEY ("seq")
);
CREATE UNIQUE INDEX "public_hearing_id_key" ON "public_hearing"("id");
CREATE INDEX "public_hearing_starts_at_no_idx" ON "public_hearing"("starts_at", "no");
CREATE INDEX "public_hearing_court_id_starts_at_no_idx" ON "public_hearing"("court_id", "starts_at", "no");
CREATE INDEX "public_hearing_courthouse_id_starts_at_no_idx" ON "public_hearing"("courthouse_id", "starts_at", "no");
CREATE INDEX "public_hearing_process_kind_starts_at_no_idx" ON "public_hearing"("process_kind", "starts_at", "no");
CREATE INDEX "public_hearing_court_id_process_kind_starts_at_no_idx" ON "public_hearing"("court_id", "process_kind", "starts_at", "no");
CREATE INDEX "public_hearing_courthouse_id_process_kind_starts_at_no_idx" ON "public_hearing"("courthouse_id", "process_kind", "starts_at", "no");
CREATE INDEX "public_hearing_judge_id_starts_at_no_idx" ON "public_hearing"("judge_id", "starts_at", "no");
CREATE INDEX "public_hearing_judge_id_courthouse_id_starts_at_no_idx" ON "public_hearing"("judge_id", "courthouse_id", "starts_at", "no");
CREATE INDEX "public_hearing_judge_id_process_kind_starts_at_no_idx" ON "public_hearing"("judge_id", "process_kind", "starts_at", "no");
CREATE INDEX "public_hearing_judge_id_subject_id_starts_at_no_idx" ON "public_hearing"("judge_id", "subject_id", "starts_at", "no");
CREATE INDEX "public_hearing_subject_id_starts_at_no_idx" ON "public_hearing"("subject_id", "starts_at", "no");
CREATE INDEX "public_hearing_court_id_subject_id_starts_at_no_idx" ON "public_hearing"("court_id", "subject_id", "starts_at", "no");
CREATE INDEX "public_hearing_courthouse_id_subject_id_starts_at_no_idx" ON "public_hearing"("courthouse_id", "subject_id", "starts_at", "no");
CREATE INDEX "public_hearing_case_key_idx" ON "public_hearing"("case_key");
CREATE INDEX "public_hearing_archive_key_idx" ON "public_hearing"("archive_key");
CREATE INDEX "public_hearing_archive_base_idx" ON "public_hearing"("archive_base");
CREATE UNIQUE INDEX "public_judge_court_id_name_key" ON "public_judge"("court_id", "name");
CREATE UNIQUE INDEX "public_subject_process_kind_name_key" ON "public_subject"("process_kind", "name");
CREATE INDEX "public_hearing_change_hearing_id_seq_idx" ON "public_hearing_change"("hearing_id", "seq");
ALTER TABLE "public_hearing" ADD CONSTRAINT "public_hearing_judge_id_fkey" FOREIGN KEY ("judge_id") REFERENCES "public_judge"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "public_hearing" ADD CONSTRAINT "public_hearing_subject_id_fkey" FOREIGN KEY ("subject_id") REFERENCES "public_subject"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What was public stays told as long as it may; the application takes back what may no longer be public, and nothing else.
GRANT SELECT, INSERT, UPDATE, DELETE ON "public_hearing", "public_judge", "public_subject" TO "portal_app";
GRANT SELECT, INSERT, UPDATE ON "public_hearing_change" TO "portal_app";
REVOKE DELETE ON "public_hearing_change" FROM "portal_app";
