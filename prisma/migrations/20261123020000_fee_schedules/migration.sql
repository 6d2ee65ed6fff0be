-- Schedules of fees that the platform has published: what a fee was reckoned by must stay readable as it was.
CREATE TABLE "fee_schedule" (
    "schedule_id" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "sha256" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "arrived_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fee_schedule_pkey" PRIMARY KEY ("schedule_id","published_at")
);

REVOKE UPDATE, DELETE ON "fee_schedule" FROM "portal_app";
