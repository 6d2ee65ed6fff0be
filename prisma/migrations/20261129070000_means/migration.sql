-- What a person has told of their means, once for all filings, sealed; one row a person.
CREATE TABLE "means_answers" (
    "person_id" UUID NOT NULL,
    "body" BYTEA NOT NULL,
    "filled_on" DATE NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "means_answers_pkey" PRIMARY KEY ("person_id")
);

CREATE INDEX "means_answers_expires_at_idx" ON "means_answers"("expires_at");

ALTER TABLE "means_answers" ADD CONSTRAINT "means_answers_person_id_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
