import { Section } from "@/components/ui/section";
import type { CaseVisit } from "@/lib/cases/case-visit";
import { translator } from "@/lib/i18n/translator";
import { CaseFrame, type CasePageContext } from "./case-frame";
import { HearingList } from "./hearing-list";
import { RulingList } from "./ruling-list";

/** All hearings of the case, and all rulings with what can be done about them. */
export function CaseHearingsPage({ visit, context }: { visit: CaseVisit; context: CasePageContext }) {
  const { language } = context;
  const t = translator(language);
  return (
    <CaseFrame visit={visit} context={context} page="hearings">
      <Section id="hearings" title={t("cases:hearings.title")}>
        <HearingList
          hearings={visit.file.hearings}
          processKind={visit.file.summary.value.processKind}
          language={language}
        />
      </Section>
      <Section id="rulings" title={t("cases:rulings.title")}>
        <RulingList visit={visit} language={language} />
      </Section>
    </CaseFrame>
  );
}
