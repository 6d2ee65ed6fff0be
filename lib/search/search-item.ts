import { stemOf } from "@/lib/core/word-stem";
import { wordsOf } from "./word-forms";

/** What a search can lead to, in the order in which the groups are shown. */
export const SEARCH_KINDS = ["service", "court", "term", "help"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export type SearchItem = {
  readonly kind: SearchKind;
  /** Without its language: `/courts/rigas-pilsetas-tiesa`. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
  /** The language of the title, where it is not the page's. */
  readonly lang?: "lv";
  readonly titleWords: readonly string[];
  readonly titleStems: ReadonlySet<string>;
  readonly keyWords: readonly string[];
  readonly textWords: readonly string[];
};

type Told = Pick<SearchItem, "kind" | "path" | "title" | "text" | "lang"> & {
  readonly keys: readonly string[];
  /** Words that say it as well, and say it of others too: they count as little as those of the text. */
  readonly faint?: readonly string[];
};

/** An item with its words ready to be compared. */
export const searchItem = ({ keys, faint = [], ...item }: Told): SearchItem => ({
  ...item,
  titleWords: wordsOf(item.title),
  titleStems: new Set(wordsOf(item.title).map(stemOf)),
  keyWords: wordsOf(keys.join(" ")),
  textWords: wordsOf([item.text, ...faint].join(" ")),
});
