import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import {
  courtPath,
  type Directory,
  entriesOf,
  type Entry,
  formerCourtPath,
  isNamed,
  officePath,
  spelledOut,
  wordsOfCourt,
} from "@/lib/courts/directory";
import { type CourtOfPlace, placeWords } from "@/lib/courts/courts-of-place";
import { translator } from "@/lib/i18n/translator";
import { type SearchItem, searchItem } from "./search-item";

/** Courts, offices and the names that courts had, as a search finds them. */
export const courtItems = (directory: Directory, today: Day, language: Language): readonly SearchItem[] =>
  entriesOf(directory, today).map((entry) =>
    searchItem({ kind: "court", title: entry.name, ...shown(entry, language), lang: "lv" }),
  );

/**
 * What was found, the courts of the places that were typed before others: it is the territory that decides. Only a court whose
 * name is what was typed comes before them. Each court of a place says to which place it belongs.
 */
export function withCourtsOfPlace(
  items: readonly SearchItem[],
  { places, typed, language }: { places: readonly CourtOfPlace[]; typed: string; language: Language },
): readonly SearchItem[] {
  const led = new Map(places.map((place) => [courtPath(place.court), itemOf(place, language)]));
  const others = items.filter(({ path }) => !led.has(path));
  const isFirst = ({ kind, title }: SearchItem): boolean => kind === "court" && isNamed(title, typed);
  const named = [...led.values()].filter(isFirst);
  return [
    ...named,
    ...others.filter(isFirst),
    ...[...led.values()].filter((item) => !named.includes(item)),
    ...others.filter((item) => !isFirst(item)),
  ];
}

function itemOf(place: CourtOfPlace, language: Language): SearchItem {
  const t = translator(language);
  return searchItem({
    kind: "court",
    path: courtPath(place.court),
    title: place.court.name,
    text: t("search:placeOfCourt", { place: placeWords(place, t) }),
    lang: "lv",
    keys: [],
  });
}

function shown(entry: Entry, language: Language): { path: string; text: string; keys: readonly string[] } {
  const t = translator(language);
  const words = [t("search:courtWords")];
  switch (entry.kind) {
    case "court":
      return {
        path: courtPath(entry.court),
        text: t(`directory:levels.${entry.court.level}`),
        keys: [...words, ...wordsOfCourt(entry.court)],
      };
    case "formerCourt":
      return {
        path: formerCourtPath(entry.name),
        text: t("search:formerCourt", { name: entry.court.name }),
        keys: words,
      };
    case "office":
      return {
        path: officePath(entry.office),
        text: t(`directory:office.levels.${entry.office.level}`),
        keys: [t("search:officeWords"), ...entry.office.territory.map(spelledOut)],
      };
  }
}
