import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import type { Outage } from "@/lib/exchange/shapes";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { outagesNow, outagesSoon } from "@/lib/status/outages-soon";
import { StatusLink } from "./status-link";

type OutageNoticeProps = { outages: readonly Outage[]; now: Date; language: Language };

/** An interruption that is near is told where people begin; nothing while none is. */
export function OutageNotice({ outages, now, language }: OutageNoticeProps) {
  const t = translator(language);
  const soon = outagesSoon(outages, now);
  if (soon.length === 0) return null;
  const isGoing = outagesNow(outages, now).length > 0;
  return (
    <Notice tone="warning" title={t(isGoing ? "status:outages.noticeNow" : "status:outages.notice")}>
      {soon.map(({ outageId, from, until, systems, text }) => (
        <Paragraph key={outageId}>
          {t(new Date(from) <= now ? "status:outages.noticeTextNow" : "status:outages.noticeText", {
            from: formatInstant(new Date(from), language),
            until: formatInstant(new Date(until), language),
            systems: systems.map((system) => t(`status:outages.system.${system}`)).join(", "),
          })}{" "}
          {text[language]}
        </Paragraph>
      ))}
      <StatusLink language={language} />
    </Notice>
  );
}
