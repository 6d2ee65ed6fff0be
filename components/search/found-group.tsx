import { localized } from "@/components/layout/sections";
import { FoundList } from "@/components/ui/found-list";
import { Section } from "@/components/ui/section";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { SearchItem, SearchKind } from "@/lib/search/search-item";

type FoundGroupProps = { kind: SearchKind; items: readonly SearchItem[]; language: Language };

export function FoundGroup({ kind, items, language }: FoundGroupProps) {
  return (
    <Section id={kind} title={translator(language)(`search:groups.${kind}`)}>
      <FoundList
        items={items.map(({ path, title, text, lang }) => ({
          href: localized(language, path),
          title,
          lang,
          text,
        }))}
      />
    </Section>
  );
}
