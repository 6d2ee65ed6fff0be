import { ButtonForm } from "@/components/ui/button-form";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { OwnFiling } from "@/lib/cases/case-visit";
import type { Language } from "@/lib/core/language";
import type { Case } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";
import { documentAddress } from "./case-address";

type DefectsSectionProps = { file: Case; filings: readonly OwnFiling[]; language: Language };

/** What the court wants cured, and the way to do it. The words are the court's, hence Latvian. */
export function DefectsSection({ file, filings, language }: DefectsSectionProps) {
  const { status, defects } = file;
  if (status !== "leftWithoutProgress" || defects === null) return null;
  const t = translator(language);
  const answered = filings.find(({ platformFilingId }) => platformFilingId === defects.filingId);
  return (
    <Section id="defects" title={t("cases:defects.title")}>
      <div lang="lv">
        <List
          kind="number"
          items={defects.items.map(({ field, text }) =>
            field === "fee" ? translator("lv")("cases:defects.fee", { text }) : text,
          )}
        />
      </div>
      {defects.documentId !== null && (
        <Paragraph>
          <TextLink href={documentAddress(file.caseId, defects.documentId)}>
            {t("cases:defects.notice")}
          </TextLink>
        </Paragraph>
      )}
      {answered === undefined ? (
        <Paragraph>{t("cases:defects.noFiling")}</Paragraph>
      ) : (
        <ButtonForm action="/api/drafts" fields={{ form: "correction", filing: answered.id, language }}>
          {t("cases:defects.answer")}
        </ButtonForm>
      )}
    </Section>
  );
}
