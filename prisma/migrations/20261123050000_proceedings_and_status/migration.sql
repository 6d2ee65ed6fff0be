-- The course of cases as anybody may know it, sealed, and found by keyed hashes of its numbers.
CREATE TABLE "proceeding" (
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" BYTEA NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proceeding_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "proceeding_number" (
    "number_index" BYTEA NOT NULL,
    "proceeding_id" TEXT NOT NULL,

    CONSTRAINT "proceeding_number_pkey" PRIMARY KEY ("number_index", "proceeding_id")
);
CREATE INDEX "proceeding_number_proceeding_id_idx" ON "proceeding_number"("proceeding_id");
ALTER TABLE "proceeding_number" ADD CONSTRAINT "proceeding_number_proceeding_id_fkey"
    FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the portal itself measured of the systems it needs, by legal day.
CREATE TABLE "availability_day" (
    "name" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "checks" INTEGER NOT NULL,
    "failures" INTEGER NOT NULL,
    "slow" INTEGER NOT NULL,

    CONSTRAINT "availability_day_pkey" PRIMARY KEY ("name", "day")
);
