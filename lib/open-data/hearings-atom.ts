import { Feed } from "feed";
import type { Language } from "@/lib/core/language";
import type { CourtNames } from "@/lib/courts/names-of";
import type { PastChange } from "@/lib/hearings/past-change";
import { traitsIn, traitWords } from "@/lib/hearings/trait-words";
import { formatInstant } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { hearingWords } from "./hearing-words";

type Atom = {
  readonly origin: string;
  readonly language: Language;
  readonly names: CourtNames;
  /** The address that was asked, which is also what tells one feed from another. */
  readonly self: string;
  readonly updated: Date;
  /** Said under the title; nothing where the feed is of all that was asked for. */
  readonly note: string | null;
};

/** RFC 4287: one entry for each change, the newest first, under an id that stays, and in words that stay. */
export function hearingsAtom(
  changes: readonly PastChange[],
  { origin, language, names, self, updated, note }: Atom,
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
    ...(note === null ? {} : { description: note }),
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
      description: textOf(change, { language, names }),
    });
  }
  return feed.atom1();
}

/** What was changed, with the time that it left the hearing at. */
function titleOf({ kind, hearing, after }: PastChange, language: Language): string {
  const t = translator(language);
  const change = t(`openData:feed.change.${kind}`);
  if (hearing === null) return change;
  const traits = traitsIn(after).map((trait) => t(`openData:feed.traits.${trait}`));
  const what = traits.length === 0 ? t("openData:feed.details") : traits.join(", ");
  return t("openData:feed.entry", {
    change: kind === "changed" ? t("openData:feed.changed", { change, what }) : change,
    at: formatInstant(hearing.startsAt, language),
    court: hearing.courtName,
  });
}

/** What was and what is, then the hearing as it was then. Readers take it for HTML, so that the signs of HTML are written out. */
function textOf(
  { hearing, before, after }: PastChange,
  { language, names }: Pick<Atom, "language" | "names">,
): string {
  if (hearing === null) return "";
  const t = translator(language);
  const told = traitsIn(after).map((trait) =>
    t("openData:feed.wasIs", {
      what: t(`hearings:hearing.traits.${trait}`),
      before: traitWords(trait, before, { names, language }),
      after: traitWords(trait, after, { names, language }),
    }),
  );
  const { summary, location, description } = hearingWords(hearing, language);
  return [...told, summary, location, description]
    .filter((part) => part !== "")
    .join("\n")
    .replaceAll(/[^\P{Cc}\n]|\p{Cs}/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("\n", "<br>");
}
