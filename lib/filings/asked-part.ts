import type { Language } from "@/lib/core/language";
import type { FormId } from "@/lib/forms/catalog";
import type { Answers, ListStep } from "@/lib/forms/form";
import type { Issue } from "@/lib/forms/issue";
import type { TypedGroup } from "@/lib/forms/typed";

/** What somebody is asked to fill, as they may see it: their own entry, and nothing else of the draft. */
export type AskedPart = {
  readonly id: string;
  readonly formId: FormId;
  readonly step: ListStep;
  /** Which entry of the list it is, for its title. */
  readonly index: number;
  readonly typed: TypedGroup;
  /** What is still wrong with it. */
  readonly issues: readonly Issue[];
  /** What the form knows above it: choices may depend on it. It is not shown. */
  readonly above: Answers;
  readonly askedBy: string;
  readonly filledAt: Date | null;
};

/** The same in a list. */
export type ListedPart = {
  readonly id: string;
  readonly form: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  /** When all of it was there; null while something is missing. */
  readonly filledAt: Date | null;
};

/** How a save went that led to the page: all of it is there, or something must be corrected. */
export const PART_SAVES = ["whole", "unfinished"] as const;
export type PartSave = (typeof PART_SAVES)[number];

type PartPage = { readonly language: Language; readonly id: string; readonly saved: PartSave | null };

/** The address of the page on which somebody fills what they were asked to. */
export const partPath = ({ language, id, saved }: PartPage): string =>
  `/${language}/parts/${id}${saved === null ? "" : `?saved=${saved}`}`;
