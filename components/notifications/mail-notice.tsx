import { localized } from "@/components/layout/sections";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import { dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { formatDayLong } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import type { MailSettings } from "@/lib/notifications/mail-settings";

/** Says when no e-mail will tell of what is new: nobody must wait for one in vain. */
export function MailNotice({ settings, language }: { settings: MailSettings; language: Language }) {
  const t = translator(language);
  const { address, failingFrom } = settings;
  if (address !== null && failingFrom === null) return null;
  const words = address === null ? "noAddress" : "failing";
  const day = failingFrom === null ? "" : formatDayLong(dayInRiga(failingFrom), language);
  return (
    <Notice tone={address === null ? "info" : "warning"} title={t(`notifications:${words}.title`)}>
      <Paragraph>{t(`notifications:${words}.text`, { day })}</Paragraph>
      <Paragraph>
        <TextLink href={localized(language, "/account#mail")} fresh>
          {t(`notifications:${words}.action`)}
        </TextLink>
      </Paragraph>
    </Notice>
  );
}
