import type { ListedHearing } from "@/lib/hearings/listed-hearing";
import { type SearchItem, type SearchKind } from "./search-item";
import type { SoughtNumber } from "./sought-number";

/** What one search found. */
export type Finding = {
  readonly typed: string;
  /** False when what was typed holds no letter and no figure. */
  readonly hasWords: boolean;
  readonly number: (SoughtNumber & { readonly hearings: readonly ListedHearing[] }) | null;
  readonly groups: readonly { readonly kind: SearchKind; readonly items: readonly SearchItem[] }[];
  /** False when these hold only some of the words. */
  readonly isWhole: boolean;
  /** True when a word that nothing holds was taken for one that is written almost alike. */
  readonly isNear: boolean;
};
