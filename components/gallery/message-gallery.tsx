import type { ReactNode } from "react";
import { DeadlineBanner } from "@/components/ui/deadline-banner";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import type { Language } from "@/lib/core/language";
import { type Translate, translator } from "@/lib/i18n/translator";

/** The errors of the questions below. */
export function mistakes(language: Language): ReactNode {
  const t = translator(language);
  return (
    <ErrorSummary
      title={t("ui:questions.errorsTitle")}
      errors={[
        { id: "name", text: t("ui:questions.nameError") },
        { id: "code", text: t("ui:questions.codeError") },
        { id: "date", text: t("ui:questions.dateError") },
        { id: "sum", text: t("ui:questions.sumError") },
        { id: "hearing", text: t("ui:questions.deliveryError") },
        { id: "declaration", text: t("ui:questions.declarationError") },
      ]}
    />
  );
}

const TONES = ["info", "success", "warning", "error"] as const;

export function MessageGallery({ t }: { t: Translate }) {
  return (
    <Section id="messages" title={t("ui:messages.title")}>
      {TONES.map((tone) => (
        <Notice key={tone} tone={tone} level={3} title={t(`ui:messages.${tone}`)}>
          <Paragraph>{t(`ui:messages.${tone}Text`)}</Paragraph>
        </Notice>
      ))}
      <DeadlineBanner
        label={t("ui:messages.deadline")}
        day={t("ui:messages.day")}
        dateTime="2026-04-02"
        level={3}
      >
        <Paragraph>{t("ui:messages.deadlineText")}</Paragraph>
      </DeadlineBanner>
      <Paragraph>
        <Tag>{t("ui:facts.done")}</Tag> <Tag tone="info">{t("ui:facts.plannedTag")}</Tag>{" "}
        <Tag tone="success">{t("ui:messages.success")}</Tag> <Tag tone="warning">{t("ui:facts.waiting")}</Tag>{" "}
        <Tag tone="error">{t("ui:facts.mistake")}</Tag>
      </Paragraph>
    </Section>
  );
}
