-- What the look for malware said of a file, what a person should know of it and who is named as its signer; uploads that can be
-- taken up again where they broke off.
ALTER TABLE "attachment"
  ADD COLUMN "malware" TEXT,
  ADD COLUMN "scanned_at" TIMESTAMPTZ(3),
  ADD COLUMN "remarks" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "signers" BYTEA;

ALTER TABLE "attachment" ADD CONSTRAINT "attachment_scan_state"
  CHECK ("scan_state" IN ('notScanned', 'pending', 'clean', 'infected'));

CREATE INDEX "attachment_scan_state_created_at_idx" ON "attachment"("scan_state", "created_at");

CREATE TABLE "upload" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "person_id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "name" BYTEA NOT NULL,
    "size" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "upload_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "upload_draft_id_idx" ON "upload"("draft_id");

CREATE INDEX "upload_created_at_idx" ON "upload"("created_at");

ALTER TABLE "upload" ADD CONSTRAINT "upload_draft_id_fkey"
  FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
