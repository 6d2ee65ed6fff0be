import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { courtPath, type Directory } from "@/lib/courts/directory";
import type { Court } from "@/lib/exchange/shapes";
import { feedPath } from "@/lib/hearings/search-address";
import { translator } from "@/lib/i18n/translator";
import { CourtAccounts } from "./court-accounts";
import { CourtFacts } from "./court-facts";
import { CourtHouses } from "./court-houses";
import { CourtTerritory } from "./court-territory";
import { DirectoryTime } from "./directory-time";
import { FormerNames } from "./former-names";

type CourtPageProps = { court: Court; directory: Directory; language: Language };

/** Everything that is known of a court, and what is not. */
export function CourtPage({ court, directory, language }: CourtPageProps) {
  const t = translator(language);
  return (
    <Page
      language={language}
      path={courtPath(court)}
      area="public"
      section="courts"
      title={court.name}
      caption={t(`directory:levels.${court.level}`)}
      backLink={{ href: localized(language, "/courts"), label: t("directory:back") }}
    >
      <CourtFacts court={court} directory={directory} language={language} />
      <CourtHouses court={court} language={language} />
      <Section id="hearings" title={t("directory:court.hearingsTitle")}>
        <List
          kind="plain"
          items={[
            <TextLink key="list" href={localized(language, `/hearings?court=${court.courtId}`)} fresh>
              {t("directory:court.hearings")}
            </TextLink>,
            <TextLink key="feed" href={feedPath("ics", { court: court.courtId }, language)} fresh>
              {t("directory:court.feed")}
            </TextLink>,
          ]}
        />
      </Section>
      <CourtTerritory court={court} language={language} />
      <CourtAccounts accounts={court.accounts} language={language} />
      <FormerNames court={court} language={language} />
      <DirectoryTime asOf={directory.asOf} language={language} />
    </Page>
  );
}
