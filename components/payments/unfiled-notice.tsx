import { localized } from "@/components/layout/sections";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { draftPath } from "@/lib/filings/draft-view";
import { translator } from "@/lib/i18n/translator";
import type { DueView } from "@/lib/payments/due-view";

/** Paying is not filing: whoever paid first is led back to what the court has not received. */
export function UnfiledNotice({ due, language }: { due: DueView; language: Language }) {
  if (due.unfiled === null) return null;
  const t = translator(language);
  const isPaid = due.state === "paid";
  return (
    <Notice tone={isPaid ? "warning" : "info"} title={t("payments:unfiled.title")}>
      <Paragraph>{t(isPaid ? "payments:unfiled.paid" : "payments:unfiled.unpaid")}</Paragraph>
      {isPaid && (
        <ButtonLink href={localized(language, draftPath(due.unfiled))}>{t("payments:unfiled.go")}</ButtonLink>
      )}
    </Notice>
  );
}
