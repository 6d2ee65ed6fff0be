import { localized } from "@/components/layout/sections";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { SummaryList } from "@/components/ui/summary-list";
import type { Language } from "@/lib/core/language";
import type { FeeMatter } from "@/lib/fees/fee-matter";
import { translator } from "@/lib/i18n/translator";

type MatterChosenProps = { matter: FeeMatter; language: Language };

/** What was chosen, and the way back; where nothing is to be paid, that. */
export function MatterChosen({ matter, language }: MatterChosenProps) {
  const t = translator(language);
  return (
    <>
      <SummaryList
        items={[
          {
            label: t("calculator:matter.chosen"),
            value: t(`calculator:matter.options.${matter}.label`),
            change: {
              href: localized(language, "/fees"),
              label: t("calculator:matter.change"),
              context: t("calculator:matter.changeContext"),
            },
          },
        ]}
      />
      {matter === "criminal" && (
        <Notice title={t("calculator:criminal.title")}>
          <Paragraph>{t("calculator:criminal.text")}</Paragraph>
        </Notice>
      )}
    </>
  );
}
