import { accountOf } from "@/components/identity/account-of";
import { Page } from "@/components/layout/page";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { translator } from "@/lib/i18n/translator";
import { caseAddress, type CaseSubPage } from "./case-address";
import type { CasePageContext } from "./case-frame";

type CaseUnavailableProps = { caseId: string; page: CaseSubPage; context: CasePageContext };

/** The register is silent and nothing is known of the case from before: said calmly, with what one can do meanwhile. */
export function CaseUnavailable({ caseId, page, context: { language, viewer } }: CaseUnavailableProps) {
  const t = translator(language);
  return (
    <Page
      language={language}
      path={caseAddress(caseId, page)}
      area="account"
      section="cases"
      account={accountOf(viewer, language)}
      backLink={{ href: `/${language}/cases`, label: t("cases:page.back") }}
      title={t("cases:page.title")}
    >
      <Notice tone="warning" title={t("cases:copy.noneTitle")}>
        <Paragraph>{t("cases:copy.noneText")}</Paragraph>
      </Notice>
    </Page>
  );
}
