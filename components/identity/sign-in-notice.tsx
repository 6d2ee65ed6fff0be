import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { SignInProblem } from "@/lib/identity/sign-in-address";

/** What became of the last try: calm where nobody did anything wrong. */
export function SignInNotice({ problem, language }: { problem: SignInProblem; language: Language }) {
  const t = translator(language);
  const tone = problem === "failed" ? "error" : problem === "cancelled" ? "info" : "warning";
  return (
    <Notice tone={tone} title={t(`identity:problems.${problem}.title`)} alert>
      <Paragraph>{t(`identity:problems.${problem}.text`)}</Paragraph>
    </Notice>
  );
}
