import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import type { Proceeding } from "@/lib/exchange/shapes";
import { type Translate, translator } from "@/lib/i18n/translator";
import type { ProceedingFinding } from "@/lib/proceedings/proceeding-finding";

const REASONS = ["typo", "new", "closed", "elsewhere"] as const;

/** What a look-up came to when it did not lead to one case. It says nothing that would tell a closed case from none. */
export function LookUpNotice({ finding, language }: { finding: ProceedingFinding; language: Language }) {
  const t = translator(language);
  switch (finding.kind) {
    case "found":
      return null;
    case "several":
      return <Several proceedings={finding.proceedings} language={language} />;
    case "notFound":
      return <NotFound t={t} language={language} />;
    case "tooManyCodes":
      return (
        <Notice tone="error" title={t("proceedings:tooManyCodes.title")} alert>
          <Paragraph>
            {t("proceedings:tooManyCodes.text", { count: Math.ceil(finding.waitSeconds / 60) })}
          </Paragraph>
        </Notice>
      );
  }
}

function NotFound({ t, language }: { t: Translate; language: Language }) {
  return (
    <Notice tone="warning" title={t("proceedings:notFound.title")} alert>
      <Paragraph>{t("proceedings:notFound.lead")}</Paragraph>
      <List items={REASONS.map((reason) => t(`proceedings:notFound.reasons.${reason}`))} />
      <Paragraph>
        {t("proceedings:notFound.help")}{" "}
        <TextLink href={localized(language, "/courts")}>{t("proceedings:notFound.courts")}</TextLink>
      </Paragraph>
    </Notice>
  );
}

function Several({ proceedings, language }: { proceedings: readonly Proceeding[]; language: Language }) {
  const t = translator(language);
  return (
    <Notice title={t("proceedings:several.title")}>
      <Paragraph>{t("proceedings:several.text")}</Paragraph>
      <List
        items={proceedings.map(({ proceedingId, caseNumber, courtName }) => (
          <TextLink
            key={proceedingId}
            href={localized(language, `/proceedings?number=${encodeURIComponent(caseNumber)}`)}
          >
            {t("proceedings:several.item", { number: caseNumber, court: courtName })}
          </TextLink>
        ))}
      />
    </Notice>
  );
}
