-- An entry of a draft that another person is asked to fill, found by an index of the code under which they sign in.
CREATE TABLE "draft_part" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "draft_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "entry" TEXT NOT NULL,
    "code_index" BYTEA NOT NULL,
    "asked_by" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "filled_at" TIMESTAMPTZ(3),

    CONSTRAINT "draft_part_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "draft_part_draft_id_step_entry_key" ON "draft_part"("draft_id", "step", "entry");

CREATE INDEX "draft_part_code_index_idx" ON "draft_part"("code_index");

ALTER TABLE "draft_part" ADD CONSTRAINT "draft_part_draft_id_fkey"
  FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
