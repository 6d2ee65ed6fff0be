-- The numbers that a hearing had before it was closed or withdrawn: kept until whoever follows the case has been told that
-- it will no longer be told of, then emptied.
ALTER TABLE "public_hearing_change" ADD COLUMN "hidden_keys" TEXT[];
