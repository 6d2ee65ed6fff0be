import { LinkCards } from "@/components/ui/link-cards";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { SubNav } from "@/components/ui/sub-nav";
import type { Translate } from "@/lib/i18n/translator";

export function WayGallery({ t }: { t: Translate }) {
  return (
    <Section id="ways" title={t("ui:ways.title")}>
      <SubNav
        label={t("ui:ways.subnav")}
        items={[
          { href: "#ways", label: t("ui:ways.overview"), current: true },
          { href: "#documents", label: t("ui:ways.documents"), current: false },
          { href: "#hearings", label: t("ui:ways.hearings"), current: false },
        ]}
      />
      <LinkCards
        level={3}
        items={[
          { href: "forms", title: t("ui:ways.overview"), text: t("ui:ways.cardText") },
          { href: "help", title: t("ui:ways.documents"), text: t("ui:ways.cardText") },
        ]}
      />
      <Pagination
        label={t("ui:ways.pages")}
        previous={{ href: "#previous", label: t("ui:ways.previous") }}
        next={{ href: "#next", label: t("ui:ways.next") }}
      />
      <Stack>
        <Panel title={t("ui:messages.panel")} level={3}>
          {t("ui:messages.panelText")} <strong>{t("ui:messages.number")}</strong>
        </Panel>
      </Stack>
    </Section>
  );
}
