import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { ActFinding } from "@/lib/mandates/act-findings";

type MandateFindingsProps = { findings: readonly ActFinding[]; language: Language };

/** What the mandate does not allow stops the filing and is told first; what is not sure is told and stops nothing. */
export function MandateFindings({ findings, language }: MandateFindingsProps) {
  const t = translator(language);
  return findings.map((finding) => (
    <Notice
      key={finding.why}
      tone={finding.stops ? "error" : "warning"}
      title={t(finding.stops ? "forms:actingFor.stopped" : "forms:actingFor.unsure")}
    >
      <Paragraph>{sentence(finding, language)}</Paragraph>
      {finding.stops && <Paragraph>{t("forms:actingFor.whatNow")}</Paragraph>}
    </Notice>
  ));
}

function sentence(finding: ActFinding, language: Language): string {
  const t = translator(language);
  switch (finding.why) {
    case "powerMissing":
      return t("forms:actingFor.powerMissing", { power: t(`mandates:powers.${finding.power}`) });
    case "otherCase":
    case "signatoryUnknown":
      return t(`forms:actingFor.${finding.why}`);
    case "advocateNeeded":
    case "advocateUnsure":
      return t(`forms:actingFor.${finding.why}`, {
        reason: t(`forms:actingFor.advocateReason.${finding.reason}`),
      });
    case "guardianConsent":
      return t("forms:actingFor.guardianConsent");
    case "otherLaw":
      return t("forms:actingFor.otherLaw");
    case "powerUnclear":
      return finding.power === null
        ? t("forms:actingFor.otherLaw")
        : t("forms:actingFor.powerUnclear", { power: t(`mandates:powers.${finding.power}`) });
  }
}
