import type { Language } from "@/lib/core/language";
import type { FilingContent } from "@/lib/filings/filing-content";
import { translator } from "@/lib/i18n/translator";

/** In whose name something is filed: one's own, or whose, and as who. */
export function capacityWords(actingFor: FilingContent["actingFor"], language: Language): string {
  const t = translator(language);
  if (actingFor === null) return t("filings:sign.what.self");
  const capacity = t(`mandates:kinds.${actingFor.capacity}`);
  return t("filings:sign.what.other", { name: actingFor.principal.name, capacity });
}
