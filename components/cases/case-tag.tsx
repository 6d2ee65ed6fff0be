import { Tag } from "@/components/ui/tag";
import type { Language } from "@/lib/core/language";
import type { CaseStatus } from "@/lib/exchange/shapes";
import { translator } from "@/lib/i18n/translator";

const TONES: Readonly<Record<CaseStatus, "neutral" | "info" | "success" | "warning" | "error">> = {
  opened: "info",
  leftWithoutProgress: "warning",
  warningSent: "info",
  awaitingExplanation: "info",
  judgmentDateSet: "info",
  hearingSet: "info",
  decided: "success",
  underAppeal: "info",
  inForce: "neutral",
  terminated: "neutral",
  refused: "error",
  deemedNotFiled: "error",
};

/** The status of a case in a few words. */
export function CaseTag({ status, language }: { status: CaseStatus; language: Language }) {
  return <Tag tone={TONES[status]}>{translator(language)(`cases:status.${status}`)}</Tag>;
}
