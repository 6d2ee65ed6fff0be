import { EntryList } from "@/components/ui/entry-list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import type { ListedSignature } from "@/lib/filings/asked-signature";
import { listedName } from "@/lib/forms/form-name";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type SignaturesAskedProps = { signatures: readonly ListedSignature[]; language: Language };

/** What others ask the person to sign: it waits for them here, also when nobody could write to them. */
export function SignaturesAsked({ signatures, language }: SignaturesAskedProps) {
  if (signatures.length === 0) return null;
  const t = translator(language);
  return (
    <Section id="signatures" title={t("cases:list.signatures.title")}>
      <EntryList
        items={signatures.map(({ id, form, askedBy, askedAt }) => ({
          id,
          title: listedName(form, language),
          href: `/${language}/signatures/${id}`,
          children: (
            <Paragraph>
              {t("cases:list.signatures.asked", { name: askedBy, at: formatInstant(askedAt, language) })}
            </Paragraph>
          ),
        }))}
      />
    </Section>
  );
}
