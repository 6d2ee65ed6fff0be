-- For whom somebody who is signed in acts: the platform's id of the mandate, and what the header shows of it, sealed.
ALTER TABLE "session" ADD COLUMN "acting_for" TEXT, ADD COLUMN "acting_as" BYTEA, ADD COLUMN "acting_ended" BYTEA;
CREATE INDEX "session_acting_for_idx" ON "session"("acting_for");
