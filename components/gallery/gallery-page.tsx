import { Page } from "@/components/layout/page";
import { Paragraph } from "@/components/ui/paragraph";
import { StepList } from "@/components/ui/step-list";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { ActionGallery } from "./action-gallery";
import { FactGallery } from "./fact-gallery";
import { MessageGallery, mistakes } from "./message-gallery";
import { QuestionGallery } from "./question-gallery";
import { TextGallery } from "./text-gallery";
import { WayGallery } from "./way-gallery";

const SAMPLE_END = new Date("2026-11-22T13:05:00Z");

/** Every component once, in the states it can be in. */
export function GalleryPage({ language }: { language: Language }) {
  const t = translator(language);
  const steps = [
    {
      id: "claimant",
      label: t("ui:facts.claimant"),
      state: "done",
      stateLabel: t("ui:facts.done"),
      href: "#content",
    },
    { id: "defendant", label: t("ui:ways.defendant"), state: "current", stateLabel: t("ui:ways.now") },
    { id: "claims", label: t("ui:facts.claims"), state: "later" },
    { id: "review", label: t("ui:ways.review"), state: "later" },
  ] as const;
  return (
    <Page
      language={language}
      path="/ui"
      area="public"
      title={t("ui:title")}
      caption={t("ui:caption")}
      backLink={{ href: `/${language}`, label: t("ui:ways.back") }}
      account={{ name: t("ui:facts.person"), endsAt: SAMPLE_END, signOut: "#" }}
      messages={mistakes(language)}
      steps={<StepList label={t("ui:ways.steps")} progress={t("ui:ways.progress")} steps={steps} />}
    >
      <Paragraph size="lead">{t("ui:lead")}</Paragraph>
      <TextGallery t={t} />
      <ActionGallery t={t} />
      <QuestionGallery t={t} />
      <MessageGallery t={t} />
      <FactGallery t={t} />
      <WayGallery t={t} />
    </Page>
  );
}
