import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";

type FollowToldPageProps = {
  what: "sent" | "confirmed" | "ended" | "alreadyEnded" | "invalid" | "gone";
  path: string;
  language: Language;
};

/** What became of it, and the way back to the form. */
export function FollowToldPage({ what, path, language }: FollowToldPageProps) {
  const t = translator(language);
  return (
    <Page language={language} path={path} area="public" title={t(`follows:${what}.title`)}>
      <Paragraph size="lead">{t(`follows:${what}.text`, { changes: t("follows:changes") })}</Paragraph>
      {what === "sent" && <Paragraph>{t("follows:sent.already")}</Paragraph>}
      {what === "invalid" && <Paragraph>{t("follows:invalid.what")}</Paragraph>}
      <Paragraph>
        <TextLink href={localized(language, "/follows")} fresh>
          {t(what === "gone" ? "follows:gone.action" : "follows:sent.again")}
        </TextLink>
      </Paragraph>
    </Page>
  );
}
