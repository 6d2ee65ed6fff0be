import { EntryList } from "@/components/ui/entry-list";
import { Paragraph } from "@/components/ui/paragraph";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import type { GivenSignature } from "@/lib/filings/asked-signature";
import { listedName } from "@/lib/forms/form-name";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";

type SignedForOthersProps = { signed: readonly GivenSignature[]; language: Language };

/** What the person signed for others: it is found here until it stands in a case. */
export function SignedForOthers({ signed, language }: SignedForOthersProps) {
  if (signed.length === 0) return null;
  return (
    <Section id="signed" title={translator(language)("cases:list.signed.title")}>
      <EntryList
        items={signed.map((one) => ({
          id: one.id,
          title: listedName(one.form, language),
          href: `/${language}/signatures/${one.id}`,
          children: <Paragraph>{standing(one, language)}</Paragraph>,
        }))}
      />
    </Section>
  );
}

function standing({ askedBy: name, signedAt, filedAt }: GivenSignature, language: Language): string {
  const t = translator(language);
  const at = formatInstant(signedAt, language);
  return filedAt === null
    ? t("cases:list.signed.waiting", { name, at })
    : t("cases:list.signed.filed", { name, at, filed: formatInstant(filedAt, language) });
}
