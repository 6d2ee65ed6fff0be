import { Feed } from "feed";
import type { Language } from "@/lib/core/language";
import type { LoggedChange } from "@/lib/hearings/hearing-change";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { hearingWords } from "./hearing-words";

type Atom = {
  readonly origin: string;
  readonly language: Language;
  /** The address that was asked, which is also what tells one feed from another. */
  readonly self: string;
  readonly updated: Date;
};

/** RFC 4287: one entry for each change, the newest first, under an id that stays. */
export function hearingsAtom(
  changes: readonly LoggedChange[],
  { origin, language, self, updated }: Atom,
): string {
  const t = translator(language);
  const host = new URL(origin).hostname;
  const feed = new Feed({
    id: self,
    title: t("openData:feed.changes"),
    language,
    link: `${origin}/${language}/hearings`,
    feedLinks: { atom: self },
    updated,
    generator: false,
    copyright: "CC0 1.0",
    author: { name: t("common:service") },
  });
  for (const change of changes) {
    feed.addItem({
      id: `tag:${host},2026:hearing-change/${change.seq}`,
      title: titleOf(change, language),
      link: `${origin}/${language}/hearings/${change.hearingId}`,
      date: change.at,
      description: textOf(change, language),
    });
  }
  return feed.atom1();
}

function titleOf({ kind, hearing }: LoggedChange, language: Language): string {
  const t = translator(language);
  const change = t(`openData:feed.change.${kind}`);
  return hearing === null
    ? change
    : t("openData:feed.entry", {
        change,
        at: formatInstant(hearing.startsAt, language),
        court: hearing.courtName,
      });
}

/** Readers take it for HTML, so that the signs of HTML are written out. */
function textOf({ hearing }: LoggedChange, language: Language): string {
  if (hearing === null) return "";
  const { summary, location, description } = hearingWords(hearing, language);
  return [summary, location, description]
    .filter((part) => part !== "")
    .join("\n")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\n", "<br>");
}
