import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { type Directory, officePath } from "@/lib/courts/directory";
import type { ProsecutionOffice } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import { DirectoryTime } from "./directory-time";

type OfficePageProps = { office: ProsecutionOffice; directory: Directory; language: Language };

const TOLD = ["who", "earlier", "substance", "date"] as const;

/** An office of the prosecution: what is known of it, and what a submission must say. */
export function OfficePage({ office, directory, language }: OfficePageProps) {
  const t = translator(language);
  return (
    <Page
      language={language}
      path={officePath(office)}
      area="public"
      section="courts"
      title={office.name}
      caption={office.level === "general" ? undefined : t(`directory:office.levels.${office.level}`)}
      backLink={{ href: localized(language, "/courts"), label: t("directory:back") }}
    >
      <Section id="facts" title={t("directory:office.factsTitle")}>
        <OfficeFacts office={office} directory={directory} language={language} />
      </Section>
      <Section id="write" title={t("directory:office.writeTitle")}>
        <Paragraph>{t("directory:office.writeText")}</Paragraph>
        <List items={TOLD.map((thing) => t(`directory:office.write.${thing}`))} />
        <Paragraph>{t("directory:office.answer")}</Paragraph>
      </Section>
      <DirectoryTime asOf={directory.asOf} language={language} />
    </Page>
  );
}

function OfficeFacts({ office, directory, language }: OfficePageProps) {
  const t = translator(language);
  const { address, phone, email, territory, parentId } = office;
  const parent = directory.offices.find(({ officeId }) => officeId === parentId);
  const things = { address, phone, email, territory: territory.length === 0 ? null : territory.join(", ") };
  const missing = (["address", "phone", "email", "territory"] as const).filter(
    (thing) => things[thing] === null && !(thing === "territory" && office.level === "general"),
  );
  const facts = [
    ...(parent === undefined
      ? []
      : [
          {
            label: t("directory:office.parent"),
            value: (
              <TextLink href={localized(language, officePath(parent))} lang="lv" fresh>
                {parent.name}
              </TextLink>
            ),
          },
        ]),
    { label: t("directory:court.address"), value: address },
    { label: t("directory:court.phone"), value: phone },
    { label: t("directory:court.email"), value: email },
    { label: t("directory:office.territory"), value: things.territory },
  ].filter(({ value }) => value !== null);
  return (
    <>
      {facts.length > 0 && <SummaryList items={facts} />}
      {missing.length > 0 && (
        <Paragraph>
          {t("directory:court.unknown", {
            things: missing.map((thing) => t(`directory:office.things.${thing}`)).join(", "),
          })}{" "}
          {t("directory:office.howTo")}
        </Paragraph>
      )}
    </>
  );
}
