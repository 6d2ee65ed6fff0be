import { EntryList } from "@/components/ui/entry-list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ListedDraft } from "@/lib/cases/listed-draft";
import { dayInRiga } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { isDiscreet } from "@/lib/forms/catalog";
import { listedName } from "@/lib/forms/form-name";
import { formTexts } from "@/lib/forms/form-texts";
import { formatDay, formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type DraftListProps = { drafts: readonly ListedDraft[] | "unavailable"; language: Language };

/** What was begun and not yet filed: go on with it, or delete it. */
export function DraftList({ drafts, language }: DraftListProps) {
  if (drafts === "unavailable") return <Waiting language={language} />;
  if (drafts.length === 0) return null;
  return (
    <Section id="drafts" title={translator(language)("cases:list.drafts.title")}>
      <EntryList
        items={drafts.map((draft) => ({
          id: draft.id,
          title: listedName(draft.form, language),
          href: `/${language}${draft.href}`,
          children: <DraftEntry draft={draft} language={language} />,
        }))}
      />
    </Section>
  );
}

/** Whether the mandate is good nobody says now: what belongs to the principal is not shown. */
function Waiting({ language }: Pick<DraftListProps, "language">) {
  const t = translator(language);
  return (
    <Section id="drafts" title={t("cases:list.drafts.title")}>
      <Paragraph>{t("cases:list.drafts.unavailable")}</Paragraph>
    </Section>
  );
}

function DraftEntry({ draft, language }: { draft: ListedDraft; language: Language }) {
  const t = translator(language);
  const at = formatInstant(draft.savedAt, language);
  const context = t("cases:list.drafts.deleteContext", {
    title: listedName(draft.form, language),
    at,
  });
  return (
    <>
      <Paragraph>{progressWords(draft, language)}</Paragraph>
      <Paragraph>{t("cases:list.drafts.savedAt", { at })}</Paragraph>
      <Paragraph muted>
        {t("cases:list.drafts.expiresOn", { day: formatDay(dayInRiga(draft.expiresAt), language) })}
      </Paragraph>
      <TextLink href={`/${language}${draft.href}/delete`} fresh>
        {t("cases:list.drafts.delete")} <VisuallyHidden>{context}</VisuallyHidden>
      </TextLink>
    </>
  );
}

function progressWords({ form, progress }: ListedDraft, language: Language): string {
  const t = translator(language);
  if (progress.kind !== "step") return t(`cases:list.drafts.${progress.kind}`);
  if (isDiscreet(form)) return t("cases:list.drafts.begun");
  return t("cases:list.drafts.step", {
    title: formTexts(form, language).text(`steps.${progress.step}.title`),
  });
}
