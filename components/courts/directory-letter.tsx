import { localized } from "@/components/layout/sections";
import { letterId } from "@/components/ui/letter-nav";
import { List } from "@/components/ui/list";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { type Entry, formerCourtPath, officePath } from "@/lib/courts/directory";
import { translator } from "@/lib/i18n/translator";
import { CourtLink } from "./court-link";

type DirectoryLetterProps = { letter: string; entries: readonly Entry[]; language: Language };

export function DirectoryLetter({ letter, entries, language }: DirectoryLetterProps) {
  return (
    <Section id={letterId(letter)} title={letter}>
      <List
        kind="plain"
        items={entries.map((entry) => (
          <EntryLine key={entry.name} entry={entry} language={language} />
        ))}
      />
    </Section>
  );
}

/** A court with the places where it sits, an office, or a former name with the court of today. */
function EntryLine({ entry, language }: { entry: Entry; language: Language }) {
  const t = translator(language);
  switch (entry.kind) {
    case "court": {
      const places = [...new Set(entry.court.locations.map(({ place }) => place))];
      return (
        <>
          <CourtLink name={entry.name} language={language} />
          {places.length > 0 && <span lang="lv"> – {places.join(", ")}</span>}
        </>
      );
    }
    case "formerCourt":
      return (
        <>
          <TextLink href={localized(language, formerCourtPath(entry.name))} lang="lv" fresh>
            {entry.name}
          </TextLink>{" "}
          ({t("directory:former")}) <span aria-hidden="true">→</span>{" "}
          <CourtLink name={entry.court.name} language={language} />
        </>
      );
    case "office":
      return (
        <TextLink href={localized(language, officePath(entry.office))} lang="lv" fresh>
          {entry.name}
        </TextLink>
      );
  }
}
