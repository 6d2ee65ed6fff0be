"use client";

import { ErrorBody } from "@/components/layout/error-body";
import { LANGUAGES } from "@/lib/core/language";
import "./globals.css";

/** Even the frame has failed, and with it the knowledge of the language: both are spoken. */
export default function GlobalError({ error }: { error: unknown }) {
  return (
    <html lang="lv" data-color-scheme="light">
      <body>
        <ErrorBody error={error} languages={LANGUAGES} />
      </body>
    </html>
  );
}
