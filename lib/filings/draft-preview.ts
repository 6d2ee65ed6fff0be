import type { Language } from "@/lib/core/language";
import type { Block } from "@/lib/documents/block";
import type { StateFee } from "@/lib/fees/state-fee";
import { type FilingCourt, handInCourt, type Warning } from "@/lib/forms/form";
import { warningsOf } from "@/lib/forms/warnings-of";
import type { FiledAct } from "@/lib/mandates/act-findings";
import type { DraftView } from "./draft-view";
import { actOf } from "./filed-act";
import { type Submitting, submitContext } from "./submit-context";

export type DraftPreview = {
  readonly court: FilingCourt;
  readonly fee: StateFee | null;
  /** What will be filed. */
  readonly blocks: readonly Block[];
  /** The same in the reader's language, as an aid; null where that is Latvian. */
  readonly reading: readonly Block[] | null;
  readonly warnings: readonly Warning[];
  /** What it does, as far as a mandate must allow it. */
  readonly act: FiledAct;
};

type Reader = Submitting & { readonly language: Language };

/** What comes of a draft that lacks nothing but the declaration. */
export function draftPreview(draft: DraftView, { language, ...submitting }: Reader): DraftPreview {
  const { form, walk } = draft;
  const context = submitContext(draft, submitting);
  const answers = walk.above;
  const court = form.court(answers, context);
  return {
    court,
    fee: form.fee(answers, context),
    blocks: form.document(answers, context, "lv"),
    reading: language === "lv" ? null : form.document(answers, context, language),
    warnings: warningsOf(form, answers),
    act: actOf(form.filed(answers, context), { courtId: handInCourt(court), inCase: context.inCase }),
  };
}
