import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { LetterNav } from "@/components/ui/letter-nav";
import { Paragraph } from "@/components/ui/paragraph";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import { courtsOfPlace, withCourtsOfPlace } from "@/lib/courts/courts-of-place";
import { byLetter, type Directory, entriesOf, entriesWith } from "@/lib/courts/directory";
import { translator } from "@/lib/i18n/translator";
import { CourtsOfPlace } from "./courts-of-place";
import { DirectoryLetter } from "./directory-letter";
import { DirectoryTime } from "./directory-time";

type CourtsPageProps = { directory: Directory; typed: string; today: Day; language: Language };

/** Courts, offices of the prosecution and the names that courts had, from A to Z. */
export function CourtsPage({ directory, typed, today, language }: CourtsPageProps) {
  const t = translator(language);
  const all = entriesOf(directory, today);
  const places = courtsOfPlace(all, typed);
  const found = typed === "" ? all : withCourtsOfPlace(all, entriesWith(all, typed), places);
  const letters = byLetter(found);
  return (
    <Page
      language={language}
      path={typed === "" ? "/courts" : `/courts?${new URLSearchParams({ q: typed }).toString()}`}
      area="public"
      section="courts"
      title={t("directory:title")}
    >
      <Paragraph size="lead">{t("directory:lead")}</Paragraph>
      <Form action={localized(language, "/courts")} method="get" inline role="search">
        <TextInput
          id="q"
          name="q"
          maxLength={100}
          type="search"
          label={t("directory:search.label")}
          hint={t("directory:search.hint")}
          value={typed}
          width="lg"
        />
        <Button>{t("directory:search.submit")}</Button>
      </Form>
      <Paragraph>
        {t("directory:mineText")}{" "}
        <TextLink href={localized(language, "/courts/mine")} fresh>
          {t("directory:mineLink")}
        </TextLink>
      </Paragraph>
      {typed !== "" && <Found typed={typed} count={found.length} language={language} />}
      <CourtsOfPlace places={places} language={language} />
      {letters.length > 1 && (
        <LetterNav label={t("directory:letters")} letters={letters.map(({ letter }) => letter)} />
      )}
      {letters.map(({ letter, entries }) => (
        <DirectoryLetter key={letter} letter={letter} entries={entries} language={language} />
      ))}
      <DirectoryTime asOf={directory.asOf} language={language} />
    </Page>
  );
}

function Found({ typed, count, language }: { typed: string; count: number; language: Language }) {
  const t = translator(language);
  return (
    <>
      <Paragraph>
        {count === 0
          ? t("directory:search.none", { text: typed })
          : t("directory:search.found", { text: typed, count })}
        {count === 0 ? ` ${t("directory:search.advice")}` : ""}
      </Paragraph>
      <Paragraph>
        <TextLink href={localized(language, "/courts")} fresh>
          {t("directory:search.all")}
        </TextLink>
      </Paragraph>
    </>
  );
}
