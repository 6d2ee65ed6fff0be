-- The mandate under which a draft was begun, as the platform names it; null for what a person files for themselves.
ALTER TABLE "draft" ADD COLUMN "mandate_id" TEXT;
