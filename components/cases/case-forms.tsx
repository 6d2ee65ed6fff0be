import { Details } from "@/components/ui/details";
import { LinkCards } from "@/components/ui/link-cards";
import { List } from "@/components/ui/list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { CaseVisit } from "@/lib/cases/case-visit";
import type { Language } from "@/lib/core/language";
import { caseFactsOf } from "@/lib/filings/case-facts-of";
import type { FormId } from "@/lib/forms/catalog";
import { listedName } from "@/lib/forms/form-name";
import { formTexts } from "@/lib/forms/form-texts";
import { formsForCase } from "@/lib/forms/forms-for-case";
import { translator } from "@/lib/i18n/translator";

/** What can be filed in the case: first what serves it now, the rest folded away. */
export function CaseForms({ visit, language }: { visit: CaseVisit; language: Language }) {
  const t = translator(language);
  const { now, may } = formsForCase(caseFactsOf(visit.file), visit.today);
  const begin = (form: FormId): string =>
    `/${language}/forms/${form}/begin?case=${encodeURIComponent(visit.caseId)}`;
  const rest = (
    <List
      items={may.map((form) => (
        <TextLink key={form} href={begin(form)} fresh>
          {listedName(form, language)}
        </TextLink>
      ))}
    />
  );
  return (
    <Section id="forms" title={t("cases:forms.title")}>
      <Paragraph>{t(now.length === 0 ? "cases:forms.none" : "cases:forms.lead")}</Paragraph>
      {now.length > 0 && (
        <LinkCards
          level={3}
          items={now.map((form) => ({
            href: begin(form),
            title: listedName(form, language),
            text: formTexts(form, language).text("summary"),
          }))}
        />
      )}
      {may.length > 0 && <Details summary={t("cases:forms.others")}>{rest}</Details>}
    </Section>
  );
}
