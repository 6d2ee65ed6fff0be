import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import {
  courtPath,
  type Directory,
  entriesOf,
  type Entry,
  formerCourtPath,
  officePath,
  spelledOut,
} from "@/lib/courts/directory";
import { translator } from "@/lib/i18n/translator";
import { type SearchItem, searchItem } from "./search-item";

/** Courts, offices and the names that courts had, as a search finds them. */
export const courtItems = (directory: Directory, today: Day, language: Language): readonly SearchItem[] =>
  entriesOf(directory, today).map((entry) =>
    searchItem({ kind: "court", title: entry.name, ...shown(entry, language), lang: "lv" }),
  );

function shown(entry: Entry, language: Language): { path: string; text: string; keys: readonly string[] } {
  const t = translator(language);
  const words = [t("search:courtWords")];
  switch (entry.kind) {
    case "court":
      return {
        path: courtPath(entry.court),
        text: t(`directory:levels.${entry.court.level}`),
        keys: [
          ...words,
          entry.court.courtId,
          ...entry.court.territory.map(spelledOut),
          ...entry.court.locations.flatMap(({ place, address }) => [place, address ?? ""]),
        ],
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
