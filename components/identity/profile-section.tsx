import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { maskedCode } from "@/lib/identity/masked-code";
import type { Viewer } from "@/lib/identity/viewer";

type ProfileSectionProps = { viewer: Viewer; language: Language };

export function ProfileSection({ viewer, language }: ProfileSectionProps) {
  const t = translator(language);
  const items = [
    { label: t("identity:account.profile.name"), value: `${viewer.givenName} ${viewer.familyName}` },
    { label: t("identity:account.profile.personalCode"), value: maskedCode(viewer.personalCode) },
    { label: t("identity:account.profile.assurance"), value: t(`identity:account.assurance.${viewer.acr}`) },
  ];
  return (
    <Section id="profile" title={t("identity:account.profile.title")}>
      <SummaryList items={items} />
      <Paragraph size="sm" muted>
        {t("identity:account.profile.source")}
      </Paragraph>
    </Section>
  );
}
