import { Page } from "@/components/layout/page";
import { localized } from "@/components/layout/sections";
import { List } from "@/components/ui/list";
import { Notice } from "@/components/ui/notice";
import { Paragraph } from "@/components/ui/paragraph";
import { TextLink } from "@/components/ui/text-link";
import type { Language } from "@/lib/core/language";
import { translator } from "@/lib/i18n/translator";
import type { Finding } from "@/lib/search/finding";
import { FoundGroup } from "./found-group";
import { FoundNumber } from "./found-number";
import { SearchForm } from "./search-form";

type SearchPageProps = { finding: Finding; language: Language };

/** One box over everything; what was found, by what it is. */
export function SearchPage({ finding, language }: SearchPageProps) {
  const t = translator(language);
  const { typed, groups, number, isWhole, isNear } = finding;
  return (
    <Page
      language={language}
      path={typed === "" ? "/search" : `/search?${new URLSearchParams({ q: typed }).toString()}`}
      area="public"
      section="search"
      title={t("search:title")}
    >
      <SearchForm typed={typed} label={t("search:label")} hint={t("search:hint")} language={language} />
      {number !== null && <FoundNumber found={number} language={language} />}
      {groups.length > 0 && number === null && (isNear || !isWhole) && (
        <Paragraph>{t(isNear ? "search:near" : "search:partly")}</Paragraph>
      )}
      {groups.map(({ kind, items }) => (
        <FoundGroup key={kind} kind={kind} items={items} language={language} />
      ))}
      {groups.length === 0 && number === null && <NothingFound finding={finding} language={language} />}
    </Page>
  );
}

const TIPS = ["less", "spelling", "number"] as const;
const WAYS = [
  { name: "cases", path: "/cases" },
  { name: "proceedings", path: "/proceedings" },
  { name: "hearings", path: "/hearings" },
  { name: "fees", path: "/fees" },
  { name: "mine", path: "/courts/mine" },
] as const;

/** Before anything was typed, or when it led nowhere: what to try, and where most people go. */
function NothingFound({ finding: { typed, hasWords }, language }: SearchPageProps) {
  const t = translator(language);
  return (
    <>
      {typed !== "" && !hasWords && (
        <Notice title={t("search:noWords.title")}>
          <Paragraph>{t("search:noWords.text")}</Paragraph>
        </Notice>
      )}
      {typed !== "" && hasWords && (
        <Notice title={t("search:none.title")}>
          <Paragraph>{t("search:none.text", { text: typed })}</Paragraph>
          <List items={TIPS.map((tip) => t(`search:none.tips.${tip}`))} />
        </Notice>
      )}
      <Paragraph>{t(typed === "" ? "search:empty" : "search:none.other")}</Paragraph>
      <List
        kind="plain"
        items={WAYS.map(({ name, path }) => (
          <TextLink key={name} href={localized(language, path)} fresh>
            {t(`search:services.${name}.title`)}
          </TextLink>
        ))}
      />
    </>
  );
}
