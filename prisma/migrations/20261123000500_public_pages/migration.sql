-- Public pages that a cache in front may be keeping, and what each depends on.
CREATE TABLE "public_page" (
    "tag" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "rendered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "public_page_pkey" PRIMARY KEY ("tag", "path")
);

CREATE INDEX "public_page_rendered_at_idx" ON "public_page"("rendered_at");
