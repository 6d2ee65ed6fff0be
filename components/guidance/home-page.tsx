import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { SearchForm } from "@/components/search/search-form";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { Columns } from "@/components/ui/columns";
import { Heading } from "@/components/ui/heading";
import { Hero } from "@/components/ui/hero";
import { LinkCards } from "@/components/ui/link-cards";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { DownNotice } from "@/components/status/down-notice";
import { OutageNotice } from "@/components/status/outage-notice";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { Interruptions } from "@/lib/status/interruptions";

const CLAIM = "/forms/simplified-money-claim";
const TASKS = [
  { name: "claim", path: CLAIM },
  { name: "cases", path: "/cases" },
  { name: "pay", path: "/cases#cases" },
  { name: "proceedings", path: "/proceedings" },
  { name: "hearings", path: "/hearings" },
  { name: "mine", path: "/courts/mine" },
  { name: "fees", path: "/fees" },
  { name: "courts", path: "/courts" },
  { name: "receipts", path: "/receipts/verify" },
] as const;
const HOW = ["signIn", "answer", "attach", "file", "pay", "follow"] as const;
const NEED = ["identity", "defendant", "claim", "proofs", "account"] as const;

type HomePageProps = { interruptions: Interruptions; now: Date; language: Language };

/** The first page, by what people come to do. */
export function HomePage({ interruptions, now, language }: HomePageProps) {
  const t = translator(language);
  return (
    <Page
      language={language}
      path=""
      area="public"
      section="home"
      wide
      hero={<Opening language={language} />}
    >
      <DownNotice down={interruptions.down} language={language} />
      <OutageNotice outages={interruptions.outages} now={now} language={language} />
      <Section id="tasks" title={t("home:tasksTitle")}>
        <LinkCards
          level={3}
          items={TASKS.map(({ name, path }) => ({
            href: localized(language, path),
            title: t(`home:tasks.${name}.title`),
            text: t(`home:tasks.${name}.text`),
          }))}
        />
      </Section>
      <Columns>
        <Section id="how" title={t("home:howTitle")}>
          <List kind="number" items={HOW.map((step) => t(`home:how.${step}`))} />
        </Section>
        <Section id="need" title={t("home:needTitle")}>
          <List items={NEED.map((thing) => t(`home:need.${thing}`))} />
          <Notice title={t("home:languageTitle")} level={3}>
            <Paragraph>{t("home:languageText")}</Paragraph>
          </Notice>
        </Section>
      </Columns>
    </Page>
  );
}

function Opening({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Hero>
      <Heading level={1}>{t("home:title")}</Heading>
      <Paragraph size="lead">{t("home:lead")}</Paragraph>
      <SearchForm label={t("home:search")} language={language} />
      <ButtonRow>
        <ButtonLink href={localized(language, CLAIM)} start>
          {t("home:start")}
        </ButtonLink>
        <ButtonLink href={localized(language, "/cases")} variant="secondary">
          {t("home:cases")}
        </ButtonLink>
      </ButtonRow>
    </Hero>
  );
}
