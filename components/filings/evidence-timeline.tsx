import { Heading } from "@/components/ui/heading";
import { Timeline } from "@/components/ui/timeline";
import type { Language } from "@/lib/core/language";
import type { Evidence } from "@/lib/filings/evidence";
import { filingStatus } from "@/lib/filings/filing-status";
import type { FilingView } from "@/lib/filings/filing-view";
import { formatInstant } from "@/lib/i18n/format";
import { type Translate, translator } from "@/lib/i18n/translator";

/** The dated proofs of a filing; one that should have come by now says so. */
export function EvidenceTimeline({ filing, language }: { filing: FilingView; language: Language }) {
  const t = translator(language);
  return (
    <>
      <Heading level={2} id="evidence">
        {t("filings:page.evidence.title")}
      </Heading>
      <Timeline
        labelledBy="evidence"
        items={filing.evidence.map(({ kind, at, late }) => ({
          id: kind,
          title: titleOf(kind, filing, t),
          ...(at === null
            ? {
                when: t("filings:page.evidence.waiting"),
                state: "planned" as const,
                ...(late === null ? {} : { stateLabel: t(`filings:page.evidence.${late}`) }),
              }
            : { when: formatInstant(at, language), dateTime: at.toISOString(), state: "done" as const }),
        }))}
      />
    </>
  );
}

/** What the court said is told by its name: what is only registered, or waits for a correction, has not been examined. */
function titleOf(kind: Evidence["kind"], filing: FilingView, t: Translate): string {
  const { registrationNumber: number } = filing;
  if (kind === "examined" && filing.state === "registered" && filing.outcome !== null)
    return t(`filings:status.${filingStatus(filing)}.tag`);
  return kind === "registered" && number !== null
    ? t("filings:page.evidence.registeredAs", { number })
    : t(`filings:page.evidence.${kind}`);
}
