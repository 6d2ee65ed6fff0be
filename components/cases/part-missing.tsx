import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

/** One part of the case is not to be had now; the rest of the page stands. */
export function PartMissing({ language }: { language: Language }) {
  return <Paragraph muted>{translator(language)("cases:copy.missing")}</Paragraph>;
}
