-- Lists that the platform publishes for everybody, as last told.
CREATE TABLE "public_copy" (
    "name" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "etag" TEXT,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "public_copy_pkey" PRIMARY KEY ("name")
);
