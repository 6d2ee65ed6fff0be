import { Page } from "@/components/layout/page";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { OpenExamples } from "@/lib/open-data/open-examples";
import { BulkSection } from "./bulk-section";
import { ExampleSection } from "./example-section";
import { OperationTable } from "./operation-table";

const BASE = "/api/open/v1";
const LIMITS = ["rate", "etag", "cursor", "unknown", "cors"] as const;
const COURT = "court=RPT";

/** What programs can ask, with our own answers of this moment; no script of anybody's. */
export function OpenDataPage({ shown, language }: { shown: OpenExamples; language: Language }) {
  const t = translator(language);
  const feeds = [
    { href: `${BASE}/hearings.ics?${COURT}&lang=${language}`, text: t("openData:feeds.court") },
    { href: `${BASE}/hearings.atom?${COURT}&lang=${language}`, text: t("openData:feeds.changes") },
    { href: `${BASE}/hearings.csv?${COURT}`, text: t("openData:feeds.csv") },
  ];
  return (
    <Page language={language} path="/open-data" area="public" title={t("openData:title")} wide>
      <Paragraph size="lead">{t("openData:lead")}</Paragraph>
      <Section id="what" title={t("openData:what.title")}>
        <Paragraph>{t("openData:what.description")}</Paragraph>
        <Paragraph>
          <TextLink href={`${BASE}/openapi.json`}>{t("openData:what.openapi")}</TextLink>
        </Paragraph>
      </Section>
      <OperationTable language={language} />
      <Section id="feeds" title={t("openData:feeds.title")}>
        <Paragraph>{t("openData:feeds.text")}</Paragraph>
        <List
          items={feeds.map(({ href, text }) => (
            <TextLink key={href} href={href}>
              {text}
            </TextLink>
          ))}
        />
      </Section>
      <ExampleSection examples={shown.examples} language={language} />
      <BulkSection files={shown.files} language={language} />
      <Section id="limits" title={t("openData:limits.title")}>
        <List items={LIMITS.map((item) => t(`openData:limits.items.${item}`))} />
      </Section>
      <Section id="licence" title={t("openData:licence.title")}>
        <Paragraph>{t("openData:licence.text")}</Paragraph>
        <Paragraph>
          <TextLink href="https://creativecommons.org/publicdomain/zero/1.0/">
            {t("openData:licence.link")}
          </TextLink>
        </Paragraph>
      </Section>
      <Section id="versions" title={t("openData:versions.title")}>
        <Paragraph>{t("openData:versions.text")}</Paragraph>
      </Section>
    </Page>
  );
}
