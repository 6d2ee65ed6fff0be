import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { SummaryList } from "@/components/ui/summary-list";
import { folded } from "@/lib/core/folded-text";
import type { CaseFacts } from "@/lib/forms/case-facts";
import { factsAmong } from "@/lib/forms/facts";
import type { Filer } from "@/lib/forms/form";
import type { Principal } from "@/lib/forms/principal";
import type { DraftPage } from "./draft-frame";
import { filerItems } from "./filer-facts";
import type { FormWords } from "./form-words";

/** In which case it is filed, by whom and for whom: nobody was asked, so it is not among the answers. */
export function CheckFacts({ of: { draft, words }, filer }: { of: DraftPage; filer: Filer }) {
  const { t } = words;
  const { inCase, principal } = factsAmong(draft.walk.above);
  return (
    <>
      {inCase !== null && (
        <Section id="check-case" title={t("forms:check.case")}>
          <SummaryList items={caseItems(words, inCase)} />
          {principal !== null && !isIn(inCase, principal) && (
            <Notice tone="warning" title={t("forms:check.notInCase", { name: principal.name })}>
              <Paragraph>{t("forms:check.notInCaseText")}</Paragraph>
            </Notice>
          )}
        </Section>
      )}
      <Section id="check-filer" title={t("forms:facts.title")}>
        <SummaryList items={filerItems(words, filer, principal)} />
      </Section>
    </>
  );
}

/** Whether the register names the principal among the participants: told, not refused, since names are written in several ways. */
const isIn = ({ participants }: CaseFacts, { name, registrationNumber }: Principal): boolean =>
  participants.some(
    (one) =>
      folded(one.name) === folded(name) ||
      (registrationNumber !== null && one.registrationNumber === registrationNumber),
  );

/** The number, what it is about and who else is in it: two cases at one court are told apart. */
function caseItems({ t }: FormWords, { caseNumber, courtName, subject, participants }: CaseFacts) {
  const others = participants.filter(({ isOwn }) => !isOwn).map(({ name }) => name);
  return [
    { label: t("cases:header.caseNumber"), value: caseNumber },
    { label: t("courts:court"), value: <span lang="lv">{courtName}</span> },
    { label: t("forms:check.subject"), value: <span lang="lv">{subject}</span> },
    ...(others.length === 0 ? [] : [{ label: t("forms:check.others"), value: others.join("; ") }]),
  ];
}
