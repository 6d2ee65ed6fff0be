import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { courtPath, formerCourtPath } from "@/lib/courts/directory";
import type { Court } from "@/lib/exchange/shapes";
import { formatDay } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type FormerCourtPageProps = {
  former: { name: string; until: Day | null };
  court: Court;
  language: Language;
};

/** A name that stands on old papers: what has become of the court, and where to turn now. */
export function FormerCourtPage({ former: { name, until }, court, language }: FormerCourtPageProps) {
  const t = translator(language);
  const successor = court.name;
  return (
    <Page
      language={language}
      path={formerCourtPath(name)}
      area="public"
      section="courts"
      title={name}
      caption={t("directory:formerCourt.caption")}
      backLink={{ href: localized(language, "/courts"), label: t("directory:back") }}
    >
      <Notice title={t("directory:formerCourt.ended")}>
        <Paragraph>
          {until === null
            ? t("directory:formerCourt.untilUnknown", { name, successor })
            : t("directory:formerCourt.until", { name, successor, day: formatDay(until, language) })}
        </Paragraph>
        <Paragraph>{t("directory:formerCourt.what")}</Paragraph>
      </Notice>
      <ButtonRow>
        <ButtonLink href={localized(language, courtPath(court))}>
          {t("directory:formerCourt.open", { successor })}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
