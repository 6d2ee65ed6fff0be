import { localized } from "@/components/layout/sections";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";

/** For whom the person acts, and the way to their mandates. */
export function ActingForSection({ viewer, language }: { viewer: Viewer; language: Language }) {
  const t = translator(language);
  const name = viewer.actingFor?.principalName;
  return (
    <Section id="acting-for" title={t("mandates:account.title")}>
      <Paragraph>{name === undefined ? t("mandates:now.self") : t("mandates:now.other", { name })}</Paragraph>
      <TextLink href={localized(language, "/account/acting-for")} fresh>
        {t("mandates:account.change")}
      </TextLink>
    </Section>
  );
}
