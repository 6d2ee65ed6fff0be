import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { ReceiptClaims } from "./receipt";

/** Under which mandate something was filed, and as who; a receipt names nobody. */
export function mandateWords(
  { id, capacity }: NonNullable<ReceiptClaims["mandate"]>,
  language: Language,
): string {
  const t = translator(language);
  return t("receipts:valid.mandateValue", { capacity: t(`mandates:kinds.${capacity}`), id });
}
