import { RefreshOnChange } from "@/components/live/refresh-on-change";
import { ButtonForm } from "@/components/ui/button-form";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { PreparedFiling } from "@/lib/filings/prepared-filing";
import { hasConfirmed, type KnownSignatory } from "@/lib/filings/signatory";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type SignatoryListProps = { filing: PreparedFiling; version: string; language: Language };

/** Who must sign besides the person, and how each of them has decided. */
export function SignatoryList({ filing, version, language }: SignatoryListProps) {
  const t = translator(language);
  const { filingId, signatories, content, draftId } = filing;
  if (signatories.length === 0) return null;
  const check = `/${language}/forms/${content.form}/${draftId}/check`;
  return (
    <Section id="signatories" title={t("filings:signatories.title")}>
      <Paragraph>{t("filings:signatories.hint")}</Paragraph>
      <RefreshOnChange
        address={`/api/filings/${filingId}/signatures/version`}
        version={version}
        message={t("filings:live.changed")}
      />
      <SummaryList
        items={signatories.map((signatory) => ({
          label: signatory.name,
          value: <Standing signatory={signatory} filing={filing} language={language} />,
        }))}
      />
      <Paragraph>
        {t("filings:signatories.change")}{" "}
        <TextLink href={check} fresh>
          {t("filings:signatories.toAnswers")}
        </TextLink>
      </Paragraph>
    </Section>
  );
}

type StandingProps = { signatory: KnownSignatory; filing: PreparedFiling; language: Language };

function Standing({ signatory, filing, language }: StandingProps) {
  const t = translator(language);
  const { id, name, state, decidedAt, reason } = signatory;
  const at = decidedAt === null ? "" : formatInstant(decidedAt, language);
  if (hasConfirmed(signatory, filing.contentSha256))
    return <Tag tone="success">{t("filings:signatories.confirmed", { at })}</Tag>;
  if (state !== "refused") return <Tag tone="info">{t("filings:signatories.invited")}</Tag>;
  return (
    <Stack>
      <Tag tone="error">{t("filings:signatories.refused", { at })}</Tag>
      <Paragraph>{t("filings:signatories.reason", { reason: reason ?? "" })}</Paragraph>
      <ButtonForm
        action={`/api/filings/${filing.filingId}/signatures/${id}/again?lang=${language}`}
        variant="secondary"
        context={name}
      >
        {t("filings:signatories.again")}
      </ButtonForm>
    </Stack>
  );
}
