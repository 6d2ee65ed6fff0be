-- Who must sign a filing besides the one who files it: named by a sealed name and code, found by an index of the code.
CREATE TABLE "filing_signatory" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "filing_id" UUID NOT NULL,
    "code_index" BYTEA NOT NULL,
    "name" BYTEA NOT NULL,
    "personal_code" BYTEA NOT NULL,
    "position" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'invited',
    "signature_request" TEXT,
    "content_sha256" BYTEA,
    "signature" BYTEA,
    "reason" BYTEA,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "filing_signatory_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "filing_signatory_filing_id_code_index_key" ON "filing_signatory"("filing_id", "code_index");

CREATE INDEX "filing_signatory_code_index_state_idx" ON "filing_signatory"("code_index", "state");

ALTER TABLE "filing_signatory" ADD CONSTRAINT "filing_signatory_filing_id_fkey"
  FOREIGN KEY ("filing_id") REFERENCES "filing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whoever confirmed has signed a content; whoever refused has said why; whoever is asked has done neither.
ALTER TABLE "filing_signatory" ADD CONSTRAINT "filing_signatory_decision" CHECK (CASE "state"
  WHEN 'invited' THEN "content_sha256" IS NULL AND "signature" IS NULL AND "reason" IS NULL AND "decided_at" IS NULL
  WHEN 'confirmed' THEN "content_sha256" IS NOT NULL AND "signature" IS NOT NULL AND "reason" IS NULL AND "decided_at" IS NOT NULL
  WHEN 'refused' THEN "content_sha256" IS NOT NULL AND "signature" IS NULL AND "reason" IS NOT NULL AND "decided_at" IS NOT NULL
  ELSE false END);

-- A decision is made on an invitation and taken back by making it one again. With the filing handed in, signatures are evidence.
CREATE FUNCTION "signatory_moves"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "filing" WHERE "id" = OLD."filing_id" AND "state" <> 'prepared') THEN
    RAISE EXCEPTION 'who signed an accepted filing never changes' USING ERRCODE = 'check_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NEW."filing_id" <> OLD."filing_id" OR NEW."code_index" <> OLD."code_index" OR (NEW."state" <> OLD."state"
    AND OLD."state" <> 'invited' AND NEW."state" <> 'invited') THEN
    RAISE EXCEPTION 'no way for a signatory from % to %', OLD."state", NEW."state" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "filing_signatory_moves" BEFORE UPDATE OR DELETE ON "filing_signatory" FOR EACH ROW EXECUTE FUNCTION "signatory_moves"();

-- What tells somebody that their signature is asked for leads to where it is given.
ALTER TABLE "notification" ADD COLUMN "signatory_id" UUID;
