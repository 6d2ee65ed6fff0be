import { EntryList } from "@/components/ui/entry-list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import type { ListedPart } from "@/lib/filings/asked-part";
import type { ListedSignature } from "@/lib/filings/asked-signature";
import { listedName } from "@/lib/forms/form-name";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type AskedOfMeProps = {
  signatures: readonly ListedSignature[];
  parts: readonly ListedPart[];
  language: Language;
};

/** What others ask of the person: it waits for them here, also when nobody could write to them. */
export function AskedOfMe({ signatures, parts, language }: AskedOfMeProps) {
  return (
    <>
      <Asked of="signatures" items={signatures} language={language} />
      <Asked of="parts" items={parts.filter(({ filledAt }) => filledAt === null)} language={language} />
      <Filled parts={parts} language={language} />
    </>
  );
}

type AskedProps = {
  of: "signatures" | "parts";
  items: readonly { id: string; form: string; askedBy: string; askedAt: Date }[];
  language: Language;
};

function Asked({ of, items, language }: AskedProps) {
  if (items.length === 0) return null;
  const t = translator(language);
  return (
    <Section id={of} title={t(`cases:list.${of}.title`)}>
      <EntryList
        items={items.map(({ id, form, askedBy, askedAt }) => ({
          id,
          title: listedName(form, language),
          href: `/${language}/${of}/${id}`,
          children: (
            <Paragraph>
              {t(`cases:list.${of}.asked`, { name: askedBy, at: formatInstant(askedAt, language) })}
            </Paragraph>
          ),
        }))}
      />
    </Section>
  );
}

/** What they have filled for others already, while it can still be corrected. */
function Filled({ parts, language }: Pick<AskedOfMeProps, "parts" | "language">) {
  const t = translator(language);
  const items = parts.flatMap(({ id, form, askedBy, filledAt }) =>
    filledAt === null
      ? []
      : [
          {
            id,
            title: listedName(form, language),
            href: `/${language}/parts/${id}`,
            children: (
              <Paragraph>
                {t("cases:list.filledParts.filled", { name: askedBy, at: formatInstant(filledAt, language) })}
              </Paragraph>
            ),
          },
        ],
  );
  return items.length === 0 ? null : (
    <Section id="filled-parts" title={t("cases:list.filledParts.title")}>
      <EntryList items={items} />
    </Section>
  );
}
