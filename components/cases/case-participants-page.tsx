import { Section } from "@/components/ui/section";
import type { CaseVisit } from "@/lib/cases/case-visit";
import { translator } from "@/lib/i18n/translator";
import { CaseFrame, type CasePageContext } from "./case-frame";
import { ParticipantsTable } from "./participants-table";

/** Who takes part in the case, and as what. */
export function CaseParticipantsPage({ visit, context }: { visit: CaseVisit; context: CasePageContext }) {
  const { language } = context;
  const file = visit.file.summary.value;
  return (
    <CaseFrame visit={visit} context={context} page="participants">
      <Section id="participants" title={translator(language)("cases:participants.title")}>
        <ParticipantsTable participants={file.participants} language={language} />
      </Section>
    </CaseFrame>
  );
}
