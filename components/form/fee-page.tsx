import { DueStatus } from "@/components/payments/due-status";
import { FeeSummary } from "@/components/payments/fee-summary";
import { ButtonLink } from "@/components/ui/button-link";
import { ButtonRow } from "@/components/ui/button-row";
import { Paragraph } from "@/components/ui/paragraph";
import { confirmationOf } from "@/lib/forms/steps";
import type { DueView } from "@/lib/payments/due-view";
import { addressOf, DraftFrame, type DraftPage } from "./draft-frame";

/** What it costs and why, before signing. Paying is offered here and never asked for. */
export function FeePage({ of, due }: { of: DraftPage; due: DueView }) {
  const { t, language } = of.words;
  const isOpen = due.state === "unpaid";
  return (
    <DraftFrame
      of={of}
      step={confirmationOf(of.draft.form).id}
      page="fee"
      back="check"
      title={t(`payments:kind.${due.kind}`)}
    >
      <Paragraph size="lead">{t("forms:fee.lead")}</Paragraph>
      <DueStatus due={due} language={language} />
      <FeeSummary due={due} language={language} />
      <ButtonRow>
        <ButtonLink href={addressOf(of, "sign")}>{t("forms:fee.continue")}</ButtonLink>
        {isOpen && due.isPayable && (
          <ButtonLink href={`/${language}/dues/${due.id}`} variant="secondary">
            {t("forms:fee.payNow")}
          </ButtonLink>
        )}
      </ButtonRow>
      {isOpen && <Paragraph muted>{t("forms:fee.payLater")}</Paragraph>}
    </DraftFrame>
  );
}
