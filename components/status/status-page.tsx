import { Page } from "@/components/layout/page";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { PortalStatus } from "@/lib/status/portal-status";
import { AvailabilityHistory } from "./availability-history";
import { DependencyList } from "./dependency-list";
import { MirrorTable } from "./mirror-table";
import { OutageList } from "./outage-list";
import { OverallNotice } from "./overall-notice";

/** How the portal is: now, planned, and in the last ninety days; all of it measured by the portal itself. */
export function StatusPage({ status, language }: { status: PortalStatus; language: Language }) {
  const t = translator(language);
  const { dependencies, outages, now } = status;
  return (
    <Page language={language} path="/status" area="public" title={t("status:title")}>
      <OverallNotice status={status} language={language} />
      <DependencyList dependencies={dependencies} language={language} />
      <OutageList outages={outages} now={now} language={language} />
      <AvailabilityHistory dependencies={dependencies} language={language} />
      <MirrorTable status={status} language={language} />
      <Paragraph>
        <TextLink href="/api/open/v1/status" fresh>
          {t("status:json")}
        </TextLink>
      </Paragraph>
    </Page>
  );
}
