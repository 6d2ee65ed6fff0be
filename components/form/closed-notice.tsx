import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import { localized } from "@/components/layout/sections";
import type { Closure } from "@/lib/forms/accepted-kinds";
import { formatDay } from "@/lib/i18n/format";
import type { FormWords } from "./form-words";

type ClosedNoticeProps = {
  closure: Closure;
  /** With a draft it is also said what becomes of the answers. */
  isInDraft?: boolean;
  words: Pick<FormWords, "t" | "language">;
};

/** The platform does not accept what the form files: since when, why, and what can be done. */
export function ClosedNotice({ closure, isInDraft = false, words: { t, language } }: ClosedNoticeProps) {
  const { since, opensOn, reason } = closure;
  return (
    <Notice id="closed" title={t("finding:closed.title")} tone="warning">
      {since !== null && (
        <Paragraph>{t("finding:closed.since", { day: formatDay(since, language) })}</Paragraph>
      )}
      {opensOn !== null && (
        <Paragraph>{t("finding:closed.opens", { day: formatDay(opensOn, language) })}</Paragraph>
      )}
      {since === null && opensOn === null && <Paragraph>{t("finding:closed.unknown")}</Paragraph>}
      {reason !== null && <Paragraph>{t("finding:closed.reason", { reason: reason[language] })}</Paragraph>}
      {isInDraft && <Paragraph>{t("finding:closed.draft")}</Paragraph>}
      {since !== null && <Paragraph>{t("finding:closed.filed")}</Paragraph>}
      <Paragraph>
        {t("finding:closed.instead")}{" "}
        <TextLink href={localized(language, "/forms")} fresh>
          {t("finding:closed.toForms")}
        </TextLink>
        {" · "}
        <TextLink href={localized(language, "/courts")} fresh>
          {t("finding:closed.toCourts")}
        </TextLink>
      </Paragraph>
    </Notice>
  );
}
