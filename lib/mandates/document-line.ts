import { day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { Mandate } from "@/lib/exchange/shapes";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

/** On what a mandate rests, in a line: `Orderis Nr. 000417, 14.10.2026. (…)`. */
export function documentLine({ document }: Pick<Mandate, "document">, language: Language): string {
  const t = translator(language);
  const { kind, number, date, issuedBy } = document;
  const line = t(`mandates:document.${kind}`, { number, date: formatDay(day(date), language) });
  return issuedBy === null ? line : t("mandates:document.issued", { document: line, by: issuedBy });
}
