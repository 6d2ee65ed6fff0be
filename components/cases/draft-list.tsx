import { ButtonForm } from "@/components/ui/button-form";
import { EntryList } from "@/components/ui/entry-list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { plainDay } from "./case-words";
import { formName } from "./form-name";

export type ListedDraft = {
  readonly id: string;
  readonly form: string;
  readonly savedAt: Date;
  readonly expiresAt: Date;
  /** Where it is gone on with, without the language. */
  readonly href: string;
};

/** What was begun and not yet filed: go on with it, or delete it. */
export function DraftList({ drafts, language }: { drafts: readonly ListedDraft[]; language: Language }) {
  if (drafts.length === 0) return null;
  const t = translator(language);
  return (
    <Section id="drafts" title={t("cases:list.drafts.title")}>
      <EntryList
        items={drafts.map((draft) => {
          const title = formName(draft.form, language);
          const savedAt = formatInstant(draft.savedAt, language);
          return {
            id: draft.id,
            title,
            href: `/${language}${draft.href}`,
            children: (
              <>
                <Paragraph>{t("cases:list.drafts.savedAt", { at: savedAt })}</Paragraph>
                <Paragraph muted>
                  {t("cases:list.drafts.expiresOn", { day: plainDay(dayInRiga(draft.expiresAt), language) })}
                </Paragraph>
                <ButtonForm
                  action={`/api/drafts/${draft.id}/deletion`}
                  fields={{ language }}
                  variant="link"
                  context={t("cases:list.drafts.deleteContext", { title, at: savedAt })}
                >
                  {t("cases:list.drafts.delete")}
                </ButtonForm>
              </>
            ),
          };
        })}
      />
    </Section>
  );
}
