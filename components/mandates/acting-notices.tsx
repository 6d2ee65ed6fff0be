import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Part } from "@/lib/cases/case-file";
import type { Language } from "@/lib/core/language";
import { pathInLanguage, safeReturnPath } from "@/lib/identity/return-path";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { ActingQuery } from "@/lib/mandates/acting-query";

type ActingNoticesProps = {
  query: ActingQuery;
  /** For whom the person acts now; nobody but themselves when undefined. */
  principalName: string | undefined;
  mandates: Part<unknown>;
  language: Language;
};

/** What became of the last choice, and that the register is silent. */
export function ActingNotices({ query, principalName: name, mandates, language }: ActingNoticesProps) {
  const t = translator(language);
  const { done, refused } = query;
  return (
    <>
      {done !== undefined && (
        <Notice
          tone="success"
          title={name === undefined ? t("mandates:done.self") : t("mandates:done.other", { name })}
          alert
        />
      )}
      {refused !== undefined && (
        <Notice tone="error" title={t(`mandates:refused.${refused}.title`)} alert>
          <Paragraph>{t(`mandates:refused.${refused}.text`)}</Paragraph>
          {refused === "unavailable" && query.return !== undefined && (
            <>
              <Paragraph>{t("mandates:refused.kept")}</Paragraph>
              <Paragraph>
                <TextLink href={safeReturnPath(pathInLanguage(query.return, language), language)} fresh>
                  {t("mandates:refused.back")}
                </TextLink>
              </Paragraph>
            </>
          )}
        </Notice>
      )}
      <SilentNotice mandates={mandates} language={language} />
    </>
  );
}

function SilentNotice({ mandates, language }: Pick<ActingNoticesProps, "mandates" | "language">) {
  const t = translator(language);
  if (mandates !== "unavailable" && !mandates.isLastKnown) return null;
  return (
    <Notice tone="warning" title={t("mandates:silent.title")}>
      <Paragraph>
        {mandates === "unavailable"
          ? t("mandates:silent.unknown")
          : t("mandates:silent.known", { at: formatInstant(mandates.asOf, language) })}
      </Paragraph>
    </Notice>
  );
}
