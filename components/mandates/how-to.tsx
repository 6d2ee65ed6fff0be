import { Details } from "@/components/ui/details";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { MANDATE_KINDS } from "@/lib/mandates/mandate";

/** How one gets a mandate, of which kind and where; open for who has none. */
export function HowTo({ isOpen, language }: { isOpen: boolean; language: Language }) {
  const t = translator(language);
  return (
    <Details summary={t("mandates:how.title")} open={isOpen}>
      <Paragraph>{t("mandates:how.lead")}</Paragraph>
      <List items={MANDATE_KINDS.map((kind) => t(`mandates:how.${kind}`))} />
      <Paragraph>{t("mandates:how.special")}</Paragraph>
    </Details>
  );
}
