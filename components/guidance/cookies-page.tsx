import { Page } from "@/components/layout/page";
import { Paragraph } from "@/components/ui/paragraph";
import { Table } from "@/components/ui/table";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import { COOKIE_KINDS, type CookieKind } from "@/lib/identity/cookie";

const LIFE: Readonly<Record<CookieKind, "session" | "handshake" | "lang">> = {
  session: "session",
  "sign-in": "handshake",
  pkce: "handshake",
  state: "handshake",
  nonce: "handshake",
  lang: "lang",
};

/** Every cookie that there is; a new one does not compile without its words. */
export function CookiesPage({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <Page language={language} path="/cookies" area="public" title={t("help:cookies.title")}>
      <Paragraph size="lead">{t("help:cookies.lead")}</Paragraph>
      <Paragraph>{t("help:cookies.public")}</Paragraph>
      <Table
        caption={t("help:cookies.tableTitle")}
        captionHidden
        columns={[
          { key: "name", label: t("help:cookies.name") },
          { key: "purpose", label: t("help:cookies.purpose") },
          { key: "kept", label: t("help:cookies.kept") },
        ]}
        rows={COOKIE_KINDS.map((kind) => ({
          id: kind,
          cells: {
            name: kind,
            purpose: t(`help:cookies.names.${kind}`),
            kept: t(`help:cookies.life.${LIFE[kind]}`),
          },
        }))}
      />
      <Paragraph>{t("help:cookies.prefix")}</Paragraph>
      <Paragraph>{t("help:cookies.others")}</Paragraph>
      <Paragraph>{t("help:cookies.delete")}</Paragraph>
    </Page>
  );
}
