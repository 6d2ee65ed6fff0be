import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { Dependency } from "@/lib/status/dependency";
import { StatusLink } from "./status-link";

type DownNoticeProps = { down: readonly Dependency[]; language: Language };

/** What is down now, and what that means, before somebody begins what cannot be finished; nothing while all works. */
export function DownNotice({ down, language }: DownNoticeProps) {
  const t = translator(language);
  if (down.length === 0) return null;
  return (
    <Notice tone="warning" title={t("status:outages.unplanned")}>
      {down.map((name) => (
        <Paragraph key={name}>
          <strong>{t(`status:dependency.${name}`)}.</strong> {t(`status:means.${name}`)}
        </Paragraph>
      ))}
      <StatusLink language={language} />
    </Notice>
  );
}
