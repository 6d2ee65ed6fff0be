import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { MEANS_STEPS } from "@/lib/forms/parts/means-answers";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { Viewer } from "@/lib/identity/viewer";
import { type KeptMeans, openStep } from "@/lib/means/kept-means";
import { MEANS_DAYS } from "@/lib/means/means-days";
import { meansPath } from "@/lib/means/page-after-means";
import { MeansSummary } from "./means-summary";

type MeansPageProps = {
  kept: KeptMeans | undefined;
  isDeleted: boolean;
  today: Day;
  viewer: Viewer;
  language: Language;
};

/** What a person has told of their means: why it is asked, who sees it, what is there, and the way to be rid of it. */
export function MeansPage({ kept, isDeleted, today, viewer, language }: MeansPageProps) {
  const t = translator(language);
  return (
    <Page
      language={language}
      path={meansPath()}
      area="account"
      account={accountOf(viewer, language)}
      title={t("means:title")}
      backLink={{ href: localized(language, "/account"), label: t("means:backToAccount") }}
      messages={isDeleted && <Notice tone="success" title={t("means:deleted")} alert />}
    >
      <Paragraph size="lead">{t("means:lead")}</Paragraph>
      {viewer.actingFor !== null && (
        <Notice title={t("means:other.title")}>
          <Paragraph>{t("means:other.text", { name: viewer.actingFor.principalName })}</Paragraph>
        </Notice>
      )}
      <Section id="who" title={t("means:who.title")}>
        <List items={[t("means:who.nobody"), t("means:who.filing"), t("means:who.draft")]} />
      </Section>
      <Section id="law" title={t("means:law.title")}>
        <Paragraph>{t("means:law.text")}</Paragraph>
      </Section>
      {kept === undefined ? (
        <Section id="answers" title={t("means:none.title")}>
          <Paragraph>{t("means:none.text", { days: MEANS_DAYS })}</Paragraph>
          <ButtonLink href={localized(language, meansPath(MEANS_STEPS[0]))}>
            {t("means:none.begin")}
          </ButtonLink>
        </Section>
      ) : (
        <Kept kept={kept} today={today} language={language} />
      )}
    </Page>
  );
}

function Kept({ kept, today, language }: { kept: KeptMeans; today: Day; language: Language }) {
  const t = translator(language);
  const open = openStep(kept, today);
  return (
    <>
      <Section id="answers" title={t("means:kept.title")}>
        <Paragraph>
          {t("means:kept.until", {
            on: formatDay(kept.filledOn, language),
            until: formatDay(kept.keptUntil, language),
          })}
        </Paragraph>
        {open !== undefined && (
          <Notice tone="warning" title={t("means:kept.openTitle")} level={3}>
            <Paragraph>{t("means:kept.open")}</Paragraph>
            <ButtonLink
              href={localized(language, meansPath(open, { isChecked: kept.answered.includes(open) }))}
            >
              {t("means:kept.continue")}
            </ButtonLink>
          </Notice>
        )}
      </Section>
      <MeansSummary kept={kept} today={today} language={language} />
      <ButtonRow>
        <ButtonLink href={localized(language, `${meansPath()}/delete`)} variant="secondary">
          {t("means:delete.link")}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}
