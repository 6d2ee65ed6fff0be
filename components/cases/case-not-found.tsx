import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import { translator } from "@/lib/i18n/translator";
import type { CasePageContext } from "./case-frame";

type CaseNotFoundProps = {
  number: string;
  why: "malformed" | "notFound" | "unavailable";
  context: CasePageContext;
};

/** Whoever followed a number here does not take part in that case, as far as the register says now. */
export function CaseNotFound({ number, why, context: { viewer, language } }: CaseNotFoundProps) {
  const t = translator(language);
  const query = `?number=${encodeURIComponent(number)}`;
  const isSilent = why === "unavailable";
  return (
    <Page
      language={language}
      path={`/cases/find${query}`}
      area="account"
      section="cases"
      account={accountOf(viewer, language)}
      backLink={{ href: localized(language, "/cases"), label: t("proceedings:find.mine") }}
      title={t("proceedings:find.title")}
    >
      <Notice
        tone="warning"
        title={isSilent ? t("proceedings:find.unavailable") : t("proceedings:find.missing")}
      >
        <Paragraph>
          {isSilent && t("proceedings:find.unavailableText")}
          {why === "notFound" && t("proceedings:find.missingText", { number })}
          {why === "malformed" && t("proceedings:find.malformed")}
        </Paragraph>
      </Notice>
      <Paragraph>
        <TextLink href={localized(language, `/proceedings${why === "malformed" ? "" : query}`)}>
          {t("proceedings:find.progress")}
        </TextLink>
      </Paragraph>
    </Page>
  );
}
