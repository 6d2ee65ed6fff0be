"use client";

import { useParams } from "next/navigation";
import { ErrorBody } from "@/components/layout/error-body";
import { isLanguage, LANGUAGES } from "@/lib/core/language";

export default function PageError({ error }: { error: unknown }) {
  const lang = useParams()["lang"];
  return (
    <ErrorBody error={error} languages={typeof lang === "string" && isLanguage(lang) ? [lang] : LANGUAGES} />
  );
}
