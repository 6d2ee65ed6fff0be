import type { Day } from "@/lib/core/day";
import type { Language } from "@/lib/core/language";
import type { Block } from "@/lib/documents/block";
import type { FeeSchedule } from "@/lib/fees/schedule";
import type { StateFee } from "@/lib/fees/state-fee";
import type { Filer, FilingCourt, SubmitContext, Warning } from "@/lib/forms/form";
import type { DraftView } from "./draft-view";

export type DraftPreview = {
  readonly court: FilingCourt;
  readonly fee: StateFee | null;
  /** What will be filed. */
  readonly blocks: readonly Block[];
  /** The same in the reader's language, as an aid; null where that is Latvian. */
  readonly reading: readonly Block[] | null;
  readonly warnings: readonly Warning[];
};

type Reader = {
  readonly filer: Filer;
  readonly day: Day;
  readonly schedules: readonly FeeSchedule[];
  readonly language: Language;
};

/** What comes of a draft that lacks nothing but the declaration. */
export function draftPreview(
  { form, walk, attachments, correction }: DraftView,
  { filer, day, schedules, language }: Reader,
): DraftPreview {
  const context: SubmitContext = { filer, day, schedules, attachments, correction };
  const answers = walk.above;
  return {
    court: form.court(answers, context),
    fee: form.fee(answers, context),
    blocks: form.document(answers, context, "lv"),
    reading: language === "lv" ? null : form.document(answers, context, language),
    warnings: form.warnings(answers),
  };
}
