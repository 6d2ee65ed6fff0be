import type { CourtChoice } from "@/lib/courts/court-options";
import type { Block } from "@/lib/documents/block";
import { heading, paragraph, type Words } from "./document-words";
import type { SimplifiedMoneyClaimAnswers } from "./questions";

/** Sections 6–10: the court, facts, law, evidence, attempts to settle, and whether a hearing is asked for. */
export function reasonBlocks(
  answers: SimplifiedMoneyClaimAnswers,
  court: CourtChoice | undefined,
  { t }: Words,
): Block[] {
  return [
    heading(t("form-simplified-money-claim:document.court")),
    ...(court === undefined
      ? []
      : [
          paragraph(
            `${t(`courts:reasons.${court.reason}`, { municipality: court.municipality })}. ${t(`courts:law.${court.reason}`)}.`,
          ),
        ]),
    heading(t("form-simplified-money-claim:document.facts")),
    paragraph(answers.facts),
    heading(t("form-simplified-money-claim:document.law")),
    paragraph(answers.law),
    heading(t("form-simplified-money-claim:document.evidence")),
    {
      kind: "list",
      ordered: true,
      items: answers.evidence.map(({ evidenceTitle, proves }) =>
        t("form-simplified-money-claim:document.evidenceItem", { title: evidenceTitle, proves }),
      ),
    },
    heading(t("form-simplified-money-claim:document.settlement")),
    paragraph(answers.preTrialSteps ?? t("form-simplified-money-claim:document.preTrialNotRequired")),
    paragraph(
      answers.mediation === "yes"
        ? t("form-simplified-money-claim:document.mediationYes")
        : t("form-simplified-money-claim:document.mediationNo"),
    ),
    heading(t("form-simplified-money-claim:document.hearing")),
    paragraph(
      answers.hearingReason === undefined
        ? t("form-simplified-money-claim:document.hearingNo")
        : t("form-simplified-money-claim:document.hearingYes", { reason: answers.hearingReason }),
    ),
  ];
}
