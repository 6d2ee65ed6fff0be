-- The case in which a draft is to be filed, as the platform names it; null for what opens a case.
ALTER TABLE "draft" ADD COLUMN "case_id" TEXT;

CREATE INDEX "draft_person_id_case_id_idx" ON "draft"("person_id", "case_id");
