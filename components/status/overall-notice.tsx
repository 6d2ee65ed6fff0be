import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import type { Language } from "@/lib/core/language";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { outagesNow } from "@/lib/status/outages-soon";
import type { PortalStatus } from "@/lib/status/portal-status";

const TONES = { allUp: "success", someSlow: "warning", someDown: "error", unknown: "warning" } as const;

/** One sentence for all. While planned work goes on not everything is well, whatever was measured. */
export function OverallNotice({ status, language }: { status: PortalStatus; language: Language }) {
  const t = translator(language);
  const { overall, measuredAt, outages, now } = status;
  const going = outagesNow(outages, now).map(({ outageId, until, systems }) => ({
    id: outageId,
    text: t("status:overall.planned", {
      systems: systems.map((system) => t(`status:outages.system.${system}`)).join(", "),
      until: formatInstant(new Date(until), language),
    }),
  }));
  const [first, ...others] = going;
  const isPlanned = first !== undefined && overall === "allUp";
  return (
    <Notice
      tone={isPlanned ? "warning" : TONES[overall]}
      title={isPlanned ? first.text : t(`status:overall.${overall}`)}
    >
      {(isPlanned ? others : going).map(({ id, text }) => (
        <Paragraph key={id}>{text}</Paragraph>
      ))}
      {isPlanned && <Paragraph>{t("status:overall.besides")}</Paragraph>}
      <Paragraph>
        {measuredAt === null
          ? t("status:never")
          : t("status:measuredAt", { at: formatInstant(measuredAt, language) })}
      </Paragraph>
    </Notice>
  );
}
